package cn.micropower.powerlist.web;

import cn.micropower.platform.rule.Sentence;
import cn.micropower.platform.web.Text;
import jakarta.validation.constraints.NotNull;

/** A name in both languages. */
record Bilingual(@NotNull @Text(max = 100) String zh, @NotNull @Text(max = 200) String en) {

  Sentence sentence() {
    return new Sentence(zh, en);
  }
}
