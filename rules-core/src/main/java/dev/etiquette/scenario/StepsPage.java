package dev.etiquette.scenario;

import dev.etiquette.scenario.Step.Keyword;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of all steps, in Markdown. */
public final class StepsPage {

    private static final String HEAD = """
            # The steps of scenarios

            A scenario is made of these steps and no others. What stands between braces is a blank that you fill in;
            [what may stand there](#blanks) is listed below. `(s)` may be left out, and of `a/an` you write one.
            The words Given, When, Then, And and But may begin any step; a `*` does as well.

            [SCENARIOS.md](SCENARIOS.md) tells how to write scenarios, and how to run them.
            """;

    private static final String TEXTS = """

            A text at the end of a step (`: {text}`) may also stand below it, between lines of three quotes; there it may
            hold quotes and line ends:

            ```gherkin
            Given Ann wrote to me on LinkedIn 3 hours ago:
              \"""
              Are you at the "fair"?
              I would like to see your bread.
              \"""
            ```
            """;

    private static final String ACTIONS = """

            ## Actions

            What stands in `{act}` and `{advice}`: one of these, and behind it, where it matters, ` on Mastodon` (where)
            and ` by phone` or ` in a private message` (how). "Ann" stands for any person, and "that" for any post: that
            which was spoken of last, or what it is called, between quotes.

            | action | in rules |
            |---|---|
            """;

    private static final String ADVICE = """

            In `{advice}` may stand behind it, in this order: ` by 13:00` (when it is due), `, not before 14:00`, `, overdue`
            (or `due`, `soon`, `whenever`), and `, because of RESPOND-1 and RESPOND-7` (rules that ask for it, perhaps among
            others). `I should not be advised to contact Ann` stands for every action that says something to her.
            """;

    private StepsPage() {}

    /** The page; equal on every machine. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Keyword keyword : Keyword.values()) {
            page.append("\n## ")
                    .append(keyword.word())
                    .append(": ")
                    .append(keyword.title().toLowerCase(Locale.ROOT))
                    .append('\n');
            Steps.listed().stream().filter(step -> step.keyword() == keyword).forEach(step -> page.append(entry(step)));
            page.append(keyword == Keyword.GIVEN ? TEXTS : "");
        }
        page.append(ACTIONS);
        ActionPhrase.all()
                .forEach(deed -> page.append("| `")
                        .append(deed.example())
                        .append("` | `Action.")
                        .append(deed.action())
                        .append("` |\n"));
        page.append(ADVICE);
        page.append("\n## Blanks\n\n| blank | what may stand there |\n|---|---|\n");
        StepParameter.all()
                .forEach(blank -> page.append("| `{")
                        .append(blank.name())
                        .append("}` | ")
                        .append(blank.about())
                        .append(" |\n"));
        return page.toString();
    }

    private static String entry(Step step) {
        StringBuilder entry =
                new StringBuilder("\n**" + step.pattern() + "**<br>\n" + step.about() + "\n\n```gherkin\n");
        if (step.argument() == Step.Argument.TABLE) {
            entry.append(step.keyword().word())
                    .append(' ')
                    .append(step.pattern())
                    .append('\n');
            entry.append(step.example().stream().collect(Collectors.joining("\n  ", "  ", "\n")));
        } else {
            entry.append(step.keyword().word())
                    .append(' ')
                    .append(step.example().get(0))
                    .append('\n');
        }
        return entry.append("```\n").toString();
    }
}
