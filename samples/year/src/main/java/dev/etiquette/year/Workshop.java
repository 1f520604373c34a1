package dev.etiquette.year;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lene Voss, the people around her and her diary; and what the rule book makes of it at any moment. */
final class Workshop {

    /** A bookbinder in Leipzig: herself on X, LinkedIn and Mastodon, the workshop's page on Facebook. */
    static final Owner LENE = Owner.of("lene")
            .named("Lene")
            .withHandle(Platform.X, "lenevoss")
            .withHandle(Platform.LINKEDIN, "lene-voss")
            .withHandle(Platform.MASTODON, "lene@buchbinden.example")
            .withHandle(Platform.FACEBOOK, "buchbinderei.voss")
            .livingIn(ZoneId.of("Europe/Berlin"))
            .awake(WeeklyHours.daily(LocalTime.of(7, 0), LocalTime.of(22, 0)))
            .atWork(WeeklyHours.on(
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY,
                    DayOfWeek.SATURDAY))
            .asPageOn(Platform.FACEBOOK);

    static final LocalTime BREAKFAST = LocalTime.of(8, 30);

    private final Etiquette etiquette;
    private final Diary diary;
    private final List<Contact> people;
    private final List<Feedback> feedbacks = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private Workshop(Etiquette etiquette, ParsedTable<Contact> people, ParsedTable<DiaryEntry> diary) {
        this.etiquette = etiquette;
        this.people = people.entries();
        this.diary = new Diary(diary.entries());
        refused.addAll(people.refused());
        refused.addAll(diary.refused());
        diary.entries().stream()
                .filter(entry -> entry.verdict().isPresent())
                .sorted(Comparator.comparing(DiaryEntry::at))
                .forEach(entry -> feedback(entry, entry.verdict().orElseThrow()));
    }

    /** The tables that come along, read by that book. */
    static Workshop of(RuleBook book) {
        return of(book, ParsedTable.resource("contacts.csv"), ParsedTable.resource("diary.csv"));
    }

    static Workshop of(RuleBook book, String people, String diary) {
        return new Workshop(
                Etiquette.of(book),
                PeopleTable.of("contacts.csv", people, LENE.zone()),
                DiaryRows.of("diary.csv", diary, LENE));
    }

    /** What to do, as far as was known at that moment. */
    Advice advise(Instant moment) {
        List<Fact> known = new ArrayList<>(people);
        known.addAll(diary.until(moment));
        feedbacks.stream().filter(each -> !each.at().isAfter(moment)).forEach(known::add);
        return etiquette.advise(new Situation(LENE, known), moment);
    }

    /** The latest Monday at breakfast that is not after that moment. */
    static Instant monday(Instant moment) {
        ZonedDateTime there = moment.atZone(LENE.zone());
        ZonedDateTime monday =
                there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(BREAKFAST);
        return (monday.isAfter(there) ? monday.minusWeeks(1) : monday).toInstant();
    }

    /** A sentence for each row that could not be used, with file and line, or with the row's id. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Finds what she means on the list of the Monday before, as a program would know what she clicked on. */
    private void feedback(DiaryEntry entry, DiaryEntry.Verdict verdict) {
        Advice list = advise(monday(entry.at()));
        Stream<Recommendation> cut = list.withheld().stream()
                .filter(each -> each.by().get(0).rule().equals(Withheld.BUDGET))
                .map(Withheld::recommendation);
        Optional<Recommendation> meant = Stream.concat(list.recommendations().stream(), cut)
                .filter(each -> isMeant(each.act(), verdict))
                .findFirst();
        meant.ifPresentOrElse(
                each -> feedbacks.add(new Feedback(
                        each.id(),
                        verdict.what(),
                        entry.at(),
                        verdict.reason(),
                        verdict.backAt(),
                        verdict.what() == Feedback.Verdict.NEVER ? each.act().contact() : PersonId.NONE)),
                () -> refused.add("diary.csv, " + entry.id() + ": " + verdict.action()
                        + " was not advised on the Monday before, so nothing is made of it."));
    }

    private static boolean isMeant(SuggestedAction act, DiaryEntry.Verdict verdict) {
        return act.action().equals(verdict.action())
                && act.contact().equals(verdict.contact())
                && (verdict.subject().isEmpty() || act.subject().id().equals(verdict.subject()))
                && (verdict.place().isEmpty() || act.platform().id().equals(verdict.place()));
    }
}
