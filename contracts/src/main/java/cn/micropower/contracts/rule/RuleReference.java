package cn.micropower.contracts.rule;

import cn.micropower.contracts.id.RulePackId;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * 规则出处 — which rule of which published version of a pack judges something.
 *
 * @param pack null where no pack in force had such a rule
 * @param version of the pack; 0 without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleReference(String key, @Nullable RulePackId pack, int version) {}
