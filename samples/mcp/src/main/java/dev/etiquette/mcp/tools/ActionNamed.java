package dev.etiquette.mcp.tools;

import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import dev.etiquette.mcp.answer.RefusedCallException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An action that a call names, by its id or as advice speaks of it. */
final class ActionNamed {

    private static final List<String> LINKS = List.of(" with", " to", " for", " of");

    private ActionNamed() {}

    /**
     * The action of the standard book or of the book's own.
     *
     * @throws RefusedCallException when none is called so
     */
    static Action of(String written, RuleBook book) {
        List<Action> all =
                Stream.concat(Action.known().stream(), book.acts().stream()).toList();
        String wanted = plain(written);
        return all.stream()
                .filter(each ->
                        plain(each.id()).equals(wanted) || plain(each.says()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RefusedCallException("There is no action \"" + ToolArguments.shortened(written)
                        + "\".\nMaybe one of these is meant: "
                        + all.stream().map(Action::id).collect(Collectors.joining(", ")) + "."));
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
