package cn.micropower.powerlist.procedure;

/**
 * The rule pack keys by which a publicity is judged.
 *
 * @param minimumDays for how many days it stands, the first and the last included
 * @param posting within how many days it is posted, counted from the fact that opened it
 * @param firstDay how many days after what it makes public it begins at the earliest
 */
public record PublicityRules(String minimumDays, String posting, String firstDay) {}
