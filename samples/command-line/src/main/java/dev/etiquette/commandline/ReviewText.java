package dev.etiquette.commandline;

import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Draft;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Utterance;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** What is to be thought of a draft, as one reads it before sending. */
final class ReviewText {

    private static final int ENTRY = 2;
    private static final int DETAIL = 6;
    private static final int MOST_LINES = 4;

    private final Watch watch;
    private final Predicate<String> aboutText;
    private final StringBuilder text = new StringBuilder();

    /**
     * Says what is to be thought.
     *
     * @param aboutText whether a rule of that id asks what a text says, rather than whom it reaches
     */
    ReviewText(Watch watch, Predicate<String> aboutText) {
        this.watch = watch;
        this.aboutText = aboutText;
    }

    String of(DraftReview review) {
        Instant sent = review.draft().utterance().at();
        line(DraftText.of(review.draft()) + "; " + watch.at(sent.isBefore(watch.now()) ? watch.now() : sent));
        boolean spoiled = review.recipients().stream().anyMatch(each -> !each.fine());
        boolean textSpoiled = review.recipients().stream().anyMatch(this::isAboutText);
        // A post that must not name somebody is not fine, though it is for everybody else; what must not be said is for
        // nobody.
        Predicate<RecipientReview> others =
                each -> spoiled && each.fine() && each.recipient().isNone();
        review.recipients().stream()
                .filter(others.negate())
                .forEach(each -> recipient(each, whom(each), review.draft()));
        review.recipients().stream()
                .filter(others)
                .filter(each -> !textSpoiled)
                .forEach(each -> recipient(each, " for everybody else", review.draft()));
        return text.toString();
    }

    private static String whom(RecipientReview review) {
        return review.recipient().isNone() ? "" : " for " + name(review);
    }

    private static String name(RecipientReview review) {
        return review.name().isBlank() ? review.recipient().value() : review.name();
    }

    private void recipient(RecipientReview review, String whom, Draft draft) {
        line("");
        line(Harmless.line((review.fine() ? "Fine" : "Better not") + whom + "."));
        for (Reason each : review.objections()) {
            paragraph(each.name() + " (" + each.rule() + "). " + each.text(), ENTRY);
        }
        if (!review.fine()) {
            paragraph(
                    review.passesFrom()
                            .map(from -> "It would pass as of " + watch.at(from) + ".")
                            .orElse("Time alone does not change that."),
                    ENTRY);
            if (isNamedOnly(review.recipient(), draft.utterance()) && !isAboutText(review)) {
                paragraph("Leave the name of " + name(review) + " out, and it does not reach them.", ENTRY);
            }
        }
        for (Reason each : review.blessings()) {
            paragraph("Good (" + each.rule() + "): " + each.text(), ENTRY);
        }
        // What is no longer advised is not done well for that: a greeting counts as an answer, too.
        listed(review.fine() ? "It settles:" : "Once it is sent, you are no longer told:", review.settles());
        listed("It leaves open:", review.leavesOpen());
    }

    private boolean isAboutText(RecipientReview review) {
        return review.objections().stream().map(Reason::rule).anyMatch(aboutText);
    }

    /** Whether it reaches somebody only because its text names them. */
    private static boolean isNamedOnly(PersonId person, Utterance said) {
        boolean answered = said instanceof Reply reply && reply.answersWhom().equals(person);
        return !person.isNone() && !answered && !said.mentions().contains(person);
    }

    private void listed(String heading, List<Recommendation> recommendations) {
        if (!recommendations.isEmpty()) {
            line(" ".repeat(ENTRY) + heading);
            recommendations.forEach(each -> {
                paragraph(ActionText.of(each.act()), DETAIL);
                paragraph(each.text(), DETAIL + ENTRY);
            });
        }
    }

    private void paragraph(String sentences, int indent) {
        Columns.wrapped(sentences, indent, MOST_LINES).forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
