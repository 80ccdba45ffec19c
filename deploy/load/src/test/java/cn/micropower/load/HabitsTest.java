package cn.micropower.load;

import cn.micropower.platform.testkit.RoomRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("测量守房屋的习惯")
class HabitsTest {

  @TestFactory
  @DisplayName("办事的人写日历上的今天，其余不问")
  Stream<DynamicTest> the_habits_of_the_house_are_kept() {
    return RoomRules.of("cn.micropower.load")
        .onMachineTime("cn.micropower.load.client.Papers")
        .testsOfHabits();
  }
}
