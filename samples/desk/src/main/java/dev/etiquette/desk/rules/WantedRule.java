package dev.etiquette.desk.rules;

import dev.etiquette.desk.data.ContactNames;
import dev.etiquette.desk.data.NameText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has filled in for a new rule: when it holds, for whom, and what it says. It writes the first text of that rule;
 * from then on only characters of it are changed.
 */
final class WantedRule {

    /** What stands in the place of a weekday for a holiday. */
    static final String HOLIDAY = "holiday";

    private static final int STILL_NEW = 14;

    private final Map<String, String> given;

    /**
     * Of what was filled in.
     *
     * @param given by field: "kind" (hold, say), "act", "whom" and "who" (one person by the name as it stands in the data), "platform",
     *     "weekday"; for what is said "when", "value", "number", "unit", "words", "within", "withinUnit"; "why"
     */
    WantedRule(Map<String, String> given) {
        this.given = given;
    }

    /** What is missing, in a sentence, by its field; empty when nothing is. */
    Map<String, String> missing() {
        Optional<String> unwritable = person().flatMap(ContactNames::unwritable);
        if (unwritable.isPresent()) {
            return Map.of("who", unwritable.get());
        }
        if (holds()) {
            return nobody()
                    ? Map.of("who", "Say who.")
                    : get("why").isEmpty()
                            ? Map.of("why", "Say why, as the person who is advised will read it.")
                            : Map.of();
        }
        if (nobody()) {
            return Map.of("who", "Say who.");
        } else if (needsValue() && small("value").isEmpty()) {
            return Map.of("value", "Say which.");
        } else if (!number("number", "30") || !number("within", "2")) {
            return Map.of("number", "Write a whole number, such as 3.");
        } else if (get("words").isEmpty() && !get("when").equals("asked")) {
            return Map.of("words", "Say what is to be done, as in “Wish a happy birthday”.");
        } else if (get("why").isEmpty()) {
            return Map.of("why", "Say why, as you will read it then.");
        }
        return Map.of();
    }

    private boolean nobody() {
        return small("who").isEmpty() && !get("whom").equals("everybody");
    }

    private boolean needsValue() {
        return List.of("occasion", "detail", "said").contains(get("when"));
    }

    private boolean number(String field, String usual) {
        return given.getOrDefault(field, usual).strip().matches("[1-9]\\d{0,3}");
    }

    private boolean holds() {
        return get("kind").equals("hold");
    }

