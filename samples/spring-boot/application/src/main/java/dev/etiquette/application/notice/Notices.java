package dev.etiquette.application.notice;

import dev.etiquette.AdviceUpdate;
import dev.etiquette.advice.AdviceEvent;
import dev.etiquette.advice.AdviceEvent.Appeared;
import dev.etiquette.advice.AdviceEvent.Changed;
import dev.etiquette.advice.AdviceEvent.Went;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import dev.etiquette.application.notice.OwnerNotice.Change;
import dev.etiquette.application.store.Moments;
import dev.etiquette.application.store.StorableText;
import dev.etiquette.model.Owner;
import dev.etiquette.spring.review.AdviceListener;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what owners are to be told, in the transaction in which the advice counts as told: nothing is told twice or
 * forgotten, whatever instance dies when.
 */
@Component
public class Notices implements AdviceListener {

    private final JdbcClient jdbc;

    /** Writes there. */
    public Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void advised(Owner owner, AdviceUpdate update) {
        OffsetDateTime at = Moments.notBefore(update.advice().now());
        for (AdviceEvent event : update.events()) {
            change(event).ifPresent(change -> write(owner, at, change, shown(event), restraint(event)));
        }
    }

    /** The first rule that holds back what an owner was told of. */
    private static Optional<Reason> restraint(AdviceEvent event) {
        return event.item() instanceof Withheld withheld
                ? Optional.of(withheld.by().get(0))
                : Optional.empty();
    }

    /** Of what an owner sees: what is held back from the beginning is not told, nor that something has moved in the list. */
    private static Optional<Change> change(AdviceEvent event) {
        if (event instanceof Appeared) {
            return recommended(event.item()).map(it -> Change.NEW);
        } else if (event instanceof Went) {
            return recommended(event.item()).map(it -> Change.GONE);
        } else if (event instanceof Changed changed) {
            Optional<Recommendation> before = recommended(changed.before());
            Optional<Recommendation> after = recommended(changed.after());
            if (before.isEmpty()) {
                return after.map(it -> Change.NEW);
            } else if (after.isEmpty()) {
                return Optional.of(changed.after() instanceof Withheld ? Change.HELD_BACK : Change.GONE);
            }
            boolean same = before.get().urgency() == after.get().urgency()
                    && before.get().text().equals(after.get().text());
            return same ? Optional.empty() : Optional.of(Change.CHANGED);
        }
        return Optional.empty();
    }

    private static Recommendation shown(AdviceEvent event) {
        return recommended(event.item())
                .or(() -> event instanceof Changed changed ? recommended(changed.before()) : Optional.empty())
                .orElseThrow();
    }

    private static Optional<Recommendation> recommended(AdviceItem item) {
        return item instanceof Recommendation it ? Optional.of(it) : Optional.empty();
    }

    private void write(Owner owner, OffsetDateTime at, Change change, Recommendation it, Optional<Reason> heldBackBy) {
        jdbc.sql("""
                        insert into notices (owner, at, change, recommendation, urgency, text, held_back_by)
                        values (:owner, :at, :change, :recommendation, :urgency, :text, :heldBackBy)""")
                .param("owner", owner.id().value())
                .param("at", at)
                .param("change", change.name())
                .param("recommendation", StorableText.of(it.id().value()))
                .param("urgency", it.urgency().name())
                .param("text", StorableText.of(heldBackBy.map(Reason::text).orElse(it.text())))
                .param(
                        "heldBackBy",
                        StorableText.of(heldBackBy.map(Reason::rule).orElse("")))
                .update();
    }

    /**
     * Those of an owner, the oldest first.
     *
     * @param after the id of the last one that is known; 0 for none
     * @param most how many at most
     */
    public List<OwnerNotice> of(String owner, long after, int most) {
        return jdbc.sql("""
                        select id, at, change, recommendation, urgency, text, held_back_by from notices
                        where owner = :owner and id > :after order by id limit :most""")
                .param("owner", owner)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new OwnerNotice(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Change.valueOf(row.getString("change")),
                        row.getString("recommendation"),
                        row.getString("urgency"),
                        row.getString("text"),
                        row.getString("held_back_by")))
                .list();
    }

    /** Whether an owner was ever told of that. */
    public boolean tells(String owner, String recommendation) {
        return jdbc.sql("select count(*) from notices where owner = :owner and recommendation = :recommendation")
                        .param("owner", owner)
                        .param("recommendation", StorableText.of(recommendation))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
