package cn.micropower.platform.relay;

/**
 * A fact in the form in which it leaves.
 *
 * @param json UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
record PublishedForm(String name, String revision, byte[] json) {}