    private String get(String field) {
        return given.getOrDefault(field, "")
                .replaceAll("[\"\\\\]", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String small(String field) {
        return NameText.withoutDirections(get(field)).strip().toLowerCase(Locale.ROOT);
    }

    /** The name of the one person for whom it is, sign by sign; empty for several. */
    Optional<String> person() {
        return Optional.of(given.getOrDefault("who", "").strip())
                .filter(name -> get("whom").equals("person") && !name.isEmpty());
    }

    /** The rule in one sentence. */
    String name() {
        if (holds()) {
            String says = get("says").isEmpty() ? "write to" : get("says");
            return "I must not " + says + " " + people("anybody") + place() + days();
        }
        String words = get("when").equals("asked") ? "Answer sooner" : get("words");
        return words + trigger();
    }

    private String trigger() {
        String about = get("whom").equals("everybody") ? "" : ", for " + people("");
        return switch (get("when")) {
            case "occasion" -> ": " + small("value") + about;
            case "detail" -> ": new " + small("value") + about;
            case "talked" -> ": " + get("number") + " " + get("unit") + " after we talked" + about;
            case "said" -> ": after words that are read as " + small("value") + about;
            case "weekday" -> ": on " + (get("week").isEmpty() ? "every " : "the first ") + capital(weekday()) + about;
            default -> (get("whom").equals("everybody") ? "" : " to " + people("")) + place();
        };
    }

    private String people(String all) {
        return switch (get("whom")) {
            case "person" -> get("who");
            case "group" -> "people of the group " + small("who");
            case "tag" -> "people with the tag " + small("who");
            default -> all;
        };
    }

    private String place() {
        return get("platform").isEmpty() ? "" : " on " + get("platformSays");
    }

    private String days() {
        return get("weekday").isEmpty() ? "" : onHoliday() ? " on a holiday" : " on a " + capital(weekday());
    }

    private boolean onHoliday() {
        return get("weekday").equals(HOLIDAY);
    }

    private String weekday() {
        return get("weekday").toLowerCase(Locale.ROOT).replace("weekday.", "");
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The text of the file in which it begins. */
    String text(String id) {
        return "package etiquette\n\nrule \"" + name() + "\"\n    @id( \"" + id
                + "\" )\n    @source( \"My own\" )\nwhen\n" + (holds() ? held() : said()) + "end\n";
    }

    private String held() {
        List<String> tests = new ArrayList<>();
        String act = get("act").isEmpty() ? "" : given.get("act");
        if (!act.isEmpty()) {
            tests.add("action == " + act);
        } else {
            tests.add("reachesOut == true");
        }
        if (!get("platform").isEmpty()) {
            tests.add("platform == " + given.get("platform"));
        }
        boolean about = !get("whom").equals("everybody");
        if (about) {
            tests.add("$who : contact");
        }
        StringBuilder text = new StringBuilder("    $advice : Proposal( " + String.join(", ", tests) + " )\n");
        if (about) {
            text.append("    ").append(aboutThem()).append('\n');
        }
        if (onHoliday()) {
            text.append("    SpecialDay( kind == \"holiday\", $from : begins, $end : ends )\n")
                    .append("    Now( time >= $from, time < $end )\n");
        } else if (!get("weekday").isEmpty()) {
            text.append("    Today( weekday == ").append(get("weekday")).append(" )\n");
        }
        String until = onHoliday() ? "              allowedFrom( $end ),\n" : "";
        return text + "then\n    withhold( $advice,\n" + until + "              because( \"" + get("why") + "\" ) );\n";
    }

    private String aboutThem() {
        return switch (get("whom")) {
            case "tag" -> "Tag( contact == $who, name == \"" + small("who") + "\" )";
            case "group" -> "Contact( id == $who, groups contains \"" + small("who") + "\" )";
            default -> "Contact( id == $who, name == \"" + person().orElse("") + "\" )";
        };
    }

    private String said() {
        if (get("when").equals("asked")) {
            return asked();
        }
        boolean everybody = get("whom").equals("everybody");
        String within =
                unit("withinUnit") + "( " + given.getOrDefault("within", "2").strip() + " )";
        List<String> lines = new ArrayList<>();
        String since;
        String due;
        if (get("when").equals("weekday")) {
            String week = get("week").isEmpty() ? "" : ", week == 1";
            lines.add("Today( weekday == " + get("weekday") + week + ", $since : begins, $end : ends )");
            since = "$since";
            due = "$end";
            if (everybody) {
                return lines(lines)
                        + "then\n    recommend( task( \"" + NameText.slug(get("words")) + "\", \"" + get("words")
                        + "\", $since ),\n               by( $end ),\n               because( \"" + get("why")
                        + "\" ) );\n";
            }
        } else {
            since = "$since";
            due = "plus( $since, " + within + " )";
        }
        lines.add(contact());
        if (get("whom").equals("tag")) {
            lines.add("Tag( contact == $who, name == \"" + small("who") + "\" )");
        }
        String talk = "Relationship( contact == $who, $place : nextPlatform, $how : nextChannel )";
        switch (get("when")) {
            case "occasion" -> {
                lines.add("Occasion( contact == $who, name == \"" + small("value")
                        + "\", $since : begins, $end : ends )");
                lines.add(talk);
                lines.add("Now( time >= $since, time < $end )");
                due = "$end";
            }
            case "detail" -> {
                lines.add("Detail( contact == $who, name == \"" + small("value") + "\", $since : since )");
                lines.add(talk);
                lines.add("Now( time < plus( $since, days( " + STILL_NEW + " ) ) )");
            }
            case "said" -> {
                lines.add("Turn( contact == $who, mine == false, marks contains \"" + small("value")
                        + "\", $since : at )");
                lines.add(talk);
                lines.add("Now( time < plus( $since, days( " + STILL_NEW + " ) ) )");
            }
            case "talked" -> {
                String after =
                        unit("unit") + "( " + given.getOrDefault("number", "30").strip() + " )";
                lines.add("Relationship( contact == $who, $last : lastAt, $place : nextPlatform, $how : nextChannel )");
                lines.add("Now( time >= plus( $last, " + after + " ) )");
                since = "plus( $last, " + after + " )";
                due = "plus( plus( $last, " + after + " ), " + within + " )";
            }
            default -> lines.add(talk);
        }
        return lines(lines) + "then\n    recommend( reachOut( $person, $place, $how, \"" + NameText.slug(get("words"))
                + "\", \""
                + get("words") + "\", " + since + " ),\n               by( " + due + " ),\n               because( \""
                + get("why") + "\" ) );\n";
    }

    private String asked() {
        String place = get("platform").isEmpty() ? "" : ", platform == " + given.get("platform");
        List<String> lines = new ArrayList<>();
        lines.add(
                "UnansweredMessage( $who : contact, $asked : asked, $channel : channel, $since : saidAt, $over : expiresAt"
                        + place + " )");
        if (!get("whom").equals("everybody")) {
            lines.add(aboutThem());
        }
        lines.add("Now( time < $over )");
        return lines(lines) + "then\n    recommend( answer( $asked, $channel ),\n               by( plus( $since, "
                + unit("withinUnit") + "( " + given.getOrDefault("within", "2").strip()
                + " ) ) ),\n               because( \"" + get("why") + "\" ) );\n";
    }

    private String contact() {
        return switch (get("whom")) {
            case "group" -> "$person : Contact( groups contains \"" + small("who") + "\", $who : id )";
            case "person" -> "$person : Contact( name == \"" + person().orElse("") + "\", $who : id )";
            default -> "$person : Contact( $who : id )";
        };
    }

    private String unit(String field) {
        return List.of("minutes", "hours", "days").contains(get(field)) ? get(field) : "days";
    }

    private static String lines(List<String> lines) {
        return "    " + String.join("\n    ", lines) + "\n";
    }
}
