package cn.micropower.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.DataFile;
import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.identity.Authority;
import cn.micropower.platform.identity.Grant;
import cn.micropower.platform.rule.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("权责矩阵：职务 × 命令 × 范围")
class AuthorityMatrixTest {
  private static final List<String> TOKEN_ROLES = List.of("REGISTRAR", "OPERATOR", "POLICY");
  private static final UnitPath DISTRICT = UnitPath.of(new UnitId("unit:d"));
  private static final UnitPath TOWNSHIP = DISTRICT.below(new UnitId("unit:t"));
  private static final Map<String, UnitPath> TARGETS =
      Map.of(
          "own", TOWNSHIP,
          "below", TOWNSHIP.below(new UnitId("unit:v")),
          "beside", DISTRICT.below(new UnitId("unit:s")));

  private final Authority authority =
      new Authority(DataFile.read("authority.yaml", Table.class).grants());

  @ParameterizedTest(name = "{0} by {1}: own {2}, below {3}, beside {4}")
  @CsvFileSource(resources = "/authority-matrix.csv", numLinesToSkip = 1)
  @DisplayName("表与矩阵一致")
  void the_table_grants_what_the_matrix_says(
      String command, String role, boolean own, boolean below, boolean beside) {
    assertThat(may(role, command, "own")).isEqualTo(own);
    assertThat(may(role, command, "below")).isEqualTo(below);
    assertThat(may(role, command, "beside")).isEqualTo(beside);
  }

  @Test
  @DisplayName("矩阵写明每个职务的每个命令")
  void the_matrix_has_a_line_for_every_role_and_command() throws Exception {
    var commands = authority.grants().stream().map(Grant::command).distinct().toList();
    var roles =
        Stream.concat(Stream.of(Role.values()).map(Role::name), TOKEN_ROLES.stream()).toList();
    var expected =
        commands.stream()
            .flatMap(command -> roles.stream().map(role -> command + "," + role + ","))
            .toList();

    try (var matrix = getClass().getResourceAsStream("/authority-matrix.csv")) {
      var lines = new String(matrix.readAllBytes(), UTF_8);
      assertThat(lines.lines().skip(1).map(line -> line.replaceFirst("(true|false).*", "")))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  @DisplayName("表中没有不存在的职务")
  void the_table_names_only_known_roles() {
    assertThat(authority.grants())
        .flatMap(Grant::roles)
        .allSatisfy(
            role ->
                assertThat(TOKEN_ROLES.contains(role) || Role.valueOf(role).name().equals(role))
                    .isTrue());
  }

  private boolean may(String role, String command, String target) {
    var acting = new Acting(new PersonId("person:p"), null, List.of(role), TOWNSHIP);
    try {
      authority.judge(acting, command, TARGETS.getOrDefault(target, DISTRICT));
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private record Table(List<Grant> grants) {}
}
