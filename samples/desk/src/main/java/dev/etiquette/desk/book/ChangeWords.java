package dev.etiquette.desk.book;

import dev.etiquette.BookChanges;
import dev.etiquette.model.Platform;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.PhraseChange;
import dev.etiquette.report.RowChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** In what one book differs from another, as somebody says it who has never seen its files. */
final class ChangeWords {

    private static final Map<String, String> ROWS = Map.of(
            "acts.csv", "The act of your own",
            "dates.csv", "The words for a day",
            "days.csv", "The special day",
            "platforms.csv", "The platform",
            "norms.csv", "For whoever belongs to several groups and tags, the");

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("anywhere", "anywhere in a text"),
            Map.entry("short", "anywhere in a short text"),
            Map.entry("start", "at the start of a text"),
            Map.entry("whole", "as the whole text, nearly"),
            Map.entry("alone", "as the whole text"),
            Map.entry("sentence", "as a whole sentence"),
            Map.entry("end", "at the end of a sentence"),
            Map.entry("link", "in a web address"),
            Map.entry("weighed", "by the weights of all words"));

    private final FigureWords figures = FigureWords.standard();

    /** One sentence for each difference, in the order of the library. */
    List<String> of(BookChanges changes) {
        List<String> lines = new ArrayList<>();
        changes.rules().forEach(each -> lines.add(rule(each)));
        changes.factTypes()
                .forEach(each -> lines.add("The signal “" + each.name() + "” "
                        + switch (each.kind()) {
                            case ADDED -> "is new";
                            case REPLACED -> "is another";
                            case RETIRED, REMOVED -> "is gone";
                        }
                        + ": " + each.meaning()));
        changes.norms().forEach(each -> lines.add(norm(each)));
        changes.phrases().forEach(each -> lines.add(phrase(each)));
        changes.rows().forEach(each -> lines.add(row(each)));
        return List.copyOf(lines);
    }

    private static String rule(BookChanges.RuleChange change) {
        String rule = "“" + change.name() + "” (" + change.id() + ") ";
        return switch (change.kind()) {
            case ADDED -> "New rule: " + rule.strip();
            case REPLACED ->
                "The rule " + rule + "has other "
                        + String.join(", ", change.parts()).replace("what it says", "words for what it says");
            case RETIRED -> "The rule " + rule + "is turned off";
            case REMOVED -> "The rule " + rule + "is taken away";
        };
    }

    private String norm(NormChange change) {
        String where = change.platform().equals("any") ? "" : ", on " + place(change.platform());
        return figures.of(change.figure()) + ": " + values(change) + where + people(change.people())
                + (change.before().isEmpty() ? " (new)" : "");
    }

    private static String place(String platform) {
        return Platform.known(platform).map(Platform::name).orElse(platform);
    }

    /** For whom, where it is for some people only. */
    private static String people(String people) {
        if (people.startsWith("tag ")) {
            return ", for people with the tag “" + people.substring("tag ".length()) + "”";
        } else if (people.startsWith("group ")) {
            return ", for people of the group “" + people.substring("group ".length()) + "”";
        }
        return people.isEmpty() ? "" : ", for " + people;
    }

    /** The hours are told once, where both are counted in the same. */
    private static String values(NormChange change) {
        String before = change.before().orElse("");
        String after = change.after().orElse("");
        if (after.isEmpty()) {
            return "no longer " + hours(before);
        } else if (before.isEmpty()) {
            return hours(after);
        }
        int comma = before.indexOf(", ");
        String same = comma < 0 ? "" : before.substring(comma);
        if (!same.isEmpty() && after.endsWith(same) && !after.replace(same, "").contains(",")) {
            return after.replace(same, "") + " instead of " + before.replace(same, "") + "," + hours(same);
        }
        return hours(after) + " instead of " + hours(before);
    }

    private static String hours(String value) {
        String words = value;
        for (Map.Entry<String, String> each : FigureWords.HOURS.entrySet()) {
            words = words.replaceFirst(", " + each.getKey() + "\\b", " " + each.getValue());
        }
        return words;
    }

    private static String phrase(PhraseChange change) {
        String what = "“" + change.phrase() + "” (" + language(change.language()) + ")";
        String read = " read as " + change.mark();
        if (isNowhere(change.after())) {
            return what + " is no longer" + read;
        } else if (isNowhere(change.before())) {
            return what + " is" + read + ": " + places(change.after());
        }
        return what + " is" + read + ": " + places(change.after()) + " instead of " + places(change.before());
    }

    private static boolean isNowhere(Optional<String> where) {
        return where.isEmpty() || where.get().equals("nowhere");
    }

    private static String language(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return language.equals("any") || name.isEmpty() ? "any language" : name;
    }

    private static String places(Optional<String> where) {
        List<String> words = new ArrayList<>();
        for (String each : where.orElse("").split(" and ")) {
            int comma = each.indexOf(',');
            String place = comma < 0 ? each : each.substring(0, comma);
            words.add(PLACES.getOrDefault(place, place) + (comma < 0 ? "" : each.substring(comma)));
        }
        return String.join(", and ", words);
    }

    private static String row(RowChange change) {
        String what = ROWS.getOrDefault(
                        change.table(), "What is known (" + change.table().replaceAll(".*/|\\.csv", "") + ")")
                + " " + name(change);
        if (change.after().isEmpty()) {
            return what + " is taken away: " + plain(change.before());
        } else if (change.before().isEmpty()) {
            return what + " is new: " + plain(change.after());
        }
        return what + ": " + plain(change.after()) + " instead of " + plain(change.before());
    }

    /** A day is named by its own name, with what sort of day it is behind that. */
    private static String name(RowChange change) {
        int comma = change.row().indexOf(", ");
        return change.table().equals("days.csv") && comma > 0
                ? "“" + change.row().substring(comma + 2) + "” (" + change.row().substring(0, comma) + ")"
                : "“" + change.row() + "”";
    }

    /** Days stand between brackets where there may be several. */
    private static String plain(Optional<String> said) {
        return said.orElse("").replaceAll("[\\[\\]]", "");
    }
}
