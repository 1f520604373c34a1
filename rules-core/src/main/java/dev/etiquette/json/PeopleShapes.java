package dev.etiquette.json;

import static dev.etiquette.json.Values.filled;
import static dev.etiquette.json.Values.list;

import dev.etiquette.json.Shape.Field;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.json.Shape.Found;
import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DayList;
import dev.etiquette.model.DaysOff;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.Times;
import dev.etiquette.model.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The owner, contacts, and what is known about them. */
final class PeopleShapes {

    private static final int LAST_YEAR = 9999;

    private static final ValueType<SortedMap<Platform, String>> HANDLES = new TableType<>(Values.PLATFORM, Values.TEXT);

    static final Shape<WeeklyHours.Span> SPAN = span();
    static final Shape<WeeklyHours> HOURS = hours();
    static final Shape<Cadence> CADENCE = cadence();
    static final Shape<Owner> OWNER = owner();
    static final Shape<DoNotContact> DO_NOT_CONTACT = doNotContact();
    static final Shape<Contact> CONTACT = contact();
    static final Shape<Connection> CONNECTION = connection();
    static final Shape<Tag> TAG = tag();
    static final Shape<Detail> DETAIL = detail();
    static final Shape<PersonalDate> PERSONAL_DATE = personalDate();
    static final Shape<Switch> SWITCH = switched();

    private PeopleShapes() {}

    private static Shape<WeeklyHours.Span> span() {
        Fields<WeeklyHours.Span> fields = new Fields<>();
        Field<?, LocalTime> from = fields.needs("from", Values.HOUR, WeeklyHours.Span::from, "When it begins");
        Field<?, LocalTime> to = fields.needs(
                "to",
                Values.HOUR,
                WeeklyHours.Span::to,
                "When it ends, later than it begins; 00:00 is the end of the day");
        return fields.shape(
                "",
                JsonMessage.A_SPAN.text(),
                WeeklyHours.Span.class,
                false,
                found -> new WeeklyHours.Span(found.get(from), found.get(to)));
    }

    private static Shape<WeeklyHours> hours() {
        Fields<WeeklyHours> fields = new Fields<>();
        Field<?, SortedMap<DayOfWeek, WeeklyHours.Span>> spans = fields.needs(
                "days",
                new TableType<>(Values.WEEKDAY, SPAN),
                hours -> new TreeMap<>(hours.spans()),
                "The span of each day; a day without one does not count at all");
        Field<?, List<LocalDate>> off = fields.maybe(
                "off", list(Values.DATE), hours -> filled(days(hours.off())), "Days that do not count at all");
        return fields.shape(
                "",
                JsonMessage.A_WEEK.text(),
                WeeklyHours.class,
                false,
                found -> new WeeklyHours(
                        found.get(spans), found.maybe(off).map(DaysOff::of).orElse(DaysOff.NONE)));
    }

    private static List<LocalDate> days(DaysOff off) {
        if (off instanceof DayList listed) {
            return List.copyOf(listed.days());
        } else if (off == DaysOff.NONE) {
            return List.of();
        }
        throw new IllegalArgumentException(
                JsonMessage.UNLISTED_DAYS_OFF.with(off.getClass().getName()));
    }

    private static Shape<Cadence> cadence() {
        Fields<Cadence> fields = new Fields<>();
        Field<?, Duration> every =
                fields.needs("every", Values.LENGTH, Cadence::every, "After which a sign of life is welcome");
        Field<?, Duration> most = fields.needs(
                "atMostEvery", Values.LENGTH, Cadence::atMostEvery, "After which the relationship is going quiet");
        return fields.shape(
                "",
                JsonMessage.A_CADENCE.text(),
                Cadence.class,
                false,
                found -> new Cadence(found.get(every), found.get(most)));
    }

