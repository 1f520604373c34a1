package dev.etiquette.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the standard book is for: each behaviour has its rules, and each rule that advises or restrains serves one. */
class BehavioursTest {

    private static final Map<String, String> BEHAVIOURS = behaviours();

    private static Map<String, String> behaviours() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("posts that never invite an answer", "SOCIAL-1");
        rules.put("only broadcasting", "SOCIAL-2 SOCIAL-3");
        rules.put("a target without a why or an offer", "TARGET-1 TARGET-8");
        rules.put("the next targets by priority, within the week's budget", "TARGET-2");
        rules.put("warming up where cold requests are punished", "TARGET-3 TARGET-4");
        rules.put("a request pending too long", "TARGET-5 TARGET-6");
        rules.put("incoming requests", "TARGET-7");
        rules.put("connected, no talk yet", "START-1 START-2");
        rules.put("turns with neither question nor point", "POINT-1 POINT-2");
        rules.put("a relationship going quiet, in each one's tempo", "TOUCH-1 TOUCH-2");
        rules.put(
                "answering", "RESPOND-1 RESPOND-2 RESPOND-3 RESPOND-4 RESPOND-5 RESPOND-6 RESPOND-7 FRESH-1 MATTER-2");
        rules.put("too many words of mine", "LISTEN-2");
        rules.put("two messages without an answer", "WAIT-1 WAIT-2");
        rules.put("somebody away", "AWAY-2");
        rules.put("stop", "STOP-2 STOP-3 STOP-4 STOP-7 STOP-8 STOP-9 STOP-10 STOP-11 STOP-12 STOP-13 STOP-14");
        rules.put("do not contact, blocks, mutes, declined requests", "LEAVE-1 LEAVE-2 LEAVE-3 LEAVE-4");
        rules.put("quiet hours", "QUIET-1 QUIET-2");
        rules.put("the repeat plan", "REPEAT-1 REPEAT-2 REPEAT-3 REPEAT-4 REPEAT-5 REPEAT-6");
        rules.put("a post that stirs nobody", "RETIRE-1");
        rules.put("introducing myself twice in private", "INTRO-1");
        rules.put("overselling", "OVERSELL-1 OVERSELL-2 OVERSELL-3 OVERSELL-4 OVERSELL-5");
        rules.put("an offer to who asks for it", "OFFER-3");
        rules.put(
                "moving offline",
                "OFFLINE-1 OFFLINE-2 OFFLINE-3 OFFLINE-4 OFFLINE-5 OFFLINE-6 OFFLINE-7 OFFLINE-8 OFFLINE-9 OFFLINE-10");
        rules.put("following up on a meeting", "FOLLOWUP-1");
        rules.put("open ends of others", "FOLLOWUP-4");
        rules.put("open ends of my own", "FOLLOWUP-2 FOLLOWUP-3 WAIT-3");
        rules.put("page or personal account", "LANGUAGE-1 LAW-5");
        rules.put("dismissals, snoozes, and what was done", "FEEDBACK-1 FEEDBACK-2 FEEDBACK-3 FEEDBACK-6");
        rules.put("platform law", "LAW-3 LAW-4 LAW-6 CLOSED-1");
        rules.put("a draft without text, too long, or greeting only", "DRAFT-1 DRAFT-2 DRAFT-9");
        rules.put("a draft too like something said before", "DRAFT-3 DRAFT-4 DRAFT-5");
        rules.put("a draft that sells too much, too early, or again", "DRAFT-6 DRAFT-7 DRAFT-12");
        rules.put("a draft that passes over what they asked or were promised", "DRAFT-8 DRAFT-11 DRAFT-16");
        rules.put("a draft that promises what is owed already", "DRAFT-14");
        rules.put("what is private in a public draft", "DRAFT-10 DRAFT-13 DRAFT-15");
        rules.put(
                "a draft that does something right",
                "BLESS-1 BLESS-2 BLESS-3 BLESS-4 BLESS-5 BLESS-6 BLESS-7 BLESS-8 BLESS-9");
        return rules;
    }

    @Test
    void every_behaviour_has_its_rules_and_every_rule_its_behaviour() {
        Set<String> asked = RuleEvidence.rules().stream()
                .filter(rule -> !rule.signals())
                .map(rule -> rule.id())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> named = BEHAVIOURS.values().stream()
                .flatMap(ids -> Arrays.stream(ids.split(" ")))
                .toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named)).isEqualTo(asked);
        assertThat(RuleBook.standard().rules().keySet()).containsAll(named);
    }
}
