package cn.micropower.supervision;

import cn.micropower.platform.testkit.RoomRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("房间与箭头")
class RoomsTest {
  @TestFactory
  @DisplayName("本服务遵守房屋的箭头")
  Stream<DynamicTest> the_arrows_of_the_house_are_kept() {
    return RoomRules.of("cn.micropower.supervision").tests();
  }
}