    private static Shape<Owner> owner() {
        Fields<Owner> fields = new Fields<>();
        Field<?, PersonId> id = fields.needs("id", Values.PERSON, Owner::id, "As authors are named");
        Field<?, List<String>> names = fields.maybe(
                "names", list(Values.TEXT), owner -> filled(owner.names()), "By which others address the owner");
        Field<?, SortedMap<Platform, String>> handles = fields.may(
                "handles", HANDLES, Owner::handles, new TreeMap<>(), "By platform, without the @ before them");
        Field<?, ZoneId> zone =
                fields.may("zone", Values.ZONE, Owner::zone, ZoneOffset.UTC, "Where the owner lives; UTC if left out");
        Field<?, WeeklyHours> waking = fields.maybe(
                "waking",
                HOURS,
                owner -> Optional.of(owner.waking())
                        .filter(hours -> !hours.equals(usualWaking(!owner.zone().equals(ZoneOffset.UTC)))),
                "When answers to people are expected; if left out, from 08:00 to 22:00 where a zone is told, else always");
        Field<?, WeeklyHours> working = fields.may(
                "working",
                HOURS,
                Owner::working,
                WeeklyHours.WORKING,
                "When answers to business are expected; if left out, from 09:00 to 17:00 from Monday to Friday");
        Field<?, List<Platform>> pages = fields.maybe(
                "pages",
                list(Values.PLATFORM),
                owner -> filled(owner.pages()),
                "Where the owner is a page or a company, and not a person");
        Field<?, Long> budget = fields.may(
                "dailyBudget",
                Values.count(),
                owner -> (long) owner.dailyBudget(),
                (long) Owner.DEFAULT_BUDGET,
                "How many things to do a day at most, answers not counted; 5 if left out");
        return fields.shape(
                "",
                JsonMessage.AN_OWNER.text(),
                Owner.class,
                false,
                found -> new Owner(
                        found.get(id),
                        Values.sorted(found.or(names, List.of())),
                        found.or(handles, new TreeMap<>()),
                        found.or(zone, ZoneOffset.UTC),
                        found.or(waking, usualWaking(found.maybe(zone).isPresent())),
                        found.or(working, WeeklyHours.WORKING),
                        Values.sorted(found.or(pages, List.of())),
                        found.or(budget, (long) Owner.DEFAULT_BUDGET).intValue()));
    }

    /** As {@link Owner#in} has it. */
    private static WeeklyHours usualWaking(boolean somewhere) {
        return somewhere ? WeeklyHours.WAKING : WeeklyHours.ALL;
    }

    /** A do-not-contact of whom is known already. */
    private record Ban(Platform platform, Channel channel, String reason, Instant since) {

        private static Ban of(DoNotContact whole) {
            return new Ban(whole.platform(), whole.channel(), whole.reason(), whole.since());
        }

        private DoNotContact of(PersonId contact) {
            return new DoNotContact(contact, platform, channel, reason, since);
        }
    }

    /** The fields of a do-not-contact beside whom it is about, and what makes one of them. */
    private static <T> Function<Found, Ban> ban(Fields<T> fields, Function<T, Ban> getter) {
        Field<T, Platform> platform = fields.may(
                "platform",
                Values.PLATFORM,
                getter.andThen(Ban::platform),
                Platform.ANY,
                "Where; everywhere if left out");
        Field<T, Channel> channel = fields.may(
                "channel", Values.CHANNEL, getter.andThen(Ban::channel), Channel.ANY, "How; in any way if left out");
        Field<T, String> reason = fields.may("reason", Values.TEXT, getter.andThen(Ban::reason), "", "In words");
        Field<T, Instant> since = fields.may(
                "since",
                Values.MOMENT,
                getter.andThen(Ban::since),
                Times.ALWAYS,
                "From when on it holds; always if left out");
        return found -> new Ban(
                found.or(platform, Platform.ANY),
                found.or(channel, Channel.ANY),
                found.or(reason, ""),
                found.or(since, Times.ALWAYS));
    }

