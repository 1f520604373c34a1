package dev.etiquette.engine;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells what was asked of several in a room, the owner being one of them, and was taken by another one: "maya, cleo: who
 * opens the shop?", and then "ben: I do".
 */
final class TakenQuestions {

    /** Whoever speaks later than this speaks of something else. */
    private static final Duration STILL_AN_ANSWER = Duration.ofDays(2);

    /** Later than this, words that name nobody are for the room. */
    private static final Duration JUST = Duration.ofMinutes(15);

    /** Whoever says so has taken nothing. */
    private static final Pattern DECLINING = Pattern.compile(
            "\\b(can\\W?t|cannot|can not|couldn\\W?t|won\\W?t|not me|don\\W?t know|dunno|no idea|kann nicht|nicht ich"
                    + "|wei\u00df nicht|weiss nicht|keine ahnung)\\b"
                    + "|(^|[:,]\\s*)(no|nope|nein|sorry|unfortunately|leider)\\b(?!\\s+(problem|worries))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Function<Utterance, PersonId> answeredPerson;
    private final Function<Utterance, MarkSet> marks;
    private final Set<UtteranceId> taken = new HashSet<>();

    /** What is open in one room, by who asked, and for each who was asked the latest. */
    private record Open(Map<PersonId, List<Utterance>> byAsker, Map<PersonId, Utterance> byAsked) {

        Open() {
            this(new HashMap<>(), new HashMap<>());
        }
    }

    /**
     * Looks through what was said in rooms.
     *
     * @param owner who is not told of what another one has taken
     * @param said all that was said, in any order
     * @param toSeveral whether something of another one is said to the owner and to others at once
     * @param answeredPerson who said that which something answers, or nobody
     * @param marks what reading something shows
     */
    TakenQuestions(
            PersonId owner,
            Collection<Utterance> said,
            Predicate<Utterance> toSeveral,
            Function<Utterance, PersonId> answeredPerson,
            Function<Utterance, MarkSet> marks) {
        this.answeredPerson = answeredPerson;
        this.marks = marks;
        Map<Platform, Open> rooms = new HashMap<>();
        said.stream()
                .filter(each ->
                        each.platform().form() == Form.ROOM && !each.author().equals(owner))
                .sorted(Comparator.comparing(Utterance::at).thenComparing(Utterance::id))
                .forEach(each -> {
                    Open open = rooms.computeIfAbsent(each.platform(), unknown -> new Open());
                    take(each, open);
                    if (toSeveral.test(each)) {
                        open.byAsker()
                                .computeIfAbsent(each.author(), unknown -> new ArrayList<>())
                                .add(each);
                        each.mentions().forEach(asked -> open.byAsked().put(asked, each));
                    }
                });
    }

    /** Whether another one has answered it, who was asked as well as the owner or simply did. */
    boolean isTaken(Utterance said) {
        return taken.contains(said.id());
    }

    private void take(Utterance said, Open open) {
        Set<PersonId> askers = new HashSet<>(said.mentions());
        askers.add(answeredPerson.apply(said));
        askers.retainAll(open.byAsker().keySet());
        askers.remove(said.author());
        Utterance asked = open.byAsked().get(said.author());
        boolean toNobody = said.mentions().isEmpty() && asked != null && isWithin(JUST, asked, said);
        if ((askers.isEmpty() && !toNobody) || !isAnswer(said)) {
            return;
        }
        if (toNobody && marks.apply(asked).has(Mark.QUESTION)) {
            taken.add(asked.id());
        }
        for (PersonId asker : askers) {
            List<Utterance> waiting = open.byAsker().remove(asker);
            waiting.removeIf(each -> !isWithin(STILL_AN_ANSWER, each, said));
            // Whoever was asked something answers that, and not what others were asked.
            boolean wasAsked = waiting.stream().anyMatch(each -> each.mentions().contains(said.author()));
            waiting.removeIf(each -> {
                boolean answered = !wasAsked || each.mentions().contains(said.author());
                if (answered) {
                    taken.add(each.id());
                }
                return answered;
            });
            if (!waiting.isEmpty()) {
                open.byAsker().put(asker, waiting);
            }
        }
    }

    private boolean isAnswer(Utterance said) {
        MarkSet shown = marks.apply(said);
        return !shown.has(Mark.QUESTION)
                && (!shown.has(Mark.THANKS) || shown.has(Mark.PROMISE))
                && !shown.has(Mark.UNRESOLVED)
                && !shown.has(Mark.OUT_OF_OFFICE)
                && !DECLINING.matcher(said.text()).find();
    }

    private static boolean isWithin(Duration length, Utterance first, Utterance second) {
        return !second.at().isAfter(first.at().plus(length));
    }
}
