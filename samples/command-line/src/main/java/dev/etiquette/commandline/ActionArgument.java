package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An action that was named on the command line: by its id, or as reports speak of it. */
final class ActionArgument {

    private static final List<String> LINKS = List.of(" with", " to", " for", " of");

    private ActionArgument() {}

    /**
     * The action of the standard book or of the book's own.
     *
     * @throws Refusal when none is called so
     */
    static Action of(String typed, RuleBook book) {
        List<Action> all = all(book);
        String wanted = plain(typed);
        return all.stream()
                .filter(each ->
                        plain(each.id()).equals(wanted) || plain(each.says()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> RefusalMessage.NO_ACTION.refusal(
                        typed, all.stream().map(each -> plain(each.says())).collect(Collectors.joining(", "))));
    }

    /** All actions of the standard book and of the book's own. */
    static List<Action> all(RuleBook book) {
        return Stream.concat(Action.known().stream(), book.acts().stream()).toList();
    }

    /** Without the word that leads to a person, in small letters. */
    private static String plain(String name) {
        String words = name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return LINKS.stream()
                .filter(words::endsWith)
                .findFirst()
                .map(link -> words.substring(0, words.length() - link.length()))
                .orElse(words);
    }
}
