package cn.micropower.gateway;

import cn.micropower.platform.testkit.RoomRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("网关守房屋的习惯")
class HabitsTest {

  @TestFactory
  @DisplayName("令牌的期限用机器时间，其余不问")
  Stream<DynamicTest> the_habits_of_the_house_are_kept() {
    return RoomRules.of("cn.micropower.gateway")
        .onMachineTime("cn.micropower.gateway.identity.Door")
        .testsOfHabits();
  }
}
