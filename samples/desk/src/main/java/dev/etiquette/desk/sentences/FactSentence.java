package dev.etiquette.desk.sentences;

import dev.etiquette.explanation.FactRef;
import dev.etiquette.report.BookWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts as sentences, for whoever asks why something is advised. */
public final class FactSentence {

    private static final Pattern WRITTEN = Pattern.compile("(?s)\\w+\\(\\s*(.*?)\\s*\\)");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]+)+\\b");

    private FactSentence() {}

    /** What is so; nothing for facts that are always there. */
    public static Optional<String> of(FactRef fact, BookWords words) {
        if (fact.type().equals("Owner") || fact.type().equals("Now")) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(fact.text());
        String rest = written.matches() ? written.group(1) : fact.text();
        Matcher name = NAME.matcher(rest);
        String plain = name.replaceAll(each -> Phrasebook.spaced(each.group()));
        return Optional.of(new Phrasebook(words).head(fact.type(), false) + (plain.isEmpty() ? "." : ": " + plain));
    }
}