    private static Shape<DoNotContact> doNotContact() {
        Fields<DoNotContact> fields = new Fields<>();
        Field<?, PersonId> contact =
                fields.needs("contact", Values.PERSON, DoNotContact::contact, "Who is to be left alone");
        Function<Found, Ban> ban = ban(fields, Ban::of);
        return fields.shape(
                "doNotContact",
                JsonMessage.A_DO_NOT_CONTACT.text(),
                DoNotContact.class,
                false,
                found -> ban.apply(found).of(found.get(contact)));
    }

    private static Shape<Ban> banOfContact() {
        Fields<Ban> fields = new Fields<>();
        return fields.shape(
                "", JsonMessage.A_DO_NOT_CONTACT.text(), Ban.class, false, ban(fields, Function.identity()));
    }

    private static Shape<Contact> contact() {
        Fields<Contact> fields = new Fields<>();
        Field<?, PersonId> id = fields.needs("id", Values.PERSON, Contact::id, "As authors are named");
        Field<?, String> name = fields.needs("name", Values.TEXT, Contact::name, "How the advice calls this person");
        Field<?, SortedMap<Platform, String>> handles = fields.may(
                "handles", HANDLES, Contact::handles, new TreeMap<>(), "By platform, without the @ before them");
        Field<?, String> group =
                fields.may("group", Values.TEXT, Contact::group, "", "Several have semicolons or commas between them");
        Field<?, Long> priority = fields.may(
                "priority",
                Values.number(1, 5),
                contact -> (long) contact.priority(),
                (long) Contact.USUAL_PRIORITY,
                "From 1, the most wanted, to 5; 3 if left out");
        Field<?, String> why =
                fields.may("why", Values.TEXT, Contact::why, "", "Why the owner wants to talk to this person");
        Field<?, String> benefit =
                fields.may("benefit", Values.TEXT, Contact::benefit, "", "What is in it for the owner");
        Field<?, String> offer =
                fields.may("offer", Values.TEXT, Contact::offer, "", "What the owner has to give in return");
        Field<?, Cadence> cadence =
                fields.may("cadence", CADENCE, Contact::cadence, Cadence.NONE, "How often to be in touch");
        Field<?, ZoneId> zone = fields.maybe("zone", Values.ZONE, Contact::zone, "Where this person lives");
        Field<?, List<Channel>> offline = fields.maybe(
                "offline",
                list(Values.CHANNEL),
                contact -> filled(contact.offline()),
                "Channels for leaving the screen, the preferred one first");
        Field<?, List<Ban>> bans = fields.maybe(
                "doNotContact",
                list(banOfContact()),
                contact -> filled(contact.doNotContact().stream().map(Ban::of).toList()),
                "What this person must be left alone on");
        Field<?, Instant> asOf = fields.may(
                "asOf", Values.MOMENT, Contact::asOf, Times.ALWAYS, "Since when all of this is so; always if left out");
        return fields.shape(
                "contact",
                JsonMessage.A_CONTACT.text(),
                Contact.class,
                false,
                found -> new Contact(
                        found.get(id),
                        found.get(name),
                        found.or(handles, new TreeMap<>()),
                        found.or(group, ""),
                        found.or(priority, (long) Contact.USUAL_PRIORITY).intValue(),
                        found.or(why, ""),
                        found.or(benefit, ""),
                        found.or(offer, ""),
                        found.or(cadence, Cadence.NONE),
                        found.maybe(zone),
                        found.or(offline, List.of()),
                        found.or(bans, List.of()).stream()
                                .map(ban -> ban.of(found.get(id)))
                                .toList(),
                        found.or(asOf, Times.ALWAYS)));
    }

