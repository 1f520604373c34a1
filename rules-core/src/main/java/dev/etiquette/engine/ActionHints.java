package dev.etiquette.engine;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import dev.etiquette.model.SpeechNorm;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** In which manner something is done: what a platform calls it, and how long it may be. */
final class ActionHints {

    private static final Set<Action> WITHOUT_WORDS = Set.of(
            Action.PREPARE,
            Action.WAIT,
            Action.RETIRE,
            Action.HOLD_PROMOTION,
            Action.ACKNOWLEDGE,
            Action.RECORD_OPT_OUT,
            Action.DECIDE,
            Action.REACH_OUT,
            Action.TASK);

    private final Map<Platform, SpeechNorm> speech = new HashMap<>();

    /** Takes the norms for words out of all facts. */
    ActionHints(Collection<?> facts) {
        for (Object fact : facts) {
            if (fact instanceof SpeechNorm norm) {
                speech.put(norm.platform(), norm);
            }
        }
    }

    /** Said after "to"; empty where there is nothing to say or nothing is known. */
    String of(SuggestedAction act) {
        SpeechNorm norm = speech.get(act.platform());
        if (norm == null) {
            return "";
        }
        Action action = act.action();
        if (WITHOUT_WORDS.contains(action) || action.isOwn()) {
            return "";
        } else if (action.equals(Action.APPROACH)) {
            return norm.toApproach();
        } else if (action.equals(Action.REPEAT)) {
            return norm.toShowAgain();
        }
        return action.equals(Action.REWORD) ? atMost(norm.toShowAgain(), norm) : by(act.channel(), norm);
    }

    private static String by(Channel channel, SpeechNorm norm) {
        if (channel.equals(Channel.POST)) {
            return atMost(norm.toPost(), norm);
        } else if (channel.equals(Channel.REPLY)) {
            return atMost(norm.toAnswer(), norm);
        }
        return channel.equals(Channel.MESSAGE) ? norm.toWrite() : "";
    }

    /** The bound of a private message is another one on most platforms, and is not in the norm. */
    private static String atMost(String what, SpeechNorm norm) {
        int most = norm.mostCharacters();
        if (most == SpeechNorm.NO_BOUND) {
            return what;
        }
        return most == 1
                ? EngineMessage.AT_MOST_ONE_CHARACTER.with(what)
                : EngineMessage.AT_MOST_CHARACTERS.with(what, most);
    }
}
