package dev.etiquette.book;

import dev.etiquette.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says in which parts two rules differ. */
public final class RuleDifference {

    /** What an author wrote as a number, and not that by which a rule numbers its facts. */
    private static final Pattern NUMBER = Pattern.compile("(?<![#\\d])\\d+");

    private RuleDifference() {}

    /** The names of the parts; none when both rules say the same. */
    public static List<String> parts(Rule before, Rule after) {
        List<String> parts = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            parts.add(BookMessage.NAME.text());
        }
        if (!before.source().equals(after.source())) {
            parts.add(BookMessage.SOURCE.text());
        }
        if (before.trial() != after.trial()) {
            parts.add(BookMessage.STATUS.text());
        }
        String asked = before.conditionsInOneWay();
        String asks = after.conditionsInOneWay();
        String said = before.canonical().substring(asked.length());
        String says = after.canonical().substring(asks.length());
        boolean otherConditions = !plain(asked).equals(plain(asks));
        boolean otherStatement = !plain(said).equals(plain(says));
        if (otherConditions) {
            parts.add(BookMessage.CONDITIONS.text());
        }
        if (!otherConditions && !asked.equals(asks) || !otherStatement && !said.equals(says)) {
            parts.add(BookMessage.NUMBERS.text());
        }
        if (otherStatement) {
            parts.add(BookMessage.STATEMENT.text());
        }
        return parts;
    }

    private static String plain(String canonical) {
        return NUMBER.matcher(canonical).replaceAll("0");
    }
}
