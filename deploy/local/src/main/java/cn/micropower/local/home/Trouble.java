package cn.micropower.local.home;

/** Something the person at the keyboard can mend; the message is one sentence that says how. */
public final class Trouble extends RuntimeException {

  public Trouble(String sentence) {
    super(sentence);
  }

  public Trouble(String sentence, Throwable cause) {
    super(sentence + " (" + cause.getMessage() + ")", cause);
  }
}
