package cn.micropower.platform.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the door answers to a command that was granted.
 *
 * @param id of what was changed, or began to exist
 * @param version that it has reached
 * @param result what it has come to, where there is more to say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Accepted(String id, long version, @Nullable Map<String, Object> result) {}
