package cn.micropower.acceptance.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

@DisplayName("能力标签:每个测试一至三项,编号须在目录中")
class TagsTest {
  private static final String STORIES = "cn.micropower.acceptance";

  @Test
  @DisplayName("所有故事的标签都有效")
  void every_tag_names_one_to_three_known_capabilities() {
    var tagged =
        ReflectionSupport.findAllClassesInPackage(
                STORIES, _ -> true, name -> name.endsWith("Story"))
            .stream()
            .flatMap(story -> tagged(story).stream())
            .toList();

    assertThat(tagged).isNotEmpty().allMatch(TagsTest::isWellTagged);
  }

  @Test
  @DisplayName("错误的标签会被发现")
  void a_wrong_tag_is_found() {
    assertThat(tagged(Wrong.class)).hasSize(2).noneMatch(TagsTest::isWellTagged);
  }

  private static List<Method> tagged(Class<?> story) {
    return AnnotationSupport.findAnnotatedMethods(
        story, Capability.class, HierarchyTraversalMode.TOP_DOWN);
  }

  private static boolean isWellTagged(Method test) {
    var numbers = List.of(test.getAnnotation(Capability.class).value());
    return numbers.size() >= 1
        && numbers.size() <= 3
        && numbers.stream().allMatch(Catalogue.load()::has);
  }

  /** Tags that no story may carry. */
  static final class Wrong {
    @Capability("C104")
    void unknown() {}

    @Capability({"C001", "C002", "C003", "C004"})
    void too_many() {}
  }
}
