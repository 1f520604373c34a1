package dev.etiquette.engine;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Subject;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Urgency;
import dev.etiquette.advice.Withheld;
import dev.etiquette.advice.Withholding;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Times;
import dev.etiquette.tables.ActTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Merges proposals to do the same, orders what is left, and cuts it to the owner's daily budget. */
final class Ranking {

    /** The most pressing reason for an act speaks first; of several, what has come up last. */
    private static final Comparator<Proposal> MOST_PRESSING = Comparator.comparing(Proposal::due)
            .thenComparing(Proposal::cameUpAt)
            .thenComparing(Proposal::earliest, Comparator.reverseOrder())
            .thenComparing(Proposal::reason)
            .thenComparing(Proposal::toString);

    /** A list of so many is a long one. */
    private static final int LONG_LIST = 10;

    /** In a long list one of so many may say to wait. */
    private static final int WAITING_OF = 5;

    private final ThresholdClock clock;
    private final Owner owner;
    private final Map<PersonId, Contact> contacts;
    private final ActTable acts;
    private final ActionHints manners;
    private final Set<String> remarks;
    private final Set<String> grave;
    private final Comparator<Recommendation> order;

    /**
     * Ranks for that owner at that moment.
     *
     * @param remarks the ids of what others said without asking for anything
     * @param grave the ids of what tells of a misfortune
     */
    Ranking(
            ThresholdClock clock,
            Owner owner,
            Map<PersonId, Contact> contacts,
            ActTable acts,
            ActionHints manners,
            Set<String> remarks,
            Set<String> grave) {
        this.acts = acts;
        this.manners = manners;
        this.remarks = remarks;
        this.grave = grave;
        this.clock = clock;
        this.owner = owner;
        this.contacts = contacts;
        this.order = Comparator.comparing(this::step)
                .thenComparing(Recommendation::urgency)
                .thenComparing(each -> !isGrave(each.act()))
                .thenComparing(each -> each.dueBy().orElse(Times.NEVER))
                .thenComparing(this::priority)
                .thenComparing(each -> each.act().cameUpAt())
                .thenComparing(Recommendation::id);
    }

    /**
     * What is left to say.
     *
     * @param recommendations the most pressing first
     * @param withheld ordered alike
     */
    record Ranked(List<Recommendation> recommendations, List<Withheld> withheld) {}

    Ranked rank(Collection<Proposal> proposals, Collection<Withholding> withholdings, List<Feedback> feedbacks) {
        Map<Proposal, List<Withholding>> vetoes = new HashMap<>();
        // What time lifts ends by itself, whether or not its rule compares the time.
        withholdings.stream()
                .filter(each -> !clock.reached(each.endsAt()))
                .forEach(each -> vetoes.computeIfAbsent(each.proposal(), unknown -> new ArrayList<>())
                        .add(each));
        SortedMap<RecommendationId, List<Proposal>> allowed = new TreeMap<>();
        SortedMap<RecommendationId, List<Proposal>> vetoed = new TreeMap<>();
        for (Proposal proposal : proposals) {
            (vetoes.containsKey(proposal) ? vetoed : allowed)
                    .computeIfAbsent(proposal.id(), unknown -> new ArrayList<>())
                    .add(proposal);
        }
        List<Recommendation> recommendations = new ArrayList<>();
        allowed.values().forEach(same -> recommendations.add(merged(same)));
        recommendations.sort(order);
        List<Withheld> withheld = new ArrayList<>();
        vetoed.forEach((id, same) -> {
            // One allowed proposal is enough for the act to be recommended.
            if (!allowed.containsKey(id)) {
                withheld.add(withheld(same, vetoes));
            }
        });
        withheld.addAll(cut(recommendations, feedbacks));
        withheld.addAll(cutWaiting(recommendations));
        withheld.sort(Comparator.comparing(Withheld::recommendation, order));
        return new Ranked(List.copyOf(recommendations), List.copyOf(withheld));
    }

