package cn.micropower.year;

import cn.micropower.platform.testkit.RoomRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("演示年守房屋的习惯")
class HabitsTest {

  @TestFactory
  @DisplayName("没有谁问机器几点")
  Stream<DynamicTest> the_habits_of_the_house_are_kept() {
    return RoomRules.of("cn.micropower.year").testsOfHabits();
  }
}
