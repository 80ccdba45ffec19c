package cn.micropower.platform.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every answer says that is none of success (RFC 9457), as {@code web.Problems} and the
 * gateway word it.
 *
 * @param version where it stands now, for who lost a race
 * @param line of the body, where it cannot be read
 * @param law by which a rule refuses
 * @param refusal the record of the refused attempt
 * @param judgement the figures by which a rule refuses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemAnswer(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    String code,
    Messages messages,
    @Nullable Long version,
    @Nullable Integer line,
    @Nullable Integer column,
    @Nullable String law,
    @Nullable String refusal,
    @Nullable Map<String, Object> judgement) {

  /** The sentence in both languages. */
  record Messages(@JsonProperty("zh-CN") String chinese, @JsonProperty("en") String english) {}
}
