package cn.micropower.platform.relay;

/** Which leaf lies last in a partition, and at which offset; both -1 where none does. */
record Tail(long leaf, long offset) {
  static final Tail NONE = new Tail(-1, -1);
}
