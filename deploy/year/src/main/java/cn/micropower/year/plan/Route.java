package cn.micropower.year.plan;

import java.util.List;

/**
 * Where an act goes, below {@code /api/v1}.
 *
 * @param of what the system named; it stands between the two
 */
public record Route(String before, List<Reference> of, String after) {

  static Route to(String path) {
    return new Route(path, List.of(), "");
  }

  static Route to(String room, Reference of, String step) {
    return new Route("/" + room + "/", List.of(of), "/" + step);
  }
}
