package cn.micropower.platform.relay;

/**
 * A fact in the form in which it leaves.
 *
 * @param sealed whether it leaves only sealed
 * @param json UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
record PublishedForm(String name, String revision, boolean sealed, byte[] json) {}
