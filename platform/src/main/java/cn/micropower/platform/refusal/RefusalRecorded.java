package cn.micropower.platform.refusal;

import cn.micropower.contracts.id.RefusalId;
import cn.micropower.platform.eventstore.Stored;
import cn.micropower.platform.rule.Sentence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attempt was refused. Who tried it, in which post, stands in the metadata (office-holders and
 * policies only).
 *
 * @param attempt the route that was called; of a policy, the fact and the command that it gave
 * @param target the aggregate that the attempt was aimed at, once the caller was let near it
 * @param rule the code of the rule that refused
 * @param sentence what the caller was told
 * @param law the article that the rule rests on
 * @param judgement the figures behind the refusal
 */
@Stored(name = "refusal.recorded")
public record RefusalRecorded(
    RefusalId id,
    String attempt,
    @Nullable String target,
    String rule,
    Sentence sentence,
    String law,
    Map<String, Object> judgement) {

  /** In the metadata: which command was tried, if it came to one. */
  public static final String COMMAND = "command";
}
