package dev.etiquette.desk.book;

import dev.etiquette.report.BookWords;
import dev.etiquette.report.FieldWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rules can name, with what it means, for completion and for sentences. It is read from the page of all words, which
 * the library writes of itself.
 *
 * @param facts by name
 * @param words functions and acts by name
 * @param choices the values of each choice by its name
 * @param marks all marks with their meaning
 * @param figures what each row of the table of norms says
 * @param acts what a rule can advise, by the word for it; the kind of each names what it takes, in order
 */
public record WordList(
        Map<String, FactWord> facts,
        Map<String, Meaning> words,
        Map<String, Map<String, String>> choices,
        Map<String, String> marks,
        Map<String, String> figures,
        Map<String, Meaning> acts) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Pattern CHOICE = Pattern.compile("[A-Z]\\w*\\.[A-Z_]+");

    /**
     * A fact.
     *
     * @param meaning in a sentence
     * @param fields by name
     */
    public record FactWord(String meaning, Map<String, Meaning> fields) {}

    /**
     * What a word or a field means.
     *
     * @param meaning in words
     * @param kind of what kind it is, or what it takes
     * @param sort of a field: the name of the kind in the library; else empty
     * @param type of a field: of which choice or fact it is; else empty
     */
    public record Meaning(String meaning, String kind, String sort, String type) {

        Meaning(String meaning, String kind) {
            this(meaning, kind, "", "");
        }
    }

    /** The same with the facts and choices of a book, what its own files declare included. */
    public WordList with(BookWords book) {
        Map<String, FactWord> all = new TreeMap<>();
        for (dev.etiquette.report.FactWord fact : book.facts()) {
            Map<String, Meaning> fields = new TreeMap<>();
            fact.fields()
                    .forEach(field -> fields.put(
                            field.name(),
                            new Meaning(
                                    field.meaning(),
                                    inWords(field),
                                    field.kind().name(),
                                    field.type())));
            all.put(fact.name(), new FactWord(fact.meaning(), fields));
        }
        Map<String, Map<String, String>> named = new TreeMap<>();
        book.choices().forEach(choice -> named.put(choice.name(), choice.values()));
        return new WordList(all, words, named, marks, figures, acts);
    }

    private static String inWords(FieldWord field) {
        return switch (field.kind()) {
            case TEXT -> "a text";
            case TEXTS -> "several texts";
            case NUMBER -> "a number";
            case TRUTH -> "true or false";
            case MOMENT -> "a moment";
            case LENGTH -> "a length of time";
            case CHOICE -> "a choice of " + field.type();
            case ID -> "names " + field.type().replace("Id", "").toLowerCase(Locale.ROOT);
            case FACT -> "another fact, " + field.type();
        };
    }

    /** All words of the standard book. */
    public static WordList standard() {
        try (InputStream page = WordList.class.getResourceAsStream("/dev/etiquette/desk/book/WORDS.md")) {
            if (page == null) {
                return new WordList(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
            }
            return of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static WordList of(String page) {
        Map<String, FactWord> facts = new TreeMap<>();
        Map<String, Meaning> words = new TreeMap<>();
        Map<String, Map<String, String>> choices = new TreeMap<>();
        Map<String, String> marks = new TreeMap<>();
        Map<String, String> figures = new TreeMap<>();
        Map<String, Meaning> acts = new TreeMap<>();
        WordList all = new WordList(facts, words, choices, marks, figures, acts);
        String section = "";
        String title = "";
        boolean titled = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
                title = "";
            } else if (line.startsWith("### ") || line.startsWith("#### ")) {
                title = line.substring(line.indexOf(' ')).strip().replace("`", "");
                titled = false;
                if (section.equals("Facts") && line.startsWith("#### ")) {
                    facts.put(title, new FactWord("", new TreeMap<>()));
                }
            } else if (section.equals("Facts") && facts.containsKey(title) && !titled && !line.isBlank()) {
                titled = true;
                facts.put(
                        title,
                        new FactWord(
                                line.replaceFirst(" *Example: `.*", ""),
                                facts.get(title).fields()));
            } else if (line.startsWith("|") && !line.startsWith("|---")) {
                List<String> cells = cells(line);
                Matcher code = CODE.matcher(cells.get(0));
                if (cells.size() > 1 && code.find()) {
                    all.add(section, title, code.group(1), cells);
                } else if (section.equals("Marks")
                        && cells.size() > 2
                        && !cells.get(0).equals("mark")) {
                    marks.put(cells.get(0), cells.get(1));
                }
            }
        }
        return all;
    }

    private void add(String section, String title, String name, List<String> cells) {
        String meaning = cells.get(1).replace("`", "");
        String kind = cells.size() > 2 ? cells.get(2).replace("`", "") : "";
        if (CHOICE.matcher(name).matches()) {
            int dot = name.indexOf('.');
            choices.computeIfAbsent(name.substring(0, dot), unknown -> new TreeMap<>())
                    .put(name.substring(dot + 1), meaning);
        } else if (section.equals("Facts") && facts.containsKey(title)) {
            facts.get(title).fields().put(name, new Meaning(meaning, kind));
        } else if (section.equals("Figures")) {
            figures.put(name, meaning);
        } else if (!section.equals("Facts") && !section.startsWith("Units")) {
            words.put(name, new Meaning(meaning, kind));
            if (section.equals("What can be advised")) {
                acts.put(name, new Meaning(meaning, kind));
            }
        }
    }

    /** The cells of a row; a bar within code is written with a backslash before it. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells.isEmpty() ? List.of("") : cells;
    }
}
