package dev.etiquette.scenario;

import java.util.List;

/**
 * A placeholder in a step, such as {@code {person}}.
 *
 * @param name as the page of steps shows it, between braces
 * @param pattern what an author may write there, as a regular expression without groups that capture
 * @param description the same for people
 */
record StepParameter(String name, String pattern, StepDescription description) {

    /** A day of the week after a name is no part of it: "I met Ann Monday 2 March 2026". */
    private static final String NO_DAY = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \\d)";

    private static final String NAME = "(?:\"[^\"]+\"|(?!I\\b)\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’_-]*(?: " + NO_DAY
            + "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’_-]*)*)";
    private static final String CALLED = "\"[^\"]*\"";
    private static final String LIST = "(?:, and |, | and )";
    /** A platform as steps write it; in quotes what is not one word. */
    static final String PLATFORM = "(?:the chat room|\"[^\"]+\"|\\p{L}[\\p{L}\\p{N}+._-]*)";

    private static final String RULE = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*";
    private static final String SMALL = "\\p{Ll}[\\p{L} '-]*?";

    /** Part of an action, up to where a step goes on. */
    private static final String PLAIN = "(?:(?! because | until | as done| should )[^\",:])";

    private static final List<StepParameter> ALL = List.of(
            new StepParameter("person", NAME, StepDescription.PERSON),
            new StepParameter("people", NAME + "(?:" + LIST + NAME + ")*", StepDescription.PEOPLE),
            new StepParameter("who", "(?:I|" + NAME + ")", StepDescription.WHO),
            new StepParameter("whom", "(?:me|" + NAME + ")(?:" + LIST + "(?:me|" + NAME + "))*", StepDescription.WHOM),
            new StepParameter("platform", PLATFORM, StepDescription.PLATFORM),
            new StepParameter("moment", InstantParser.MOMENT, StepDescription.MOMENT),
            new StepParameter("length", InstantParser.LENGTH, StepDescription.LENGTH),
            new StepParameter("date", "\\d{1,2} \\p{L}+(?: \\d{4})?", StepDescription.DATE),
            new StepParameter("time", "\\d{1,2}:\\d{2}", StepDescription.TIME),
            new StepParameter(
                    "days", "(?:every day|on [\\p{L}]+(?:(?:, and |, | and | to )[\\p{L}]+)*)", StepDescription.DAYS),
            new StepParameter("zone", "[A-Za-z0-9+:_/-]+", StepDescription.ZONE),
            new StepParameter("handle", "@[^\\s\",]+", StepDescription.HANDLE),
            new StepParameter("group", SMALL, StepDescription.GROUP_NAME),
            new StepParameter("fact", "\\p{Lu}[A-Za-z0-9]*", StepDescription.HOST_FACT_NAME),
            new StepParameter("channels", "\\p{Ll}[\\p{Ll}, ]*", StepDescription.CHANNELS),
            new StepParameter(
                    "scope",
                    "(?:everywhere|(?:on|in) " + PLATFORM + "|by \\p{Ll}[\\p{Ll} ]*?(?: (?:on|in) " + PLATFORM + ")?)",
                    StepDescription.SCOPE),
            new StepParameter("what", "(?:that|" + NAME + ")", StepDescription.WHAT),
            new StepParameter("text", CALLED, StepDescription.TEXT),
            new StepParameter("readers", "\\p{Ll}[\\p{Ll} ]*", StepDescription.READERS),
            new StepParameter("marks", "[\\p{L}&&[^\\p{Lu}]][\\p{L}\\p{M}\\p{N}, -]*", StepDescription.MARKS),
            new StepParameter("language", "\\p{L}[\\p{L} -]*", StepDescription.LANGUAGE),
            new StepParameter("number", "\\d{1,9}", StepDescription.NUMBER),
            new StepParameter("act", PLAIN + "+?(?: " + CALLED + "(?:" + PLAIN + "+?)?)?", StepDescription.ACT),
            new StepParameter("advice", ".+", StepDescription.ADVICE),
            new StepParameter("urgency", "\\p{Ll}+", StepDescription.URGENCY_NAME),
            new StepParameter("channel", "\\p{Ll}[\\p{Ll} ]*", StepDescription.CHANNEL),
            new StepParameter("rule", RULE, StepDescription.RULE),
            new StepParameter("rules", RULE + "(?:" + LIST + RULE + ")*", StepDescription.RULES));

    /** What an author may write there. */
    String about() {
        return description.text();
    }

    /** All parameters, in the order of the page of steps. */
    static List<StepParameter> all() {
        return ALL;
    }

    /** The parameter of this name. */
    static StepParameter named(String name) {
        return ALL.stream()
                .filter(parameter -> parameter.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The parts of a list with commas and "and"; quotes are not split. */
    static List<String> parts(String list) {
        return List.of(list.split(LIST + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    }

    /** Without quotes around it. */
    static String bare(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
    }
}
