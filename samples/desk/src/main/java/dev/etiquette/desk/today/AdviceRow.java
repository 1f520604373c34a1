package dev.etiquette.desk.today;

import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.JudgedDraft;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A piece of advice as the page shows it.
 *
 * @param key stays the same for as long as the same is asked for
 * @param says what to do, in a few words
 * @param urgency OVERDUE, DUE and so on; empty of what is planned
 * @param person the id of whom it is about; may be empty
 * @param name how that person is called
 * @param text why, in a sentence
 * @param manner how
 * @param due by when
 * @param notBefore from when on
 * @param allowedFrom when nothing would hold it back any more, where that is known
 * @param rules the rules that ask for it
 * @param heldBackBy the rules that hold it back; none when it is advised
 */
public record AdviceRow(
        String key,
        String says,
        String urgency,
        String person,
        String name,
        String text,
        String manner,
        Optional<Instant> due,
        Optional<Instant> notBefore,
        Optional<Instant> allowedFrom,
        List<RuleReason> rules,
        List<RuleReason> heldBackBy) {

    /**
     * A rule with its reason.
     *
     * @param rule its id
     * @param name its sentence
     * @param source where the manner comes from
     * @param text the reason
     */
    public record RuleReason(String rule, String name, String source, String text) {

        static RuleReason of(Reason reason) {
            return new RuleReason(reason.rule(), reason.name(), reason.source(), reason.text());
        }
    }

    /** As the page shows it. */
    public static AdviceRow of(AdviceItem item) {
        if (item instanceof Recommendation each) {
            return row(each, List.of(), Optional.empty());
        } else if (item instanceof Withheld held) {
            return row(held.recommendation(), held.by(), held.allowedFrom());
        }
        JudgedDraft planned = (JudgedDraft) item;
        return new AdviceRow(
                planned.key(),
                "What is planned" + (planned.name().isEmpty() ? "" : " to " + planned.name()),
                "",
                planned.recipient().value(),
                planned.name(),
                planned.draft().utterance().text(),
                "",
                Optional.empty(),
                Optional.of(planned.draft().utterance().at()),
                planned.allowedFrom(),
                reasons(planned.blessings()),
                reasons(planned.by()));
    }

    private static AdviceRow row(Recommendation each, List<Reason> heldBackBy, Optional<Instant> allowedFrom) {
        return new AdviceRow(
                each.key(),
                says(each.act()),
                each.urgency().name(),
                each.act().contact().value(),
                each.act().name(),
                each.text(),
                each.manner(),
                shown(each.dueBy()),
                shown(each.notBefore()),
                shown(allowedFrom),
                reasons(each.reasons()),
                reasons(heldBackBy));
    }

    /** A moment that no calendar has is none. */
    private static Optional<Instant> shown(Optional<Instant> moment) {
        return moment.filter(each -> !each.equals(Times.NEVER) && !each.equals(Times.ALWAYS));
    }

    private static List<RuleReason> reasons(List<Reason> reasons) {
        return reasons.stream().map(RuleReason::of).toList();
    }

    private static String says(SuggestedAction act) {
        String what = act.action().says();
        if (act.name().isEmpty()) {
            what = what.replaceAll(" (to|with|for|whether to write to)$", "");
        } else {
            what = what + " " + act.name();
        }
        Platform place = act.platform();
        String where = place.equals(Platform.NONE) || place.equals(Platform.ANY)
                ? ""
                : place.form() == Platform.Form.OFFLINE ? " by " + place.name() : " on " + place.name();
        return Character.toUpperCase(what.charAt(0)) + what.substring(1) + where;
    }
}
