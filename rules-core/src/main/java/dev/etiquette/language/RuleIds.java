package dev.etiquette.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids that rules of a book have, and free ones that follow on. */
final class RuleIds {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");

    /** In which file each of them stands first. */
    private final Map<String, String> files = new LinkedHashMap<>();

    /** Those in the files of an author and those of the book below, which stand in none of them. */
    RuleIds(Collection<Parser.Part> parts, Collection<Rule> below) {
        below.forEach(rule -> files.put(rule.id(), ""));
        parts.forEach(part -> part.node()
                .ifPresent(node -> node.metadata().stream()
                        .filter(entry -> entry.is("id"))
                        .forEach(entry -> files.merge(
                                entry.value().text().strip(),
                                part.passage().file(),
                                (first, later) -> first.isEmpty() ? later : first))));
    }

    /** An id that no rule has, like the others in that file. */
    String free(String file) {
        String prefix = named(file);
        for (Map.Entry<String, String> each : files.entrySet()) {
            Matcher matcher = NUMBERED.matcher(each.getKey());
            if (each.getValue().equals(file) && matcher.matches()) {
                prefix = matcher.group(1);
            }
        }
        int number = 1;
        while (files.containsKey(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    private static String named(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.drl$", "");
        String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
        return plain.isEmpty() ? "RULE-" : plain + "-";
    }
}
