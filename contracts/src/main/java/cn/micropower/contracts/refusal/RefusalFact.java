package cn.micropower.contracts.refusal;

import cn.micropower.contracts.id.PostId;
import cn.micropower.contracts.id.RefusalId;
import cn.micropower.contracts.id.UnitId;
import cn.micropower.contracts.record.Published;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 拒绝事实 — an attempt to use power was refused. It names nobody: who tried it, if he did so in a
 * post, stands beside it ({@link cn.micropower.contracts.record.Header#ACTOR}).
 *
 * @param target the aggregate that was aimed at, once the caller was let near it
 * @param unit the unit for which it was tried, or aimed at; absent for somebody without standing
 * @param command what was tried, if it came to a command
 * @param rule the code of the rule that refused
 * @param law the article that the rule rests on
 * @param judgement the figures behind the refusal
 * @param post in which it was tried
 * @param role in which it was tried
 */
@Published(
    name = "refusal.recorded",
    sources = {"power-list", "disclosure", "supervision"})
public record RefusalFact(
    RefusalId refusal,
    @Nullable String target,
    @Nullable UnitId unit,
    @Nullable String command,
    String rule,
    Sentence sentence,
    String law,
    Map<String, Object> judgement,
    @Nullable PostId post,
    @Nullable String role) {

  /** What the caller was told. */
  public record Sentence(String zh, String en) {}
}
