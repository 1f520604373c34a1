package dev.etiquette.mcp.reference;

import dev.etiquette.report.BookWords;
import dev.etiquette.report.ChoiceWord;
import dev.etiquette.report.FactWord;
import dev.etiquette.report.FieldWord;
import java.util.Locale;

/** What rules can ask for, as a page in Markdown. */
final class WordPages {

    private WordPages() {}

    /** All facts with their fields, and all choices. */
    static String all(BookWords words) {
        StringBuilder page = new StringBuilder("# Words that rules can use\n\n## Facts\n");
        words.facts().forEach(each -> page.append('\n').append(fact(each)));
        page.append("\n## Choices\n");
        words.choices().forEach(each -> page.append('\n').append(choice(each)));
        return page.toString();
    }

    /** One sort of facts. */
    static String fact(FactWord fact) {
        StringBuilder page = new StringBuilder("### " + fact.name() + "\n\n" + fact.meaning() + " ("
                + fact.origin().name().toLowerCase(Locale.ROOT) + ")\n\n");
        fact.fields()
                .forEach(each -> page.append("- `")
                        .append(each.name())
                        .append("` (")
                        .append(kind(each))
                        .append("): ")
                        .append(each.meaning())
                        .append('\n'));
        return page.toString();
    }

    /** One sort of values. */
    static String choice(ChoiceWord choice) {
        StringBuilder page = new StringBuilder("### " + choice.name() + "\n\n" + choice.meaning() + "\n\n");
        choice.values()
                .forEach((name, meaning) -> page.append("- `")
                        .append(name)
                        .append('`')
                        .append(meaning.isEmpty() ? "" : ": " + meaning)
                        .append('\n'));
        return page.toString();
    }

    private static String kind(FieldWord field) {
        String kind = field.kind().name().toLowerCase(Locale.ROOT);
        return field.type().isEmpty() ? kind : kind + " " + field.type();
    }
}
