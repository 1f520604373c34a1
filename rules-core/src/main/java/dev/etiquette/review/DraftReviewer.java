package dev.etiquette.review;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at a draft before it is sent: by the rules that would hold it back or bless it, and by what of the advice it
 * settles. What it
 * settles is found by asking twice, without it and as if it had been said. Changes nothing; any number of threads may ask.
 */
public final class DraftReviewer {

    /** One objection after the other may be lifted; so many times it is tried. */
    private static final int MOST_TRIES = 20;

    private final Etiquette etiquette;
    private final Situation situation;
    private final Draft given;

    /** The same, with whom it is to. */
    private final Draft draft;

    private final Instant now;

    private DraftReviewer(Etiquette etiquette, Situation situation, Draft draft, Instant now) {
        this.etiquette = etiquette.withoutTrial().remembering();
        this.situation = new Situation(
                situation.owner(),
                situation.facts().stream()
                        .filter(fact -> !(fact instanceof Draft other
                                && other.utterance()
                                        .id()
                                        .equals(draft.utterance().id())))
                        .toList());
        this.given = draft;
        this.draft = addressed(draft, situation);
        this.now = now;
    }

    /** A reply that does not say to whom it is, is to whoever said what it answers, where that is known. */
    private static Draft addressed(Draft draft, Situation situation) {
        if (!(draft.utterance() instanceof Reply reply) || !reply.answersWhom().isNone()) {
            return draft;
        }
        return situation.facts().stream()
                .filter(Utterance.class::isInstance)
                .map(Utterance.class::cast)
                .filter(said -> said.id().equals(reply.answers())
                        && !said.author().equals(situation.owner().id()))
                .findFirst()
                .map(said -> new Draft(reply.toWhom(said.author().value()), draft.mailing()))
                .orElse(draft);
    }

    /**
     * What is to be thought of something before it is sent: which rules of restraint object for whom, from when on they would
     * not, what rules find right about it, what of the advice it settles, and what that is owed it leaves open. Takes a few evaluations.
     *
     * @param situation all that is known; what it holds of the same draft is left out
     * @param draft what is to be said; what was to go out before {@code now} goes out then
     * @throws dev.etiquette.advice.RunawayRulesException when rules use up what one evaluation may
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
     * @throws dev.etiquette.model.InvalidFactException when a moment lies outside of the years -9999 to 9999
     */
    public static DraftReview review(Etiquette etiquette, Situation situation, Draft draft, Instant now) {
        Objects.requireNonNull(etiquette, "etiquette");
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(now, "now");
        return new DraftReviewer(etiquette, situation, draft, now).review();
    }

    private DraftReview review() {
        Instant planned = draft.utterance().at();
        Instant sent = planned.isAfter(now) ? planned : now;
        List<JudgedDraft> all = judged(sent);
        Advice before = etiquette.advise(situation, sent);
        Advice after = etiquette.advise(situation.with(toAll(at(draft.utterance(), sent), all)), sent);
        List<RecipientReview> recipients = new ArrayList<>();
        for (JudgedDraft judged : all) {
            PersonId person = judged.recipient();
            recipients.add(new RecipientReview(
                    person,
                    judged.name(),
                    judged.by(),
                    judged.fine() ? Optional.empty() : passesFrom(judged),
                    judged.blessings(),
                    settled(before, after, person),
                    open(after, person)));
        }
        return new DraftReview(given, recipients);
    }

    private List<JudgedDraft> judged(Instant sent) {
        Draft then = new Draft(at(draft.utterance(), sent), draft.mailing());
        return etiquette.advise(situation.with(then), now).planned().stream()
                // A book may call its platform otherwise, and what it answers may bear the id of its platform there.
                .filter(each ->
                        each.draft().utterance().id().equals(then.utterance().id()))
                .toList();
    }

    /** The same, which says of all whom it reaches that it is to them; the text alone may have told so. */
    private static Utterance toAll(Utterance said, List<JudgedDraft> judged) {
        String[] people = judged.stream()
                .map(JudgedDraft::recipient)
                .filter(person -> !person.isNone())
                .map(PersonId::value)
                .toArray(String[]::new);
        if (said instanceof Post post) {
            return post.mentioning(people);
        } else if (said instanceof Reply reply) {
            return reply.mentioning(people);
        }
        return ((Message) said).alsoTo(people);
    }

    /** Time lifts one objection and may bring another; what is found is judged anew. */
    private Optional<Instant> passesFrom(JudgedDraft held) {
        Optional<Instant> next = held.allowedFrom();
        for (int tries = 0; next.isPresent() && tries < MOST_TRIES; tries++) {
            Instant moment = next.get();
            JudgedDraft then = judged(moment).stream()
                    .filter(each -> each.recipient().equals(held.recipient()))
                    .findFirst()
                    .orElseThrow();
            if (then.fine()) {
                return Optional.of(moment);
            }
            next = then.allowedFrom().filter(later -> later.isAfter(moment));
        }
        return Optional.empty();
    }

    private static List<Recommendation> settled(Advice before, Advice after, PersonId person) {
        Set<RecommendationId> left =
                after.recommendations().stream().map(Recommendation::id).collect(Collectors.toSet());
        return before.recommendations().stream()
                .filter(each -> each.act().contact().equals(person)
                        && each.act().action().takesTime()
                        && !left.contains(each.id()))
                .toList();
    }

    private static List<Recommendation> open(Advice after, PersonId person) {
        return after.recommendations().stream()
                .filter(each -> !person.isNone()
                        && each.act().contact().equals(person)
                        && each.act().action().owed())
                .toList();
    }

    /** The same, said at another time. */
    private static Utterance at(Utterance said, Instant time) {
        if (said.at().equals(time)) {
            return said;
        } else if (said instanceof Post post) {
            return post.sentAt(time);
        } else if (said instanceof Reply reply) {
            return reply.sentAt(time);
        }
        return ((Message) said).sentAt(time);
    }
}
