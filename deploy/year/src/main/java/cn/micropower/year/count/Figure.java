package cn.micropower.year.count;

/**
 * One line of the account.
 *
 * @param sent by what was sent
 * @param read by what the system tells whoever asks
 */
public record Figure(String what, long sent, long read) {
  public boolean agrees() {
    return sent == read;
  }
}
