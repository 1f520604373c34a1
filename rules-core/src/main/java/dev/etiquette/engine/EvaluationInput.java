package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Now;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.WeeklyHours;
import dev.etiquette.prepared.QuietHours;
import dev.etiquette.prepared.SpecialDay;
import dev.etiquette.prepared.Today;
import dev.etiquette.tables.BookTables;
import dev.etiquette.vocabulary.FactType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The facts of one evaluation.
 *
 * @param ofMoment what rules see of the moment itself: the time, the day, and the days and the nights of people that come next
 * @param standing what rules see beside
 */
record EvaluationInput(List<Object> ofMoment, StandingFacts standing) {

    /**
     * Lays them out.
     *
     * @param isRead whether some rule reads facts of a class; what no rule reads wakes nobody
     * @param kept what was read before
     */
    static EvaluationInput lay(
            Owner owner,
            Collection<? extends Fact> given,
            Now now,
            ThresholdClock clock,
            BookTables tables,
            Map<String, FactType> hostTypes,
            Predicate<Class<?>> isRead,
            EvaluationMemory kept,
            EvaluationContext.Stopwatch watch) {
        StandingFacts standing = kept.standing(
                owner,
                given,
                clock,
                () -> StandingFacts.lay(owner, given, clock, tables, hostTypes, isRead, kept, watch));
        List<Object> moment = new ArrayList<>();
        moment.add(now);
        if (isRead.test(Today.class)) {
            moment.add(clock.today(owner.zone()));
        }
        if (isRead.test(SpecialDay.class)) {
            moment.addAll(tables.days().days(now.time(), owner.zone(), clock::changesAt));
        }
        moment.addAll(standing.personal().occasions(owner, standing.contacts(), clock, isRead));
        moment.addAll(quiet(owner, standing.contacts().values(), clock));
        return new EvaluationInput(moment, standing);
    }

    /** All that rules see. */
    List<Object> facts() {
        List<Object> all = new ArrayList<>(ofMoment.size() + standing.facts().size());
        all.addAll(ofMoment);
        all.addAll(standing.facts());
        return all;
    }

    /** Everybody at the table, by id. */
    Map<PersonId, Contact> contacts() {
        return standing.contacts();
    }

    /** What the owner has not sent yet. */
    List<Draft> drafts() {
        return standing.drafts();
    }

    /** When people are not to be disturbed, where that is known of them. */
    private static List<QuietHours> quiet(Owner owner, Collection<Contact> contacts, ThresholdClock clock) {
        List<QuietHours> quiet = new ArrayList<>();
        Map<ZoneId, Optional<WeeklyHours.Rest>> rests = new HashMap<>();
        clock.rest(owner.waking(), owner.zone())
                .ifPresent(rest -> quiet.add(new QuietHours(owner.id(), true, rest.begins(), rest.ends())));
        for (Contact contact : contacts) {
            contact.zone()
                    .flatMap(zone -> rests.computeIfAbsent(zone, there -> clock.rest(WeeklyHours.WAKING, there)))
                    .ifPresent(rest -> quiet.add(new QuietHours(contact.id(), false, rest.begins(), rest.ends())));
        }
        return quiet;
    }
}