    private Recommendation merged(List<Proposal> same) {
        List<Proposal> ordered = new ArrayList<>(same);
        // Where somebody waits for an answer, a remark of theirs beside it neither speaks first nor hurries; grave news
        // speaks first.
        ordered.sort(Comparator.comparing((Proposal each) -> !isGrave(each.act()))
                .thenComparing(this::isRemark)
                .thenComparing(MOST_PRESSING));
        Proposal first = ordered.get(0);
        List<Proposal> pressing = ordered.stream()
                .filter(each -> isRemark(each) == isRemark(first))
                .toList();
        // Whoever tells of a death is not let wait for days.
        boolean tellsGrave = ordered.stream().anyMatch(each -> isGrave(each.act()));
        Instant overdue = tellsGrave ? first.due() : earliest(pressing, Proposal::overdue);
        Instant notBefore = earliest(pressing, Proposal::earliest);
        return new Recommendation(
                first.id(),
                first.act(),
                urgency(first.due(), overdue),
                Times.isOnCalendar(notBefore) ? Optional.of(notBefore) : Optional.empty(),
                first.due().equals(Times.NEVER) ? Optional.empty() : Optional.of(first.due()),
                first.reason().text(),
                manners.of(first.act()),
                ordered.stream().map(Proposal::reason).distinct().toList());
    }

    private boolean isGrave(SuggestedAction act) {
        return act.subject().type() == Subject.Type.UTTERANCE
                && grave.contains(act.subject().id())
                && act.action().owed();
    }

    private boolean isRemark(Proposal proposal) {
        return remarks.contains(proposal.act().subject().id());
    }

    private static Instant earliest(List<Proposal> proposals, Function<Proposal, Instant> time) {
        return proposals.stream().map(time).min(Comparator.naturalOrder()).orElseThrow();
    }

    private Urgency urgency(Instant due, Instant overdue) {
        if (clock.reached(overdue)) {
            return Urgency.OVERDUE;
        } else if (clock.reached(due)) {
            return Urgency.DUE;
        }
        return due.equals(Times.NEVER) ? Urgency.WHENEVER : Urgency.SOON;
    }

    /** Of what is due or late, whoever waits for an answer comes first; then what nobody waits for; then the rest. */
    private int step(Recommendation recommendation) {
        if (recommendation.urgency().compareTo(Urgency.DUE) > 0) {
            return 2;
        }
        return isWaitedFor(recommendation.act()) ? 0 : 1;
    }

    /** A remark or a kind word may be answered, and need not be, however late it is. */
    private boolean isWaitedFor(SuggestedAction act) {
        boolean remark = act.subject().type() == Subject.Type.UTTERANCE
                && remarks.contains(act.subject().id());
        return act.action().owed() && !(remark && act.action().equals(Action.RESPOND));
    }

    private int priority(Recommendation recommendation) {
        Contact contact = contacts.get(recommendation.act().contact());
        return contact == null ? Contact.USUAL_PRIORITY : contact.priority();
    }

    private Withheld withheld(List<Proposal> same, Map<Proposal, List<Withholding>> vetoes) {
        TreeSet<Reason> by = new TreeSet<>();
        Instant allowedFrom = Times.NEVER;
        for (Proposal proposal : same) {
            Instant lifted = Times.ALWAYS;
            for (Withholding veto : vetoes.get(proposal)) {
                by.add(veto.reason());
                lifted = lifted.isAfter(veto.endsAt()) ? lifted : veto.endsAt();
            }
            allowedFrom = lifted.isBefore(allowedFrom) ? lifted : allowedFrom;
        }
        return new Withheld(
                merged(same),
                List.copyOf(by),
                Times.isOnCalendar(allowedFrom) ? Optional.of(allowedFrom) : Optional.empty());
    }

