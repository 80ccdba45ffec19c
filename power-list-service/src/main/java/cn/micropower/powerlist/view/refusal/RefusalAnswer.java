package cn.micropower.powerlist.view.refusal;

import cn.micropower.platform.refusal.RefusalRecorded;
import cn.micropower.platform.rule.Sentence;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One refused attempt.
 *
 * @param leaf where it stands in the ledger
 * @param attempt the route that was called
 * @param target what the attempt was aimed at, once the caller was let near it
 * @param rule the code of the rule that refused
 * @param law what the rule rests on, as it was told
 * @param judgement the figures behind it; empty where nothing was counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusalAnswer(
    String id,
    long leaf,
    Instant recordedAt,
    Who who,
    String attempt,
    @Nullable String target,
    String rule,
    Sentence sentence,
    String law,
    Map<String, Object> judgement) {

  static RefusalAnswer of(RefusalRecorded fact, long leaf, Instant recordedAt, Who who) {
    return new RefusalAnswer(
        fact.id().value(),
        leaf,
        recordedAt,
        who,
        fact.attempt(),
        fact.target(),
        fact.rule(),
        fact.sentence(),
        fact.law(),
        fact.judgement());
  }

  /**
   * Who tried it.
   *
   * @param post absent where the person acted by a role of the token, or held none
   * @param unit for which the person acted; of whoever holds no such post, the unit aimed at
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Who(@Nullable String person, @Nullable String post, @Nullable String role, String unit) {}
}
