package cn.micropower.supervision.house;

import cn.micropower.platform.eventstore.StoredTypes;
import cn.micropower.platform.testkit.FrozenEvents;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@DisplayName("事实冻结")
class FrozenEventsTest extends House {
  @Autowired ObjectProvider<StoredTypes> types;

  @Autowired
  @Qualifier("eventSerializer")
  Serializer serializer;

  @Autowired Configuration axon;

  @TestFactory
  @DisplayName("每种存储的事实，平台的也在内，都有批准的样式，读写不差一字")
  Stream<DynamicTest> every_stored_fact_has_an_approved_form() {
    var frozen = new FrozenEvents(serializer, axon.upcasterChain());
    return types.stream().flatMap(frozen::tests);
  }
}