    /** Takes what does not fit into the day off the list; what is owed to others always fits. */
    private List<Withheld> cut(List<Recommendation> recommendations, List<Feedback> feedbacks) {
        List<Recommendation> unasked =
                recommendations.stream().filter(each -> isProactive(each.id())).toList();
        long doneToday = unasked.isEmpty()
                ? 0
                : feedbacks.stream()
                        .filter(each -> each.verdict() == Feedback.Verdict.DONE
                                && isProactive(each.recommendation())
                                && isToday(each.at()))
                        .map(Feedback::recommendation)
                        .distinct()
                        .count();
        int left = (int) Math.max(0, owner.dailyBudget() - doneToday);
        if (unasked.size() <= left) {
            return List.of();
        }
        Instant tomorrow = tomorrow();
        Reason budget = new Reason(
                Withheld.BUDGET,
                EngineMessage.BUDGET_RULE.text(),
                EngineMessage.BUDGET_SOURCE.text(),
                doneToday > 0
                        ? EngineMessage.BUDGET_AND_DONE.with(owner.dailyBudget(), doneToday)
                        : EngineMessage.BUDGET.with(owner.dailyBudget()),
                List.of());
        Set<RecommendationId> today = new HashSet<>();
        mixed(unasked).subList(0, left).forEach(each -> today.add(each.id()));
        List<Recommendation> over =
                unasked.stream().filter(each -> !today.contains(each.id())).toList();
        recommendations.removeIf(each -> isProactive(each.id()) && !today.contains(each.id()));
        return over.stream()
                .map(each -> new Withheld(each, List.of(budget), Optional.of(tomorrow)))
                .toList();
    }

    /**
     * Takes off what only says whom to leave in peace where it would drown what there is to do. It is held back anyway,
     * whether or not it is said.
     */
    private static List<Withheld> cutWaiting(List<Recommendation> recommendations) {
        List<Recommendation> waiting = recommendations.stream()
                .filter(each -> each.act().action().equals(Action.WAIT))
                .toList();
        int most = mostWaiting(recommendations.size() - waiting.size());
        if (waiting.size() <= most) {
            return List.of();
        }
        Reason enough = new Reason(
                Withheld.BUDGET,
                EngineMessage.WAITING_RULE.text(),
                EngineMessage.WAITING_SOURCE.text(),
                EngineMessage.WAITING.text(),
                List.of());
        List<Recommendation> over = waiting.subList(most, waiting.size());
        Set<RecommendationId> off = new HashSet<>();
        over.forEach(each -> off.add(each.id()));
        recommendations.removeIf(each -> off.contains(each.id()));
        return over.stream()
                .map(each -> new Withheld(each, List.of(enough), Optional.empty()))
                .toList();
    }

    /** So many lines may say to wait beside so many others: no more than those, and a fifth of a list of ten or more. */
    private static int mostWaiting(int others) {
        int inShortList = Math.min(Math.max(1, others), Math.max(0, LONG_LIST - 1 - others));
        return Math.max(1, Math.max(inShortList, others / (WAITING_OF - 1)));
    }

    /**
     * The first of every sort of action, then the second of every sort, and so on: five friends gone quiet must not keep
     * everything else off the list for weeks.
     */
    private static List<Recommendation> mixed(List<Recommendation> ordered) {
        Map<Action, Integer> seen = new HashMap<>();
        Map<Recommendation, Integer> rounds = new HashMap<>();
        ordered.forEach(each -> rounds.put(each, seen.merge(each.act().action(), 1, Integer::sum)));
        return ordered.stream().sorted(Comparator.comparing(rounds::get)).toList();
    }

    private boolean isProactive(RecommendationId id) {
        return Action.of(id, acts.acts().values())
                .map(action -> action.takesTime() && !action.owed())
                .orElse(false);
    }

    private boolean isToday(Instant time) {
        if (!Times.isOnCalendar(time)) {
            return false;
        }
        LocalDate day = time.atZone(owner.zone()).toLocalDate();
        // Asked of the clock, so that the next review knows when the day is over.
        return !clock.reached(day.plusDays(1).atStartOfDay(owner.zone()).toInstant());
    }

    private Instant tomorrow() {
        return clock.dayOf(owner.zone()).plusDays(1).atStartOfDay(owner.zone()).toInstant();
    }
}
