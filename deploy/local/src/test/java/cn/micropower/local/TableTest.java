package cn.micropower.local;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.local.home.Home;
import cn.micropower.local.part.JavaPart;
import cn.micropower.local.part.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  @TempDir Path folder;

  @Test
  @DisplayName("进程表由数据给出，端口互不相同且在十七以内")
  void every_process_has_a_port_of_its_own() {
    List<Part> parts = assembly(Table.load()).partsAndTwins();
    assertThat(parts)
        .extracting(Part::name)
        .contains("postgres", "kafka", "issuer", "gateway", "power-list");
    assertThat(parts).extracting(Part::port).doesNotHaveDuplicates().allMatch(port -> port <= 9017);
    assertThat(port(parts, "gateway")).isEqualTo(9000);
    assertThat(port(parts, "issuer")).isEqualTo(9001);
    assertThat(port(parts, "power-list")).isEqualTo(9002);
    assertThat(port(parts, "postgres")).isEqualTo(9010);
    assertThat(port(parts, "kafka")).isEqualTo(9011);
  }

  @Test
  @DisplayName("每个有库的服务都有自己的主题，消息先于服务启动")
  void every_service_has_a_topic_and_kafka_comes_before_it() {
    Table table = Table.load();
    List<String> services =
        table.processes().stream().filter(row -> row.database() != null).map(Row::name).toList();
    assertThat(services).isNotEmpty();
    assertThat(table.kafka().sources()).containsAll(services);
    List<String> names = parts(table).stream().map(Part::name).toList();
    assertThat(names).containsSubsequence("postgres", "kafka", "power-list");
  }

  @Test
  @DisplayName("增加一个服务只需增加一行")
  void a_further_service_is_one_more_row() {
    Row row = new Row("disclosure", "d/d.jar", null, null, 3, 256, "disclosure", null, true);
    Row gateway = new Row("gateway", "g/g.jar", null, null, 0, 256, null, null, null);
    Row issuer = new Row("issuer", "l/l.jar", List.of("issuer"), null, 1, 128, null, null, null);
    List<Part> parts =
        parts(new Table(new Table.Server(10), Table.load().kafka(), List.of(issuer, gateway, row)));
    assertThat(((JavaPart) part(parts, "gateway")).environment())
        .containsEntry("MICROPOWER_DISCLOSURE_URL", "http://127.0.0.1:9003")
        .doesNotContainKey("MICROPOWER_SEAL_KEY_FILE");
    assertThat(((JavaPart) part(parts, "disclosure")).environment())
        .containsEntry(
            "MICROPOWER_DATABASE_URL", "jdbc:postgresql://127.0.0.1:9010/micropower_disclosure")
        .containsEntry("MICROPOWER_KAFKA", "127.0.0.1:9011")
        .containsEntry("MICROPOWER_ISSUER", "http://127.0.0.1:9001")
        .containsEntry("MICROPOWER_SECRETS", folder.resolve("secrets/disclosure").toString())
        .containsEntry("MICROPOWER_CLOCK_FILE", folder.resolve("clock/ahead").toString())
        .containsEntry("MICROPOWER_SEAL_KEY_FILE", folder.resolve("secrets/seal/keys").toString())
        .containsEntry("SERVER_ADDRESS", "127.0.0.1")
        .containsEntry("SERVER_PORT", "9003")
        .containsEntry("SPRING_PROFILES_ACTIVE", "local");
  }

  @Test
  @DisplayName("第二个副本只有端口不同，库和密钥都是同一个，up 不起它")
  void a_twin_differs_by_its_port_alone() {
    Assembly assembly = assembly(Table.load());
    var one = (JavaPart) part(assembly.parts(), "disclosure");
    var twin = (JavaPart) part(assembly.partsAndTwins(), "disclosure-twin");
    assertThat(assembly.parts()).extracting(Part::name).doesNotContain("disclosure-twin");
    assertThat(twin.port()).isEqualTo(9015);
    Map<String, String> expected = new TreeMap<>(one.environment());
    expected.put("SERVER_PORT", "9015");
    assertThat(twin.environment()).isEqualTo(expected);
  }

  @Test
  @DisplayName("短命的系统：进程、端口、环境都一样，只是都不作深度编译")
  void a_short_lived_system_differs_by_its_compiler_alone() {
    Assembly usual = assembly(Table.load());
    for (Part part : usual.shortLived().parts()) {
      if (part instanceof JavaPart quick) {
        var slow = (JavaPart) part(usual.parts(), quick.name());
        assertThat(quick.options()).containsAll(slow.options()).contains("-XX:TieredStopAtLevel=1");
        assertThat(quick.environment()).isEqualTo(slow.environment());
        assertThat(quick.port()).isEqualTo(slow.port());
      }
    }
    assertThat(((JavaPart) part(usual.parts(), "power-list")).options())
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  private List<Part> parts(Table table) {
    return assembly(table).parts();
  }

  private Assembly assembly(Table table) {
    return new Assembly(table, new Home(folder), 9000, folder, List.of(), true);
  }

  private static Part part(List<Part> parts, String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
  }

  private static int port(List<Part> parts, String name) {
    return part(parts, name).port();
  }
}
