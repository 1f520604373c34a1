package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Visibility;
import dev.etiquette.review.DraftReviewer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftReviewTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Owner MAYA = Owner.of("maya").livingIn(ZoneId.of("UTC"));
    private static final Contact ANN = Contact.of("ann", "Ann").livingIn(ZoneId.of("UTC"));
    private static final Contact BEN = Contact.of("ben", "Ben");
    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());

    private static Message message(Instant at, String text) {
        return Message.of("draft", Platform.LINKEDIN, "maya", at, text, "ann", "talk");
    }

    private static RecipientReview only(DraftReview review) {
        assertThat(review.recipients()).hasSize(1);
        return review.recipients().get(0);
    }

    @Test
    void answer_settles_what_was_asked() {
        Message asked = Message.of(
                "asked", Platform.LINKEDIN, "ann", NOON.minus(Duration.ofHours(5)), "Which oven?", "maya", "talk");
        Situation situation = Situation.of(MAYA, ANN, asked);

        RecipientReview review = only(
                DraftReviewer.review(ETIQUETTE, situation, Draft.of(message(NOON, "The one with the stone.")), NOON));

        assertThat(review.fine()).isTrue();
        assertThat(review.settles()).extracting(each -> each.act().action()).containsExactly(Action.RESPOND);
        assertThat(review.leavesOpen()).isEmpty();
        // A review changes nothing: what was not sent answers nobody.
        assertThat(ETIQUETTE.advise(situation, NOON).recommendations())
                .extracting(each -> each.act().action())
                .contains(Action.RESPOND);
    }

    @Test
    void reply_is_to_whoever_said_what_it_answers() {
        Post asked = Post.of("asked", Platform.MASTODON, "ann", NOON.minus(Duration.ofHours(5)), "Maya, which oven?")
                .mentioning("maya");
        Draft reply = Draft.of(Reply.of("draft", Platform.MASTODON, "maya", NOON, "The one with the stone.", "asked"));

        DraftReview answered = DraftReviewer.review(ETIQUETTE, Situation.of(MAYA, ANN, asked), reply, NOON);
        DraftReview unwanted = DraftReviewer.review(
                ETIQUETTE,
                Situation.of(MAYA, ANN, asked, DoNotContact.anywhere(ANN.id(), "asked to", NOON.minusSeconds(60))),
                reply,
                NOON);

        assertThat(answered.draft()).isEqualTo(reply);
        assertThat(only(answered).recipient()).isEqualTo(ANN.id());
        assertThat(only(answered).settles())
                .extracting(each -> each.act().action())
                .containsExactly(Action.RESPOND);
        assertThat(only(unwanted).fine()).isFalse();
    }

    @Test
    void question_that_a_mailing_passes_over_stays_open() {
        Post asked = Post.of(
                        "asked",
                        Platform.LINKEDIN,
                        "ann",
                        NOON.minus(Duration.ofHours(5)),
                        "Maya, which oven do you bake in?")
                .mentioning("maya");
        Draft mailing = Draft.mailing(message(NOON, "News of the bakery").alsoTo("ben"));

        DraftReview review = DraftReviewer.review(ETIQUETTE, Situation.of(MAYA, ANN, BEN, asked), mailing, NOON);

        assertThat(review.recipients()).extracting(RecipientReview::name).containsExactly("Ann", "Ben");
        assertThat(review.recipients().get(0).leavesOpen())
                .extracting(each -> each.act().action())
                .containsExactly(Action.RESPOND);
        assertThat(review.recipients().get(1).leavesOpen()).isEmpty();
    }

    @Test
    void night_passes_exactly_when_it_ends_and_a_ban_never() {
        Instant night = Instant.parse("2026-03-03T02:00:00Z");
        Situation situation = Situation.of(MAYA, ANN, BEN, DoNotContact.anywhere(BEN.id(), "asked to", NOON));
        Draft draft = Draft.of(message(night, "Shall we meet on Friday?").alsoTo("ben"));

        DraftReview review = DraftReviewer.review(ETIQUETTE, situation, draft, NOON);

        RecipientReview ann = review.recipients().get(0);
        assertThat(ann.objections()).extracting(Reason::rule).containsExactly("QUIET-2");
        Instant from = ann.passesFrom().orElseThrow();
        assertThat(objections(situation, from)).isEmpty();
        assertThat(objections(situation, from.minusNanos(1))).isNotEmpty();
        RecipientReview ben = review.recipients().get(1);
        assertThat(ben.objections()).extracting(Reason::rule).contains("LEAVE-1");
        assertThat(ben.passesFrom()).isEmpty();
        assertThat(review.fine()).isFalse();
    }

    private static List<Reason> objections(Situation situation, Instant at) {
        return DraftReviewer.review(ETIQUETTE, situation, Draft.of(message(at, "Shall we meet on Friday?")), NOON)
                .recipients()
                .get(0)
                .objections();
    }

    @Test
    void post_that_names_somebody_is_looked_at_for_them_too() {
        Contact ann = ANN.withHandle(Platform.X, "ann_bakes");
        DoNotContact wish = DoNotContact.anywhere(ANN.id(), "asked to", NOON.minusSeconds(60));
        Draft post = Draft.of(Post.of("draft", Platform.X, "maya", NOON, "Bread by @Ann_Bakes."));

        DraftReview unwanted = DraftReviewer.review(ETIQUETTE, Situation.of(MAYA, ann, wish), post, NOON);
        DraftReview welcome = DraftReviewer.review(ETIQUETTE, Situation.of(MAYA, ann), post, NOON);

        assertThat(unwanted.draft()).isEqualTo(post);
        assertThat(unwanted.recipients()).extracting(RecipientReview::name).containsExactly("", "Ann");
        assertThat(unwanted.recipients()).extracting(RecipientReview::fine).containsExactly(true, false);
        assertThat(welcome.fine()).isTrue();
    }

    @Test
    void answer_settles_what_those_asked_whom_it_names() {
        Contact ann = ANN.withHandle(Platform.X, "ann");
        Post asked = Post.of("asked", Platform.X, "ann", NOON.minus(Duration.ofHours(5)), "@maya which oven?")
                .mentioning("maya");
        Draft post = Draft.of(Post.of("draft", Platform.X, "maya", NOON, "@ann the one with the stone."));

        DraftReview review = DraftReviewer.review(ETIQUETTE, Situation.of(MAYA, ann, asked), post, NOON);

        assertThat(review.recipients().get(1).settles())
                .extracting(each -> each.act().action())
                .containsExactly(Action.RESPOND);
    }

    @Test
    void answer_to_an_id_of_two_platforms_is_looked_at() {
        Post asked = Post.of("42", Platform.X, "ann", NOON.minus(Duration.ofHours(5)), "@maya which oven?")
                .mentioning("maya");
        Post other = Post.of("42", Platform.MASTODON, "ben", NOON.minus(Duration.ofHours(6)), "A cat on a sack.");
        Draft reply = Draft.of(Reply.of("draft", Platform.X, "maya", NOON, "The one with the stone.", "42")
                .toWhom("ann"));

        DraftReview review = DraftReviewer.review(ETIQUETTE, Situation.of(MAYA, ANN, BEN, asked, other), reply, NOON);

        assertThat(only(review).settles())
                .extracting(each -> each.act().action())
                .containsExactly(Action.RESPOND);
    }

    @Test
    void post_for_those_alone_whom_it_names_is_private() {
        Contact ann = ANN.withHandle(Platform.MASTODON, "ann");
        Draft post = Draft.of(Post.of("draft", Platform.MASTODON, "maya", NOON, "@ann your order number is 20417.")
                .seenBy(Visibility.DIRECT));

        RecipientReview review = only(DraftReviewer.review(ETIQUETTE, Situation.of(MAYA, ann), post, NOON));

        assertThat(review.name()).isEqualTo("Ann");
        assertThat(review.objections()).isEmpty();
    }

    @Test
    void draft_that_the_situation_has_is_looked_at_once_and_what_is_past_goes_now() {
        Draft draft = Draft.of(
                Post.of("draft", Platform.LINKEDIN, "maya", NOON.minus(Duration.ofDays(3)), "Our new oven is here."));

        DraftReview review = DraftReviewer.review(ETIQUETTE, Situation.of(MAYA, draft), draft, NOON);

        assertThat(only(review).recipient().isNone()).isTrue();
        assertThat(review.fine()).isTrue();
    }
}
