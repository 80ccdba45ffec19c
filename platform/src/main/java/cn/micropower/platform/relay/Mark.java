package cn.micropower.platform.relay;

/** Which leaf lies last in a partition, and at which offset; both -1 where none does. */
record Mark(long leaf, long offset) {
  static final Mark NONE = new Mark(-1, -1);
}
