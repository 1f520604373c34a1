package dev.etiquette.json;

import dev.etiquette.advice.Action;
import dev.etiquette.model.Channel;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of single values, and how each is written. */
final class Values {

    /** For {@link Times#ALWAYS} and {@link Times#NEVER}, which no calendar knows. */
    private static final String ALWAYS = "always";

    private static final String NEVER = "never";

    static final ValueType<String> TEXT =
            new TextType<>(JsonMessage.EXPECTED_TEXT.text(), text -> text, text -> text, Map.of());

    static final ValueType<Boolean> TRUTH = new TruthType();

    static final ValueType<Instant> MOMENT = new TextType<>(
            JsonMessage.EXPECTED_MOMENT.text(),
            Values::moment,
            Values::written,
            JsonSchema.object(
                    "pattern",
                    "^(always|never|([+-]\\d{4,10}|\\d{4})-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}(:\\d{2}([.]\\d{1,9})?)?"
                            + "([Zz]|[+-]\\d{2}(:?\\d{2}(:?\\d{2})?)?))$"));

    static final ValueType<Duration> LENGTH = new TextType<>(
            JsonMessage.EXPECTED_LENGTH.text(),
            Duration::parse,
            Duration::toString,
            JsonSchema.object(
                    "pattern",
                    "^[+-]?[Pp]([-+]?\\d+[Dd])?([Tt]([-+]?\\d+[Hh])?([-+]?\\d+[Mm])?([-+]?\\d+([.,]\\d{0,9})?[Ss])?)?$"));

    static final ValueType<ZoneId> ZONE =
            new TextType<>(JsonMessage.EXPECTED_ZONE.text(), ZoneId::of, ZoneId::getId, Map.of("minLength", 1));

    static final ValueType<LocalTime> HOUR = new TextType<>(
            JsonMessage.EXPECTED_HOUR.text(),
            LocalTime::parse,
            LocalTime::toString,
            JsonSchema.object("pattern", "^\\d{2}:\\d{2}(:\\d{2}([.]\\d{1,9})?)?$"));

    static final ValueType<LocalDate> DATE = new TextType<>(
            JsonMessage.EXPECTED_DATE.text(),
            LocalDate::parse,
            LocalDate::toString,
            JsonSchema.object("pattern", "^([+-]\\d{4,9}|\\d{4})-\\d{2}-\\d{2}$"));

    static final ValueType<MonthDay> DAY = new TextType<>(
            JsonMessage.EXPECTED_DAY.text(),
            MonthDay::parse,
            MonthDay::toString,
            JsonSchema.object("pattern", "^--\\d{2}-\\d{2}$"));

    static final ValueType<DayOfWeek> WEEKDAY = choice(DayOfWeek.class, JsonMessage.EXPECTED_WEEKDAY.text());

    static final ValueType<PersonId> PERSON = id("person", PersonId::new, PersonId::value);
    static final ValueType<UtteranceId> UTTERANCE = id("utterance", UtteranceId::new, UtteranceId::value);
    static final ValueType<ThreadId> THREAD = id("thread", ThreadId::new, ThreadId::value);
    static final ValueType<MeetingId> MEETING = id("meeting", MeetingId::new, MeetingId::value);
    static final ValueType<RecommendationId> RECOMMENDATION =
            id("recommendation", RecommendationId::new, RecommendationId::value);

    static final ValueType<Platform> PLATFORM =
            new NamedType<>(JsonMessage.EXPECTED_PLATFORM.text(), Reading::platform, Writing::platform);

    static final ValueType<Channel> CHANNEL =
            new NamedType<>(JsonMessage.EXPECTED_CHANNEL.text(), Reading::channel, Writing::channel);

    static final ValueType<Action> ACTION =
            new NamedType<>(JsonMessage.EXPECTED_ACTION.text(), Reading::action, Writing::action);

    private Values() {}

    private static Instant moment(String text) {
        return switch (text) {
            case ALWAYS -> Times.ALWAYS;
            case NEVER -> Times.NEVER;
            default -> Instant.parse(text);
        };
    }

    private static String written(Instant moment) {
        return moment.equals(Times.ALWAYS) ? ALWAYS : moment.equals(Times.NEVER) ? NEVER : moment.toString();
    }

    private static <V> ValueType<V> id(String what, Function<String, V> maker, Function<V, String> value) {
        return new TextType<>(JsonMessage.EXPECTED_ID.with(what), maker, value, Map.of());
    }

    /** Whole numbers, both bounds included. */
    static ValueType<Long> number(long least, long most) {
        return new NumberType(least, most);
    }

    /** Counts, as Java's smaller whole numbers have them. */
    static ValueType<Long> count() {
        return number(0, Integer.MAX_VALUE);
    }

    /** One of the constants, as rules write it. */
    static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
        return choice(
                type, JsonMessage.EXPECTED_CHOICE.with(names(type).stream().collect(Collectors.joining(", "))));
    }

    private static <E extends Enum<E>> ValueType<E> choice(Class<E> type, String expected) {
        return new TextType<>(
                expected, name -> Enum.valueOf(type, name), Enum::name, JsonSchema.object("enum", names(type)));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** Lists on one line. */
    static <E> ValueType<List<E>> list(ValueType<E> element) {
        return new ListType<>(element, false);
    }

    /** Lists of which each element stands on a line of its own. */
    static <E> ValueType<List<E>> lines(ValueType<E> element) {
        return new ListType<>(element, true);
    }

    /** What is to be written of a collection; nothing where it is empty. */
    static <E> Optional<List<E>> filled(Collection<E> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(elements));
    }

    /** The same in its own order. */
    static <E> SortedSet<E> sorted(List<E> elements) {
        return new TreeSet<>(elements);
    }
}
