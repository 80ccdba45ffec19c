package cn.micropower.supervision.publication;

import cn.micropower.contracts.supervision.SupervisionFact;
import cn.micropower.platform.testkit.FrozenFacts;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("发布语言冻结")
class PublishedFactsTest {

  @TestFactory
  @DisplayName("每种外传的事实都有名称和批准的样式，读写不差一字")
  Stream<DynamicTest> every_published_fact_has_an_approved_form() {
    return FrozenFacts.tests(SupervisionFact.class, "supervision");
  }
}
