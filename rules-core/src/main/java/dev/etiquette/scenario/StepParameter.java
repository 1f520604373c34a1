package dev.etiquette.scenario;

import java.util.List;

/**
 * A place in a step that an author fills in.
 *
 * @param name as the page of steps shows it, between braces
 * @param pattern what may stand there, as a regular expression without groups that capture
 * @param about what may stand there, for people
 */
record StepParameter(String name, String pattern, String about) {

    /** A day of the week behind a name is no part of it: "I met Ann Monday 2 March 2026". */
    private static final String NO_DAY = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \\d)";

    private static final String NAME = "(?:\"[^\"]+\"|(?!I\\b)\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’_-]*(?: " + NO_DAY
            + "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’_-]*)*)";
    private static final String CALLED = "\"[^\"]*\"";
    private static final String LIST = "(?:, and |, | and )";
    private static final String RULE = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*";
    private static final String SMALL = "\\p{Ll}[\\p{L} '-]*?";

    /** Part of an action, up to where a step goes on. */
    private static final String PLAIN = "(?:(?! because | until | as done| should )[^\",:])";

    private static final List<StepParameter> ALL = List.of(
            new StepParameter(
                    "person",
                    NAME,
                    "a name with a capital, `Ann` or `Ann Berg`; any other name between quotes, `\"ann_b\"`"),
            new StepParameter("people", NAME + "(?:" + LIST + NAME + ")*", "one or more persons: `Ann, Ben and Cleo`"),
            new StepParameter("who", "(?:I|" + NAME + ")", "`I`, or a person: a name with a capital, `Ann`"),
            new StepParameter(
                    "whom",
                    "(?:me|" + NAME + ")(?:" + LIST + "(?:me|" + NAME + "))*",
                    "`me`, a person (a name with a capital, `Ann`), or several: `me and Ben`"),
            new StepParameter(
                    "platform",
                    "(?:the chat room|\\p{L}[\\p{L}\\p{N}+._-]*)",
                    "`X`, `Facebook`, `LinkedIn`, `Mastodon`, `Bluesky`, `Google+` or `the chat room`, or another one"
                            + " that the table of norms of the book knows"),
            new StepParameter(
                    "moment",
                    InstantParser.MOMENT,
                    "`Monday 2 March 2026 at 09:00`, `2 March 2026` (noon), `2026-03-02 09:00`, `3 hours ago`,"
                            + " `2 days ago at 09:00`, `2 hours later` (than what was told before), `in 3 days`,"
                            + " `today at 13:00`, `yesterday`, `tomorrow at 08:00`, `13:00` (today), `now`;"
                            + " `on` and `at` may stand before it"),
            new StepParameter(
                    "length",
                    InstantParser.LENGTH,
                    "`30 minutes`, `4 hours`, `a day`, `two weeks`; numbers up to twelve may be words"),
            new StepParameter("time", "\\d{1,2}:\\d{2}", "`09:00`; `00:00` at the end is midnight"),
            new StepParameter(
                    "days",
                    "(?:every day|on [\\p{L}]+(?:(?:, and |, | and | to )[\\p{L}]+)*)",
                    "`every day`, `on weekdays`, `on weekends`, `on Monday to Thursday`, `on Saturday and Sunday`"),
            new StepParameter("zone", "[A-Za-z0-9+:_/-]+", "`Europe/Berlin`, `UTC`, `+02:00`"),
            new StepParameter("handle", "@[^\\s\",]+", "`@ann` or `@ann@social.example`"),
            new StepParameter("group", SMALL, "a group of yours as the table of norms names it: `friend`, `customer`"),
            new StepParameter(
                    "channels",
                    "\\p{Ll}[\\p{Ll}, ]*",
                    "`phone`, `email` or `a meeting`, or several of them, the best one first: `phone and email`"),
            new StepParameter(
                    "scope",
                    "(?:everywhere|(?:on|in) (?:the chat room|\\p{L}[\\p{L}\\p{N}+._-]*)"
                            + "|by \\p{Ll}[\\p{Ll} ]*?(?: (?:on|in) (?:the chat room|\\p{L}[\\p{L}\\p{N}+._-]*))?)",
                    "`everywhere`, `on Mastodon`, `in the chat room`, `by phone` or `by a private message on Mastodon`"),
            new StepParameter(
                    "what",
                    "(?:that|" + NAME + ")",
                    "`that` (what was told last), a person (the last thing that this person said), or what was called"
                            + " so: `\"the guide\"`"),
            new StepParameter("text", CALLED, "anything between quotes"),
            new StepParameter(
                    "readers",
                    "\\p{Ll}[\\p{Ll} ]*",
                    "`everybody`, `whoever has the address`, `followers only` or `those named only`"),
            new StepParameter(
                    "marks",
                    "\\p{Ll}[\\p{Ll}, ]*",
                    "one or more marks as the table of phrases names them, `complaint, private matter`, or"
                            + " `nothing in particular`"),
            new StepParameter("number", "\\d{1,9}", "a whole number"),
            new StepParameter(
                    "act", PLAIN + "+?(?: " + CALLED + "(?:" + PLAIN + "+?)?)?", "an action, see below: `answer Ann`"),
            new StepParameter(
                    "advice",
                    ".+",
                    "an action, and after it what you want of it, see below: `answer Ann by 13:00, because of"
                            + " RESPOND-1`"),
            new StepParameter("urgency", "\\p{Ll}+", "`overdue`, `due`, `soon` or `whenever`"),
            new StepParameter(
                    "channel", "\\p{Ll}[\\p{Ll} ]*", "`a public reply`, `a private message`, `a post`, `phone`…"),
            new StepParameter("rule", RULE, "the id of a rule: `RESPOND-1`"),
            new StepParameter(
                    "rules", RULE + "(?:" + LIST + RULE + ")*", "one or more ids: `RESPOND-1 and RESPOND-7`"));

    /** All that there are. */
    static List<StepParameter> all() {
        return ALL;
    }

    /** That of this name. */
    static StepParameter named(String name) {
        return ALL.stream().filter(blank -> blank.name.equals(name)).findFirst().orElseThrow();
    }

    /** What stands between commas and "and", but for those between quotes. */
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
