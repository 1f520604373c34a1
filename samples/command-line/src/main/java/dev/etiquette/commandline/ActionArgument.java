package dev.etiquette.commandline;

import dev.etiquette.RuleBook;
import dev.etiquette.advice.Action;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An action that was named on the command line: by its id, as reports speak of it, or by an everyday word. */
final class ActionArgument {

    private static final List<String> LINKS = List.of(" with", " to", " for", " of");

    /** What people say for it who have not read how reports speak. */
    private static final Map<String, Action> EVERYDAY = Map.ofEntries(
            Map.entry("reply", Action.RESPOND),
            Map.entry("thank", Action.ACKNOWLEDGE),
            Map.entry("like", Action.ACKNOWLEDGE),
            Map.entry("connect", Action.APPROACH),
            Map.entry("invite", Action.APPROACH),
            Map.entry("greet", Action.START_CONVERSATION),
            Map.entry("talk", Action.START_CONVERSATION),
            Map.entry("remind", Action.FOLLOW_UP),
            Map.entry("come back", Action.FOLLOW_UP),
            Map.entry("call", Action.MOVE_OFFLINE),
            Map.entry("phone", Action.MOVE_OFFLINE),
            Map.entry("meet", Action.MOVE_OFFLINE),
            Map.entry("boost", Action.REPEAT),
            Map.entry("show again", Action.REPEAT),
            Map.entry("rephrase", Action.REWORD),
            Map.entry("sell", Action.OFFER),
            Map.entry("ask readers", Action.INVITE_FEEDBACK),
            Map.entry("leave alone", Action.RECORD_OPT_OUT));

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
                .or(() -> Optional.ofNullable(EVERYDAY.get(wanted)))
                .orElseThrow(() -> RefusalMessage.NO_ACTION.refusal(
                        typed,
                        String.join(
                                ", ",
                                Likeness.ranked(
                                        wanted,
                                        all.stream()
                                                .map(each -> plain(each.says()))
                                                .toList()))));
    }

    /** All actions of the standard book and of the book's own. */
    static List<Action> all(RuleBook book) {
        return Stream.concat(Action.known().stream(), book.acts().stream()).toList();
    }

    /** As one speaks of it where nobody is named. */
    static String ofNobody(Action action) {
        if (action.equals(Action.REPEAT) || action.equals(Action.REWORD) || action.equals(Action.RETIRE)) {
            return action.says() + " a post";
        }
        boolean ofNobody =
                action.equals(Action.POST) || action.equals(Action.TASK) || action.equals(Action.INVITE_FEEDBACK);
        return ofNobody ? action.says() : action.says() + " anybody";
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