    private static Shape<Connection> connection() {
        Fields<Connection> fields = new Fields<>();
        Field<?, PersonId> contact = fields.needs("contact", Values.PERSON, Connection::contact, "The other one");
        Field<?, Platform> platform = fields.needs("platform", Values.PLATFORM, Connection::platform, "Where");
        Field<?, Connection.State> state = fields.needs(
                "state", Values.choice(Connection.State.class), Connection::state, "How they stand to each other");
        Field<?, Instant> since =
                fields.may("since", Values.MOMENT, Connection::since, Times.ALWAYS, "From when on; always if left out");
        return fields.shape(
                "connection",
                JsonMessage.A_CONNECTION.text(),
                Connection.class,
                false,
                found -> new Connection(
                        found.get(contact), found.get(platform), found.get(state), found.or(since, Times.ALWAYS)));
    }

    private static Shape<Tag> tag() {
        Fields<Tag> fields = new Fields<>();
        Field<?, PersonId> contact = fields.needs("contact", Values.PERSON, Tag::contact, "Who carries it");
        Field<?, String> name = fields.needs("name", Values.TEXT, Tag::name, "The word, in small letters");
        return fields.shape(
                "tag",
                JsonMessage.A_TAG.text(),
                Tag.class,
                false,
                found -> new Tag(found.get(contact), found.get(name)));
    }

    private static Shape<Detail> detail() {
        Fields<Detail> fields = new Fields<>();
        Field<?, PersonId> contact = fields.needs("contact", Values.PERSON, Detail::contact, "Whose");
        Field<?, String> name = fields.needs("name", Values.TEXT, Detail::name, "How it is called, in small letters");
        Field<?, String> text = fields.needs("text", Values.TEXT, Detail::text, "What is known");
        Field<?, Instant> since = fields.may(
                "since",
                Values.MOMENT,
                Detail::since,
                Times.ALWAYS,
                "From when on it is known to be so; always if left out");
        return fields.shape(
                "detail",
                JsonMessage.A_DETAIL.text(),
                Detail.class,
                false,
                found -> new Detail(
                        found.get(contact), found.get(name), found.get(text), found.or(since, Times.ALWAYS)));
    }

    private static Shape<PersonalDate> personalDate() {
        Fields<PersonalDate> fields = new Fields<>();
        Field<?, PersonId> contact = fields.needs("contact", Values.PERSON, PersonalDate::contact, "Whose");
        Field<?, String> name =
                fields.needs("name", Values.TEXT, PersonalDate::name, "How it is called, in small letters");
        Field<?, MonthDay> day = fields.needs("day", Values.DAY, PersonalDate::day, "In the year");
        Field<?, Long> year = fields.maybe(
                "year",
                Values.number(-LAST_YEAR, LAST_YEAR),
                date -> date.year().map(Integer::longValue),
                "In which it is, or was for the first time, where that is known");
        Field<?, Boolean> yearly = fields.may(
                "yearly",
                Values.TRUTH,
                PersonalDate::yearly,
                true,
                "Whether it comes round each year; true if left out, and if not, the year is needed");
        return fields.shape(
                "personalDate",
                JsonMessage.A_PERSONAL_DATE.text(),
                PersonalDate.class,
                false,
                found -> new PersonalDate(
                        found.get(contact),
                        found.get(name),
                        found.get(day),
                        found.maybe(year).map(Long::intValue),
                        found.or(yearly, true)));
    }

    private static Shape<Switch> switched() {
        Fields<Switch> fields = new Fields<>();
        Field<?, String> name = fields.needs("name", Values.TEXT, Switch::name, "How it is called, in small letters");
        Field<?, Instant> since = fields.may(
                "since", Values.MOMENT, Switch::since, Times.ALWAYS, "From when on it is on; always if left out");
        Field<?, Instant> ends = fields.may(
                "endsAt", Values.MOMENT, Switch::endsAt, Times.NEVER, "When it is off again; never if left out");
        return fields.shape(
                "switch",
                JsonMessage.A_SWITCH.text(),
                Switch.class,
                false,
                found -> new Switch(found.get(name), found.or(since, Times.ALWAYS), found.or(ends, Times.NEVER)));
    }
}
