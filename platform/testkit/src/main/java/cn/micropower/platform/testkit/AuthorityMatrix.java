package cn.micropower.platform.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.contracts.code.Role;
import cn.micropower.contracts.id.PersonId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.id.UnitPath;
import cn.micropower.platform.DataFile;
import cn.micropower.platform.identity.Acting;
import cn.micropower.platform.identity.Authority;
import cn.micropower.platform.identity.AuthorityTable;
import cn.micropower.platform.identity.Grant;
import cn.micropower.platform.rule.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * 权责矩阵 — role by command by scope: a service's {@code authority.yaml} grants what its {@code
 * authority-matrix.csv} says, no more and no less. A service's test is a subclass without a word.
 */
public abstract class AuthorityMatrix {
  private static final List<String> TOKEN_ROLES = List.of("REGISTRAR", "OPERATOR", "POLICY");

  /** They are put to the whole installation and have no place. */
  private static final List<String> QUESTIONS = List.of("ReadOperations");

  private static final UnitPath DISTRICT = UnitPath.of(new UnitId("unit:d"));
  private static final UnitPath TOWNSHIP = DISTRICT.below(new UnitId("unit:t"));
  private static final Map<String, UnitPath> TARGETS =
      Map.of(
          "own", TOWNSHIP,
          "below", TOWNSHIP.below(new UnitId("unit:v")),
          "beside", DISTRICT.below(new UnitId("unit:s")),
          "elsewhere", UnitPath.of(new UnitId("unit:e")));

  private final AuthorityTable table = AuthorityTable.read();
  private final Authority authority = new Authority(table.grants(), table.names());

  @ParameterizedTest(name = "{0} by {1}: own {2}, below {3}, beside {4}, elsewhere {5}")
  @CsvFileSource(resources = "/authority-matrix.csv", numLinesToSkip = 1)
  @DisplayName("表与矩阵一致")
  void the_table_grants_what_the_matrix_says(
      String command, String role, boolean own, boolean below, boolean beside, boolean elsewhere) {
    assertThat(may(role, command, "own")).isEqualTo(own);
    assertThat(may(role, command, "below")).isEqualTo(below);
    assertThat(may(role, command, "beside")).isEqualTo(beside);
    assertThat(may(role, command, "elsewhere")).isEqualTo(elsewhere);
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

  @Test
  @DisplayName("每个命令都有人说的名字；服务自己的表只给自己的命令起名，别处已有的不再起")
  void the_table_names_every_command_and_only_its_own() {
    var commands = authority.grants().stream().map(Grant::command).distinct().toList();
    assertThat(table.names()).containsKeys("REGISTRAR", "OPERATOR", "NONE", "POLICY");
    assertThat(table.names()).containsKeys(commands.toArray(String[]::new));
    assertThat(own()).isSubsetOf(commands).doesNotContainAnyElementsOf(AuthorityTable.common());
  }

  /** What the service's own file names. */
  private static Set<String> own() {
    return DataFile.read("authority.yaml", AuthorityTable.class).names().keySet();
  }

  private boolean may(String role, String command, String target) {
    if (QUESTIONS.contains(command)) {
      return authority.mayAsk(List.of(role), command);
    }
    var acting = new Acting(new PersonId("person:p"), null, List.of(role), TOWNSHIP);
    try {
      authority.judge(acting, command, TARGETS.getOrDefault(target, DISTRICT));
      return true;
    } catch (Refused refused) {
      return false;
    }
  }
}
