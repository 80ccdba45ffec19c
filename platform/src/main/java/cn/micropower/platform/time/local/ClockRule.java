package cn.micropower.platform.time.local;

import cn.micropower.platform.rule.Rule;
import cn.micropower.platform.rule.Sentence;

/** What may refuse to move the clock. */
enum ClockRule implements Rule {
  CLOCK_NEVER_GOES_BACK;

  @Override
  public Sentence sentence() {
    return new Sentence(
        "时钟只能向前拨：{0} 已过，现为 {1}", "The clock only moves forward: {0} has passed, it is {1}");
  }

  @Override
  public String law() {
    return "本机演示规则";
  }
}
