package cn.micropower.platform.inbox;

/**
 * What came of trying to handle a letter.
 *
 * @param error in one line, without anything that the fact says
 */
record Trial(String error, int tries) {}
