package dev.etiquette.scenario;

import dev.etiquette.scenario.ScenarioStep.Keyword;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of all steps, in Markdown. */
public final class StepsPage {

    private static final String HEAD = """
            # The steps of scenarios

            A scenario consists of these steps and no others. A word between braces, such as `{person}`, is a placeholder:
            write one of [these values](#placeholders) instead. `(s)` is optional, and of `a/an` you write one. Every step
            may begin with Given, When, Then, And, But or `*`.

            [SCENARIOS.md](SCENARIOS.md) explains how to write scenarios and how to run them.
            """;

    private static final String TEXTS = """

            You can also write a text at the end of a step (`: {text}`) below it, between lines of three quotes. There it
            can have quotes and several lines:

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

            Write one of these for `{act}` and `{advice}`. After it you can write ` on Mastodon` (where) and ` by phone` or
            ` in a private message` (how). "Ann" is an example of a person. "that" is the post that was said last; you can
            write the name of a post between quotes instead. An act of the book's own is written in the words of its row in
            `acts.csv`: `send a card to Ann`.

            | action | in rules |
            |---|---|
            """;

    private static final String ADVICE = """

            For `{advice}` you can write more after that, in this order: ` by 13:00` (when it is due), `, not before 14:00`,
            `, overdue` (or `due`, `soon`, `whenever`), and `, because of RESPOND-1 and RESPOND-7` (rules that advise it,
            perhaps with others). `I should not be advised to contact Ann` means every action that says something to her.
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
                .forEach(phrase -> page.append("| `")
                        .append(phrase.example())
                        .append("` | `Action.")
                        .append(phrase.action())
                        .append("` |\n"));
        page.append(ADVICE);
        page.append("\n## Placeholders\n\n| placeholder | what you write for it |\n|---|---|\n");
        StepParameter.all()
                .forEach(parameter -> page.append("| `{")
                        .append(parameter.name())
                        .append("}` | ")
                        .append(parameter.about())
                        .append(" |\n"));
        return page.toString();
    }

    private static String entry(ScenarioStep step) {
        StringBuilder entry = new StringBuilder(
                "\n**" + step.pattern() + "**<br>\n" + step.description().text() + "\n\n```gherkin\n");
        if (step.argument() == ScenarioStep.Argument.TABLE) {
            entry.append(step.keyword().word())
                    .append(' ')
                    .append(step.pattern().replace("{fact}", "Donation"))
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
