package dev.etiquette.explain;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Proposal;
import dev.etiquette.language.Rule;
import dev.etiquette.language.Term;
import dev.etiquette.vocabulary.ActWords;
import java.util.Map;
import java.util.Set;

/** What a rule may advise, as far as its words tell without any facts. */
final class PossibleActions {

    private static final Map<String, Set<Action>> BY_WORD = Map.ofEntries(
            Map.entry("answer", Set.of(Action.RESPOND)),
            Map.entry("showAgain", Set.of(Action.REPEAT, Action.REWORD)),
            Map.entry("sellNothing", Set.of(Action.HOLD_PROMOTION)),
            Map.entry("sellNothingTo", Set.of(Action.HOLD_PROMOTION)),
            Map.entry("moveOffline", Set.of(Action.MOVE_OFFLINE)),
            Map.entry("moveToPrivate", Set.of(Action.MOVE_OFFLINE)),
            Map.entry("inviteFeedback", Set.of(Action.INVITE_FEEDBACK)),
            Map.entry("listenToPost", Set.of(Action.LISTEN)),
            Map.entry("listenToOthers", Set.of(Action.LISTEN)),
            Map.entry("retire", Set.of(Action.RETIRE)),
            Map.entry("sellAsPage", Set.of(Action.HOLD_PROMOTION)),
            Map.entry("waitForAnswer", Set.of(Action.WAIT)),
            Map.entry("acknowledge", Set.of(Action.ACKNOWLEDGE)),
            Map.entry("makeOffer", Set.of(Action.OFFER)),
            Map.entry("listenTo", Set.of(Action.LISTEN)),
            Map.entry("waitFor", Set.of(Action.WAIT)),
            Map.entry("recordOptOut", Set.of(Action.RECORD_OPT_OUT)),
            Map.entry("recordOptOutAt", Set.of(Action.RECORD_OPT_OUT)),
            Map.entry("decide", Set.of(Action.DECIDE)),
            Map.entry("suggestMeeting", Set.of(Action.MOVE_OFFLINE)),
            Map.entry("followUp", Set.of(Action.FOLLOW_UP)),
            Map.entry("comeBackTo", Set.of(Action.FOLLOW_UP)),
            Map.entry("startConversationUnder", Set.of(Action.START_CONVERSATION)),
            Map.entry("startConversation", Set.of(Action.START_CONVERSATION)),
            Map.entry("getToThePoint", Set.of(Action.GET_TO_THE_POINT)),
            Map.entry("keepInTouch", Set.of(Action.KEEP_IN_TOUCH)),
            Map.entry("prepare", Set.of(Action.PREPARE)),
            Map.entry("approach", Set.of(Action.APPROACH)),
            Map.entry("approachElsewhere", Set.of(Action.APPROACH)),
            Map.entry("writeElsewhere", Set.of(Action.START_CONVERSATION)),
            Map.entry("warmUp", Set.of(Action.START_CONVERSATION)),
            Map.entry("findPost", Set.of(Action.PREPARE)),
            Map.entry("task", Set.of(Action.TASK)),
            Map.entry("taskAbout", Set.of(Action.TASK)),
            Map.entry("postSomething", Set.of(Action.POST)),
            Map.entry("reachOut", Set.of(Action.REACH_OUT)),
            Map.entry("act", Set.of()),
            Map.entry("actSince", Set.of()),
            Map.entry("actOn", Set.of()),
            Map.entry("acceptOrDecline", Set.of(Action.ACKNOWLEDGE)));

    private PossibleActions() {}

    /** The words for what can be done, with the actions that may come of them. */
    static Map<String, Set<Action>> byWord() {
        return BY_WORD;
    }

    /** Nothing for rules that advise nothing; all actions for a word that is not known here. */
    static Set<Action> of(Rule rule) {
        if (rule.derives().type() != Proposal.class
                || !(rule.statement().arguments().get(0) instanceof Term.Call act)) {
            return Set.of();
        }
        if (ActWords.BY_NAME.contains(act.word().name()) && act.arguments().get(0) instanceof Term.Constant named) {
            return Set.of(Action.named((String) named.value()));
        }
        return BY_WORD.getOrDefault(act.word().name(), Set.copyOf(Action.known()));
    }
}
