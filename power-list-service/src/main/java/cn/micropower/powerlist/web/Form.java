package cn.micropower.powerlist.web;

/**
 * The forms of names that a request may carry into a refusal: letters and digits, so that no text
 * that a person wrote gets into a sentence that stays on record.
 */
final class Form {
  static final String ITEM = "[A-Z][0-9]{2,3}";
  static final String PROCEDURE = "[A-Za-z0-9+-]{1,20}";
  static final String STEP = "[a-z-]{1,40}";
  static final String RULE = "[a-z0-9.-]{1,100}";

  private Form() {}
}
