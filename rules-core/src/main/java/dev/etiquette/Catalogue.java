package dev.etiquette;

import dev.etiquette.RuleBook.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of a book by topic. A topic is the folder in which a rule stands; of a rule beside the folders it is empty.
 *
 * @param topics in the order of the alphabet, the rules of each by file and line; retired rules included
 */
public record Catalogue(SortedMap<String, List<Entry>> topics) {

    /** Keeps a copy. */
    public Catalogue {
        Objects.requireNonNull(topics, "topics");
        SortedMap<String, List<Entry>> copy = new TreeMap<>();
        topics.forEach((topic, rules) -> copy.put(topic, List.copyOf(rules)));
        topics = Collections.unmodifiableSortedMap(copy);
    }

    /** Every rule of the book. */
    public static Catalogue of(RuleBook book) {
        Objects.requireNonNull(book, "book");
        SortedMap<String, List<Entry>> topics = new TreeMap<>();
        book.rules().values().stream()
                .sorted(Comparator.comparing(Entry::file).thenComparing(Entry::line))
                .forEach(rule -> topics.computeIfAbsent(topic(rule), unknown -> new ArrayList<>())
                        .add(rule));
        return new Catalogue(topics);
    }

    private static String topic(Entry rule) {
        int end = rule.file().lastIndexOf('/');
        return end < 0 ? "" : rule.file().substring(0, end);
    }

    /**
     * A page in Markdown with a table for each topic.
     *
     * @param root where the files of the rules are, seen from the page: empty, or with a slash at its end
     */
    public String markdown(String root) {
        Objects.requireNonNull(root, "root");
        StringBuilder page = new StringBuilder("# Rules\n");
        topics.forEach((topic, rules) -> {
            page.append("\n## ").append(topic.isEmpty() ? "(no folder)" : topic).append('\n');
            page.append("\n| id | rule | source | since | stands in |\n|---|---|---|---|---|\n");
            rules.forEach(rule -> page.append(row(rule, root)));
        });
        return page.toString();
    }

    private static String row(Entry rule, String root) {
        return "| " + cell(rule.id()) + " | " + cell(rule.name())
                + (rule.retired() ? " *(retired)*" : rule.trial() ? " *(on trial)*" : "") + " | "
                + cell(rule.source()) + " | " + cell(rule.since()) + " | [" + cell(rule.file()) + ", line "
                + rule.line() + "](" + root + rule.file().replace(" ", "%20") + "#L" + rule.line() + ") |\n";
    }

    /** What an author wrote, with the signs that would break the table. */
    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("<", "&lt;")
                .replace("[", "\\[")
                .replace("`", "\\`");
    }
}
