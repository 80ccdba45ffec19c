package cn.micropower.platform.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("文档所说的编号写法,就是代码所收的写法")
class FormsTest {
  private static final Words WORDS = Words.read();

  @ParameterizedTest
  @MethodSource
  @DisplayName("每一种编号")
  void every_kind_of_id(String name) throws ReflectiveOperationException {
    var form = Objects.requireNonNull(WORDS.forms().get(name), name);
    var kind = form.substring(1, form.indexOf(':') + 1);
    for (var good : new String[] {kind + "a", kind + "0-z".repeat(20)}) {
      assertThat(good).matches(form);
      assertThat(id(name, good)).hasToString(good);
    }
    for (var bad : new String[] {kind, kind + "A", kind + "a".repeat(61), "x" + kind + "a"}) {
      assertThat(bad).doesNotMatch(form);
      assertThatThrownBy(() -> id(name, bad)).hasCauseInstanceOf(IllegalArgumentException.class);
    }
  }

  static Stream<String> every_kind_of_id() {
    return new ClassFileImporter()
        .importPackages("cn.micropower.contracts.id").stream()
            .map(type -> type.getSimpleName())
            .filter(name -> name.endsWith("Id"));
  }

  @Test
  @DisplayName("不是编号的写法一种也不多")
  void no_form_is_left_over() {
    var ids = every_kind_of_id().toList();
    assertThat(WORDS.forms().keySet()).allMatch(name -> ids.contains(name) || name.equals("Hash"));
  }

  private static Object id(String name, String text)
      throws ClassNotFoundException,
          NoSuchMethodException,
          InstantiationException,
          IllegalAccessException,
          InvocationTargetException {
    return Class.forName("cn.micropower.contracts.id." + name)
        .getConstructor(String.class)
        .newInstance(text);
  }
}
