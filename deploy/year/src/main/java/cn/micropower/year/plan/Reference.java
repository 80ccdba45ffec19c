package cn.micropower.year.plan;

/** 指称 — something that the system named, told by what is known of it before it is made. */
public sealed interface Reference {

  /**
   * What an act made.
   *
   * @param act its key
   */
  record Made(String act) implements Reference {}

  /** The exercise that an act proposed, once it stands at that version. */
  record Reached(String act, long version) implements Reference {}

  /** The duty to make a step of the exercise public that an act proposed. */
  record Duty(String act, String unit, String step) implements Reference {}

  /**
   * An appraisal of a matter.
   *
   * @param title what the matter is called in its unit
   * @param time which one, counted from one
   */
  record Appraisal(String unit, String title, int time) implements Reference {}

  /** The inquiry into a matter. */
  record Inquiry(String unit, String title) implements Reference {}

  /**
   * The same inquiry, once the clue that was handed over has come back.
   *
   * @param handover the act that handed it over, as who decided on it may know
   */
  record Back(String handover, Inquiry inquiry) implements Reference {}

  /** The clue about a matter, as the act's own speaker reads it. */
  record Clue(String title) implements Reference {}
}
