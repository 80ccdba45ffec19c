package cn.micropower.powerlist.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The rule pack keys by which one body's meeting is judged.
 *
 * @param quorum who must attend
 * @param majority who must approve
 * @param notice how many days before the meeting it is called; null where no rule asks for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingRules(String quorum, String majority, @Nullable String notice) {}
