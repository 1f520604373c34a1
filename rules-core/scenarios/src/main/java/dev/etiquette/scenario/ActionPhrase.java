package dev.etiquette.scenario;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of scenarios for an action.
 *
 * @param words before the person or the post, if any
 * @param action what is done
 * @param of what follows after the words
 */
record ActionPhrase(String words, Action action, Of of) {

    /** Whom or what an action is about. */
    enum Of {
        /** A person. */
        PERSON,
        /** A post of the owner. */
        POST,
        /** A task that a rule puts in its own words. */
        TASK,
        /** Nobody in particular. */
        NOBODY
    }

    /** Reports use the first phrase of an action that fits, with a person or without. */
    private static final List<ActionPhrase> ALL = List.of(
            new ActionPhrase("prepare for", Action.PREPARE, Of.PERSON),
            new ActionPhrase("approach", Action.APPROACH, Of.PERSON),
            new ActionPhrase("start a conversation with", Action.START_CONVERSATION, Of.PERSON),
            new ActionPhrase("answer", Action.RESPOND, Of.PERSON),
            new ActionPhrase("acknowledge", Action.ACKNOWLEDGE, Of.PERSON),
            new ActionPhrase("get to the point with", Action.GET_TO_THE_POINT, Of.PERSON),
            new ActionPhrase("listen to", Action.LISTEN, Of.PERSON),
            new ActionPhrase("listen to others", Action.LISTEN, Of.NOBODY),
            new ActionPhrase("keep in touch with", Action.KEEP_IN_TOUCH, Of.PERSON),
            new ActionPhrase("wait for", Action.WAIT, Of.PERSON),
            new ActionPhrase("repeat", Action.REPEAT, Of.POST),
            new ActionPhrase("reword", Action.REWORD, Of.POST),
            new ActionPhrase("retire", Action.RETIRE, Of.POST),
            new ActionPhrase("sell nothing to", Action.HOLD_PROMOTION, Of.PERSON),
            new ActionPhrase("sell nothing", Action.HOLD_PROMOTION, Of.NOBODY),
            new ActionPhrase("make an offer to", Action.OFFER, Of.PERSON),
            new ActionPhrase("move offline with", Action.MOVE_OFFLINE, Of.PERSON),
            new ActionPhrase("follow up with", Action.FOLLOW_UP, Of.PERSON),
            new ActionPhrase("invite feedback", Action.INVITE_FEEDBACK, Of.NOBODY),
            new ActionPhrase("record the opt-out of", Action.RECORD_OPT_OUT, Of.PERSON),
            new ActionPhrase("decide whether to write to", Action.DECIDE, Of.PERSON),
            new ActionPhrase("reach out to", Action.REACH_OUT, Of.PERSON),
            new ActionPhrase("post", Action.POST, Of.TASK),
            new ActionPhrase("do the task", Action.TASK, Of.TASK));

    private static final List<Channel> OFF_SCREEN = List.of(Channel.PHONE, Channel.EMAIL, Channel.MEETING);

    /** Those of the standard book, in the order of the actions. */
    static List<ActionPhrase> all() {
        return ALL;
    }

    /** The same with those of a book's own. */
    static List<ActionPhrase> with(Collection<Action> own) {
        return Stream.concat(ALL.stream(), own.stream().map(ActionPhrase::of)).toList();
    }

    private static ActionPhrase of(Action own) {
        return new ActionPhrase(own.says(), own, Of.PERSON);
    }

    /** The action with somebody or something in it. */
    String example() {
        return words
                + switch (of) {
                    case PERSON -> " Ann";
                    case POST -> " that";
                    case TASK -> " \"tell Priya\"";
                    case NOBODY -> "";
                };
    }

    /** The phrases that a text begins with, the longest first. */
    static List<ActionPhrase> beginning(String text, List<ActionPhrase> phrases) {
        List<ActionPhrase> found = new ArrayList<>();
        for (ActionPhrase phrase : phrases) {
            if (text.equals(phrase.words) || text.startsWith(phrase.words + " ")) {
                found.add(phrase);
            }
        }
        found.sort(Comparator.comparingInt((ActionPhrase phrase) -> phrase.words.length())
                .reversed());
        return found;
    }

    /** Actions without words; there must be none. */
    static List<Action> withoutWords() {
        Set<Action> named = ALL.stream().map(ActionPhrase::action).collect(Collectors.toSet());
        return Action.known().stream().filter(action -> !named.contains(action)).toList();
    }

    /** The act in these words: "answer Ann on Mastodon". */
    static String written(SuggestedAction act) {
        ActionPhrase phrase = act.action().isOwn()
                ? of(act.action())
                : ALL.stream()
                        .filter(each -> each.action.equals(act.action())
                                && (each.of == Of.PERSON) != act.contact().isNone())
                        .findFirst()
                        .orElseThrow();
        String whom = switch (phrase.of) {
            case PERSON -> " " + quoted(act.name());
            case POST -> " \"" + act.subject().id() + "\"";
            case TASK ->
                " \"" + act.subject().id() + "\"" + (act.name().isEmpty() ? "" : " about " + quoted(act.name()));
            default -> "";
        };
        return phrase.words + whom + (isUnsaid(act) ? "" : " on " + place(act.platform())) + way(act.channel());
    }

    /** What goes by email is so wherever it goes. */
    private static boolean isUnsaid(SuggestedAction act) {
        return act.platform().equals(Platform.NONE)
                || (act.platform().equals(Platform.EMAIL) && OFF_SCREEN.contains(act.channel()));
    }

    private static String place(Platform platform) {
        return platform.name().matches(StepParameter.PLATFORM) ? platform.name() : "\"" + platform.name() + "\"";
    }

    /** Public is usual and is left out. */
    private static String way(Channel channel) {
        if (channel.equals(Channel.MESSAGE)) {
            return " in " + channel.name();
        }
        return OFF_SCREEN.contains(channel) ? " by " + channel.name() : "";
    }

    /** A name as a step would write it. */
    static String quoted(String name) {
        return Optional.of(name)
                .filter(each -> !each.isEmpty() && Character.isUpperCase(each.codePointAt(0)))
                .orElse("\"" + name + "\"");
    }
}
