package cn.micropower.local.demonstration;

import java.util.Map;

/**
 * One request that changes something.
 *
 * @param key makes a repetition change nothing
 */
record Post(String path, String key, Map<String, ?> body) {}
