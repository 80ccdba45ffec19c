package cn.micropower.powerlist.exercise;

import cn.micropower.platform.person.Sealed;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 议题来源 — who raised the topic.
 *
 * @param villager the villager's name under that villager's own key; null where nobody is named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(Kind kind, @Nullable Sealed villager) {

  /** The ways by which a topic arrives. */
  public enum Kind {
    /** 村民提出. */
    VILLAGERS,
    /** 党员提出. */
    PARTY_MEMBERS,
    /** 村民意见收集箱. */
    OPINION_BOX,
    /** 党群恳谈会. */
    TALK_MEETING
  }
}
