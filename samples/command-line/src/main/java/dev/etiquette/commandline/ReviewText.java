package dev.etiquette.commandline;

import dev.etiquette.advice.DraftReview;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.RecipientReview;
import dev.etiquette.advice.Recommendation;
import java.time.Instant;
import java.util.List;

/** What is to be thought of a draft, as one reads it before sending. */
final class ReviewText {

    private static final int ENTRY = 2;
    private static final int DETAIL = 6;
    private static final int MOST_LINES = 4;

    private final Watch watch;
    private final StringBuilder text = new StringBuilder();

    ReviewText(Watch watch) {
        this.watch = watch;
    }

    String of(DraftReview review) {
        Instant sent = review.draft().utterance().at();
        line(DraftText.of(review.draft()) + "; " + watch.at(sent.isBefore(watch.now()) ? watch.now() : sent));
        review.recipients().forEach(this::recipient);
        return text.toString();
    }

    private void recipient(RecipientReview review) {
        line("");
        String whom = review.recipient().isNone()
                ? ""
                : " for " + (review.name().isBlank() ? review.recipient().value() : review.name());
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
        }
        for (Reason each : review.blessings()) {
            paragraph("Good (" + each.rule() + "): " + each.text(), ENTRY);
        }
        // What is no longer advised is not done well for that: a greeting counts as an answer, too.
        listed(review.fine() ? "It settles:" : "Once it is sent, you are no longer told:", review.settles());
        listed("It leaves open:", review.leavesOpen());
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
