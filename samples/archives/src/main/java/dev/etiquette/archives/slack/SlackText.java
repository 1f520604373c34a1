package dev.etiquette.archives.slack;

import dev.etiquette.archives.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of Slack: people, channels and links stand in angle brackets, and three characters as entities. */
final class SlackText {

    private static final Pattern LINK = Pattern.compile("<([^<>\\n]{1,2000})>");
    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]{0,20})(?:\\|[^<>]*)?>");

    private SlackText() {}

    /**
     * The text as people read it.
     *
     * @param names gives the handle of a person by id, else the name; empty where nobody knows it
     */
    static String of(String written, UnaryOperator<String> names) {
        StringBuilder text = new StringBuilder();
        Matcher link = LINK.matcher(written);
        while (link.find()) {
            link.appendReplacement(text, Matcher.quoteReplacement(shown(link.group(1), names)));
        }
        link.appendTail(text);
        return PlainText.block(
                text.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    private static String shown(String inside, UnaryOperator<String> names) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = bar < 0 ? "" : inside.substring(bar + 1);
        return switch (target.charAt(0)) {
            case '@' -> "@" + person(target.substring(1), label, names);
            case '#' -> "#" + (label.isEmpty() ? target.substring(1) : label);
            case '!' -> label.isEmpty() ? "@" + target.substring(1) : label;
            default -> label.isEmpty() ? target : label;
        };
    }

    private static String person(String id, String label, UnaryOperator<String> names) {
        String name = names.apply(id);
        return name.isEmpty() ? label.isEmpty() ? id : label : name;
    }

    /** The ids of people whom a text names. */
    static List<String> named(String written) {
        List<String> named = new ArrayList<>();
        Matcher person = PERSON.matcher(written);
        while (person.find()) {
            named.add(person.group(1));
        }
        return named;
    }
}
