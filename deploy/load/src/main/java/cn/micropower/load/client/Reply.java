package cn.micropower.load.client;

/** What was answered. */
public record Reply(int status, String body) {
  /** Whether the request was accepted. */
  public boolean isAccepted() {
    return status / 100 == 2;
  }
}
