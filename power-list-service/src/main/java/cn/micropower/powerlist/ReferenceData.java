package cn.micropower.powerlist;

import cn.micropower.platform.DataFile;
import cn.micropower.platform.rule.Sentence;
import cn.micropower.powerlist.procedure.Procedure;
import cn.micropower.powerlist.procedure.Procedures;
import cn.micropower.powerlist.rulepack.Entry;
import cn.micropower.powerlist.rulepack.ReferencePack;
import cn.micropower.powerlist.template.ItemClass;
import cn.micropower.powerlist.template.Template;
import cn.micropower.powerlist.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The data files that the service ships; what one of them says wrongly stops the start. */
public final class ReferenceData {
  private static final String TEMPLATE = "power-lists/reference-88/";

  private ReferenceData() {}

  /** The procedures that can be executed. */
  public static Procedures procedures() {
    return new Procedures(
        names("procedures/", "*").map(file -> DataFile.read(file, Procedure.class)).toList());
  }

  /** The list templates. */
  public static Templates templates() {
    var header = DataFile.read(TEMPLATE + "template.yaml", Header.class);
    var classes = names(TEMPLATE, "?").map(file -> DataFile.read(file, ItemClass.class)).toList();
    return new Templates(List.of(new Template(header.id(), header.name(), header.note(), classes)));
  }

  /** The rules of the reference pack. */
  public static ReferencePack rules() {
    return new ReferencePack(DataFile.read("rule-packs/reference.yaml", Pack.class).entries());
  }

  private static Stream<String> names(String folder, String files) {
    try {
      return Stream.of(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath:" + folder + files + ".yaml"))
          .map(Resource::getFilename)
          .sorted()
          .map(name -> folder + name);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private record Header(String id, Sentence name, Sentence note) {}

  private record Pack(String id, Sentence name, List<Entry> entries) {}
}
