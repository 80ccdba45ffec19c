package cn.micropower.powerlist.web;

import cn.micropower.platform.web.Text;
import cn.micropower.powerlist.exercise.Origin;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What is to be decided, and where it came from. */
record TopicRequest(
    @NotNull @Text(max = 200) String title,
    @NotNull @Text(max = 5000, lines = true) String summary,
    @NotNull @Valid OriginRequest origin) {

  record OriginRequest(Origin.@NotNull Kind kind, @Nullable @Valid Villager villager) {}

  /** Who raised it; never stored in clear. */
  record Villager(@NotNull @Text(max = 50) String name) {}
}
