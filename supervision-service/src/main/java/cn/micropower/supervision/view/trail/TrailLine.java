package cn.micropower.supervision.view.trail;

import cn.micropower.platform.rule.Sentence;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail of an exercise.
 *
 * @param source the service in whose ledger it stands
 * @param leaf where it stands there
 * @param event the id of the fact
 * @param causation the event, or the request, that caused it; null where nobody tells
 * @param actor who did it, and by which name, if an official or a policy did
 * @param judgements what was measured, by which version of which pack
 * @param fact the fact as it was published
 * @param handover of which handing over it tells, or came; no part of the answer
 * @param follows whether it came of it; no part of the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrailLine(
    String source,
    long leaf,
    String event,
    @Nullable String causation,
    Instant recordedAt,
    String kind,
    Sentence sentence,
    @Nullable Doer actor,
    @Nullable String role,
    @Nullable Sentence roleName,
    @Nullable String post,
    List<Map<String, Object>> judgements,
    Map<String, Object> fact,
    @JsonIgnore @Nullable String handover,
    @JsonIgnore boolean follows) {

  /**
   * Who did it.
   *
   * @param name of an official
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Doer(String id, @Nullable String name) {}
}
