package cn.micropower.platform.identity;

import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * A person acting: in the post that the command names, or by a role that needs no post.
 *
 * @param roles what the authority table is asked for
 * @param place the unit for which the person acts
 */
public record Acting(PersonId person, @Nullable PostId post, List<String> roles, UnitPath place) {
  public static final String ACTOR = "actor";
  public static final String POST = "post";
  public static final String ROLE = "role";
  public static final String UNIT = "unit";
  private static final String PLACE = "place";

  /** What travels in the metadata of a command, and from there into its events. */
  public Map<String, Object> metadata() {
    var entries = new LinkedHashMap<String, Object>();
    entries.put(ACTOR, person.value());
    if (post != null) {
      entries.put(POST, post.value());
    }
    entries.put(ROLE, String.join(",", roles));
    entries.put(UNIT, place.unit().value());
    entries.put(PLACE, String.join(" ", place.units().stream().map(UnitId::value).toList()));
    return entries;
  }

  /** Reads back what {@link #metadata} wrote. */
  public static Acting of(MetaData metadata) {
    var post = metadata.get(POST);
    return new Acting(
        new PersonId(text(metadata, ACTOR)),
        post == null ? null : new PostId(post.toString()),
        List.of(text(metadata, ROLE).split(",")),
        new UnitPath(Stream.of(text(metadata, PLACE).split(" ")).map(UnitId::new).toList()));
  }

  private static String text(MetaData metadata, String key) {
    return Objects.requireNonNull(metadata.get(key), key).toString();
  }
}
