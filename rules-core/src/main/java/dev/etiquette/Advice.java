package dev.etiquette;

import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.TrialAdvice;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.RecommendationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do, what not to do, and when to ask again.
 *
 * <p>A function of the rule book, the facts and the moment: the same in, the same out, whatever the order of facts,
 * files and rules. At every moment before {@link #nextReview} the same facts yield the same advice, save for {@link
 * #now} and {@link #trial}, which has a {@linkplain TrialAdvice#nextReview review} of its own: rules on trial change nothing
 * else of the advice, not even when to ask again. Whoever watches them asks at the earlier of both.
 *
 * @param now the moment for which it is given
 * @param nextReview the earliest moment at which the same facts can yield other advice; empty when none will
 * @param fingerprint of the rule book
 * @param recommendations the most pressing first: by urgency, of what is due that which is owed, due time, priority of the contact, occasion, id
 * @param withheld what would be recommended but for a rule of restraint or the daily budget, ordered alike
 * @param planned what is not sent yet, judged at the moment for which it is planned, for each of those whom it reaches;
 *     by that moment, then by id, then by person
 * @param trial what rules on trial would say; none of it is advised, and none of it is in what else this has
 * @param emptyReason why there is nothing to do; empty when there is something
 * @param duplicateFacts a sentence for each id that was given with different contents, sorted
 * @param failed ids of rules that failed and were left out, sorted; none unless a word is at fault
 * @param notes what the owner should know about the facts themselves
 */
public record Advice(
        Instant now,
        Optional<Instant> nextReview,
        String fingerprint,
        List<Recommendation> recommendations,
        List<Withheld> withheld,
        List<JudgedDraft> planned,
        TrialAdvice trial,
        Optional<String> emptyReason,
        List<String> duplicateFacts,
        List<String> failed,
        List<String> notes) {

    /** Keeps copies. */
    public Advice {
        Objects.requireNonNull(trial, "trial");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(nextReview, "nextReview");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(recommendations, "recommendations");
        Objects.requireNonNull(withheld, "withheld");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(emptyReason, "emptyReason");
        Objects.requireNonNull(duplicateFacts, "duplicateFacts");
        Objects.requireNonNull(failed, "failed");
        Objects.requireNonNull(notes, "notes");
        recommendations = List.copyOf(recommendations);
        withheld = List.copyOf(withheld);
        planned = List.copyOf(planned);
        duplicateFacts = List.copyOf(duplicateFacts);
        failed = List.copyOf(failed);
        notes = List.copyOf(notes);
    }

    /**
     * All that it says, in one list: what is recommended, what is withheld, what is planned. What rules on trial would say is
     * not among it.
     */
    public List<AdviceItem> items() {
        List<AdviceItem> items = new ArrayList<>(recommendations);
        items.addAll(withheld);
        items.addAll(planned);
        return List.copyOf(items);
    }

    /** The earliest moment at which the same facts can yield other advice, or rules on trial would say something else. */
    Optional<Instant> nextChange() {
        return Stream.of(nextReview, trial.nextReview())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The same advice as it is given at another moment. */
    Advice at(Instant moment) {
        return new Advice(
                moment,
                nextReview,
                fingerprint,
                recommendations,
                withheld,
                planned,
                trial,
                emptyReason,
                duplicateFacts,
                failed,
                notes);
    }

    /** Whether it says the same, whenever it is given and to be asked for again, and whatever rules on trial would say. */
    boolean saysTheSameAs(Advice other) {
        return equals(new Advice(
                now,
                nextReview,
                other.fingerprint,
                other.recommendations,
                other.withheld,
                other.planned,
                trial,
                other.emptyReason,
                other.duplicateFacts,
                other.failed,
                other.notes));
    }

    /**
     * What is recommended to do with, or to, one person, the most pressing first; none when there is nothing. What is
     * withheld is not among it.
     *
     * @param contact by the id that the facts have
     */
    public List<Recommendation> forContact(PersonId contact) {
        Objects.requireNonNull(contact, "contact");
        return recommendations.stream()
                .filter(each -> each.act().contact().equals(contact))
                .toList();
    }

    /**
     * The recommendation of that id; empty when there is none, or when it is {@linkplain #withheldById withheld}.
     *
     * @param id as {@link Recommendation#id} was, now or at another moment
     */
    public Optional<Recommendation> byId(RecommendationId id) {
        Objects.requireNonNull(id, "id");
        return recommendations.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What is withheld under that id, and by what; empty when nothing is, or when it is {@linkplain #byId recommended}. */
    public Optional<Withheld> withheldById(RecommendationId id) {
        Objects.requireNonNull(id, "id");
        return withheld.stream()
                .filter(each -> each.recommendation().id().equals(id))
                .findFirst();
    }
}
