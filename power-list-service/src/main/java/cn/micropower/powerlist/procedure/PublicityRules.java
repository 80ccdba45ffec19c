package cn.micropower.powerlist.procedure;

/**
 * The rule pack key by which a publicity is judged.
 *
 * @param minimumDays for how many days it stands, the first and the last included
 */
public record PublicityRules(String minimumDays) {}
