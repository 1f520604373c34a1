package dev.etiquette.engine;

import static java.util.stream.Collectors.groupingBy;

import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Draft;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.TableValues;
import dev.etiquette.model.Utterance;
import dev.etiquette.prepared.DismissedAdvice;
import dev.etiquette.prepared.Figure;
import dev.etiquette.prepared.LengthFigure;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.Phrases;
import dev.etiquette.tables.BookTables;
import dev.etiquette.tables.NormPeople;
import dev.etiquette.vocabulary.FactType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The facts of one evaluation that are the same at another moment, until something comes to be known or ends: collapsed, those of
 * the future left out, read, and with the norms of every platform that occurs. Immutable.
 *
 * @param facts what rules see
 * @param platforms what is known of those on which something was said
 * @param contacts everybody at the table, by id
 * @param personal what is known of people beside
 * @param feedbacks what the owner said of recommendations until now
 * @param drafts what the owner has not sent yet
 * @param hints how each platform wants things said
 * @param remarks the ids of what others said to the owner without asking for anything
 * @param grave the ids of what tells of a misfortune
 * @param duplicateFacts a sentence for each id that came with different contents
 * @param notes what the owner should know about the facts themselves
 */
record StandingFacts(
        List<Object> facts,
        Set<List<Object>> platforms,
        Map<PersonId, Contact> contacts,
        PersonalFactReader personal,
        List<Feedback> feedbacks,
        List<Draft> drafts,
        ActionHints hints,
        Set<String> remarks,
        Set<String> grave,
        List<String> duplicateFacts,
        List<String> notes) {

    /** Nobody is on so many. */
    static final int MOST_PLATFORMS = 500;

    /**
     * Lays them out.
     *
     * @param clock notes until when they are the same
     * @param isRead whether some rule reads facts of a class; what no rule reads wakes nobody
     * @param kept what was read before
     */
    static StandingFacts lay(
            Owner owner,
            Collection<? extends Fact> given,
            ThresholdClock clock,
            BookTables tables,
            Map<String, FactType> hostTypes,
            Predicate<Class<?>> isRead,
            EvaluationMemory kept,
            EvaluationContext.Stopwatch watch) {
        Phrases phrases = tables.phrases().phrases();
        PlatformNaming naming = new PlatformNaming(tables.platforms());
        List<String> notes = new ArrayList<>();
        People there = People.of(owner, given, naming, clock, hostTypes, watch);
        if (tables.facts().size() > 0) {
            List<Fact> all = new ArrayList<>(given);
            TableValues values = TableValues.of(owner, there.contacts().values(), owner.zone());
            all.addAll(tables.facts().facts(values, notes));
            there = People.of(owner, all, naming, clock, hostTypes, watch);
        }
        FactDeduplicator deduplicator = there.deduplicator();
        List<Utterance> said = there.said();
        List<Connection> connections = there.connections();
        List<Draft> drafts = there.drafts();
        PersonalFactReader personal = there.personal();
        Map<PersonId, Contact> contacts = there.contacts();
        List<Feedback> feedbacks = until(clock, deduplicator.all(Feedback.class), Feedback::at);

        List<DoNotContact> bans = naming.bans(bans(clock, contacts.values(), deduplicator.all(DoNotContact.class)));
        // A host may hand over a ban with the contact or by itself; the contact knows of either.
        Map<PersonId, List<DoNotContact>> bansOn = bans.stream().collect(groupingBy(DoNotContact::contact));
        contacts.replaceAll((id, contact) -> contact.leftAloneAs(bansOn.getOrDefault(id, List.of())));

        NormPeopleFinder people = NormPeopleFinder.of(tables.norms(), contacts.values(), personal.tags());
        List<Object> facts = new ArrayList<>();
        facts.add(owner.atWork(owner.working().without(tables.days().off())));
        facts.addAll(contacts.values());
        facts.addAll(there.ofHost());
        facts.addAll(personal.read(clock, isRead));
        facts.addAll(bans);
        facts.addAll(connections);
        List<Meeting> meetings = until(clock, deduplicator.all(Meeting.class), Meeting::at);
        facts.addAll(meetings);
        facts.addAll(feedbacks);
        List<Marks> marks = there.marks();
        if (!drafts.isEmpty()) {
            DraftReader reader = new DraftReader(
                    phrases, tables.dates().days(), owner.zone(), marks, new EarlierTexts(owner.id(), said), contacts);
            NamedPeople named = new NamedPeople(owner, contacts.values());
            drafts.forEach(draft -> facts.add(reader.planned(named.with(draft))));
        }
        Map<PersonId, Instant> met = lastMet(meetings);
        Set<List<Object>> platforms = described(said, connections);
        EvaluationMemory.Source source = new EvaluationMemory.Source(
                owner, List.copyOf(contacts.values()), said, platforms, marks, personal.tags(), met);
        facts.addAll(kept.facts(source, () -> {
            ConversationReader conversations = new ConversationReader(
                    owner,
                    contacts,
                    said,
                    marks,
                    kept.texts(),
                    tables.dates().days(),
                    tables.platforms()::named,
                    people);
            List<Object> read = new ArrayList<>(conversations.joined());
            read.addAll(conversations.read(met, watch));
            return read;
        }));
        feedbacks.stream()
                .filter(feedback -> feedback.verdict().refuses())
                .map(StandingFacts::dismissal)
                .forEach(facts::add);

        TreeSet<Platform> spoken = new TreeSet<>();
        said.forEach(each -> spoken.add(each.platform()));
        AccountFinder accounts = new AccountFinder(owner, contacts.values(), connections, said, naming, people);
        facts.addAll(accounts.facts());
        TreeSet<Platform> used = new TreeSet<>(accounts.platforms());
        drafts.forEach(draft -> used.add(draft.utterance().platform()));
        leave(used, notes);
        for (Platform platform : used) {
            watch.look();
            facts.addAll(tables.norms().norms(platform));
        }
        for (NormPeople each : people.occurring()) {
            watch.look();
            used.forEach(platform -> facts.addAll(tables.norms().norms(platform, each)));
        }
        facts.addAll(tables.norms().groups());
        if (isRead.test(Figure.class) || isRead.test(LengthFigure.class)) {
            facts.addAll(tables.norms().ownFigures(used));
        }
        notes.addAll(there.notes());
        spoken.stream()
                .filter(Platform::closed)
                .forEach(platform -> notes.add(EngineMessage.PLATFORM_CLOSED.with(platform.name())));
        return new StandingFacts(
                facts,
                platforms,
                contacts,
                personal,
                feedbacks,
                drafts,
                new ActionHints(facts),
                remarks(facts),
                grave(facts),
                deduplicator.duplicateFacts(),
                notes);
    }

    /** All that is known of each platform that occurs: by their ids alone they are equal. */
    private static Set<List<Object>> described(List<Utterance> said, List<Connection> connections) {
        Set<Platform> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        said.forEach(each -> seen.add(each.platform()));
        connections.forEach(each -> seen.add(each.platform()));
        Set<List<Object>> described = new HashSet<>();
        seen.forEach(each -> described.add(List.of(each.id(), each.name(), each.form(), each.closed())));
        return described;
    }

    private static Set<String> remarks(Collection<Object> facts) {
        Set<String> remarks = new HashSet<>();
        for (Object fact : facts) {
            if (fact instanceof Turn turn && !turn.mine() && turn.kind() == Kind.REMARK && !turn.grave()) {
                remarks.add(turn.id().value());
            }
        }
        return remarks;
    }

    private static Set<String> grave(Collection<Object> facts) {
        Set<String> grave = new HashSet<>();
        for (Object fact : facts) {
            if (fact instanceof Turn turn && turn.grave()) {
                grave.add(turn.id().value());
            }
        }
        return grave;
    }

    /** Each platform has norms of its own, a hundred facts: of too many, those that nobody knows are left, the last by id first. */
    private static void leave(TreeSet<Platform> used, List<String> notes) {
        int left = used.size() - MOST_PLATFORMS;
        if (left > 0) {
            used.stream()
                    .sorted(Comparator.<Platform, Boolean>comparing(
                                    each -> Platform.known(each.id()).isEmpty())
                            .thenComparing(Comparator.naturalOrder()))
                    .skip(MOST_PLATFORMS)
                    .toList()
                    .forEach(used::remove);
            notes.add(EngineMessage.PLATFORMS_LEFT.with(left, MOST_PLATFORMS));
        }
    }

    /**
     * Who is there by now, and what tells so.
     *
     * @param notes on facts of the host's own
     */
    private record People(
            FactDeduplicator deduplicator,
            List<Object> ofHost,
            List<String> notes,
            List<Utterance> said,
            List<Connection> connections,
            List<Draft> drafts,
            List<Marks> marks,
            PersonalFactReader personal,
            Map<PersonId, Contact> contacts) {

        static People of(
                Owner owner,
                Collection<? extends Fact> given,
                PlatformNaming naming,
                ThresholdClock clock,
                Map<String, FactType> hostTypes,
                EvaluationContext.Stopwatch watch) {
            HostFactReader hostFacts = new HostFactReader(hostTypes, naming, clock);
            List<Object> ofHost = hostFacts.read(given, watch);
            FactDeduplicator deduplicator = FactDeduplicator.of(
                    given.stream().filter(fact -> !(fact instanceof HostFact)).toList(), naming, clock);
            List<Utterance> all = naming.utterances(until(clock, deduplicator.all(Utterance.class), Utterance::at));
            PlatformIds ids = PlatformIds.of(all);
            List<Utterance> said = CopyRemover.without(ids.utterances(all));
            List<Connection> connections =
                    naming.connections(until(clock, deduplicator.all(Connection.class), Connection::since));
            PersonalFactReader personal = new PersonalFactReader(deduplicator);
            Set<PersonId> named = HostFactReader.people(ofHost, hostTypes);
            named.addAll(personal.people());
            List<Draft> drafts = ids.drafts(naming.drafts(deduplicator.all(Draft.class)));
            List<Marks> marks = ids.marks(deduplicator.all(Marks.class));
            drafts.forEach(draft -> named.addAll(draft.utterance().mentions()));
            Map<PersonId, Contact> contacts =
                    StandingFacts.contacts(owner, deduplicator.all(Contact.class), said, connections, named);
            return new People(
                    deduplicator, ofHost, hostFacts.notes(), said, connections, drafts, marks, personal, contacts);
        }
    }

    private static List<DoNotContact> bans(
            ThresholdClock clock, Collection<Contact> contacts, List<DoNotContact> single) {
        List<DoNotContact> bans = new ArrayList<>(single);
        contacts.forEach(contact -> bans.addAll(contact.doNotContact()));
        return until(clock, bans, DoNotContact::since);
    }

    private static Map<PersonId, Instant> lastMet(List<Meeting> meetings) {
        Map<PersonId, Instant> last = new HashMap<>();
        meetings.forEach(meeting ->
                last.merge(meeting.contact(), meeting.at(), (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    private static DismissedAdvice dismissal(Feedback feedback) {
        return new DismissedAdvice(
                feedback.recommendation(),
                feedback.at(),
                feedback.verdict() != Feedback.Verdict.DISMISSED,
                feedback.verdict(),
                feedback.reason());
    }

    /** What the future holds is not known yet; but when it comes, the advice may change. */
    private static <T> List<T> until(ThresholdClock clock, List<T> facts, Function<T, Instant> time) {
        return facts.stream().filter(fact -> clock.reached(time.apply(fact))).toList();
    }

    /** Whoever speaks, or is connected, is at the table, whether the host has listed them or not. */
    private static Map<PersonId, Contact> contacts(
            Owner owner,
            List<Contact> listed,
            List<Utterance> said,
            List<Connection> connections,
            Set<PersonId> named) {
        Map<PersonId, Contact> contacts = new LinkedHashMap<>();
        listed.stream()
                .filter(contact -> !contact.id().equals(owner.id()))
                .forEach(contact -> contacts.put(contact.id(), contact));
        TreeSet<PersonId> people = new TreeSet<>(named);
        said.forEach(each -> {
            people.add(each.author());
            people.addAll(each.mentions());
        });
        connections.forEach(each -> people.add(each.contact()));
        people.remove(owner.id());
        people.remove(PersonId.NONE);
        people.forEach(
                person -> contacts.computeIfAbsent(person, unknown -> Contact.of(person.value(), person.value())));
        return contacts;
    }
}
