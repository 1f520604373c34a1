package dev.etiquette;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.etiquette.advice.Action;
import dev.etiquette.comparison.BookComparer;
import dev.etiquette.forecast.Forecaster;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.ContactBuilder;
import dev.etiquette.model.Copies;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Message;
import dev.etiquette.model.MessageBuilder;
import dev.etiquette.model.Owner;
import dev.etiquette.model.OwnerBuilder;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.PersonalDate;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.PostBuilder;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ReplyBuilder;
import dev.etiquette.model.TableValues;
import dev.etiquette.model.WeeklyHours;
import dev.etiquette.report.Fixes;
import dev.etiquette.review.ReviewWalk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One value of every type that a public call takes, or that it is made on. */
final class Samples implements AutoCloseable {

    private static final String BOOK = """
            package etiquette
            rule "A person should be prepared for"
                @id( "A-1" )
                @source( "test" )
            when
                $c : Contact( $name : name )
            then
                recommend( prepare( $c ), because( "{name} it is." ) );
            end
            """;

    /** Tables of the least that a book needs, as no standard book is at hand here. */
    private static final String NORMS =
            "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,Somebody,2026\n";

    private static final String PHRASES = "language,mark,where,phrase\nen,question,anywhere,?\n";

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final ReloadingEtiquette watching;

    Samples(Path folder) {
        try {
            Files.writeString(folder.resolve("a.drl"), BOOK);
            Files.writeString(folder.resolve("norms.csv"), NORMS);
            Files.writeString(folder.resolve("phrases.csv"), PHRASES);
            watching = Etiquette.watching(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ofJava();
        ofOurs();
    }

    private void ofJava() {
        put(boolean.class, false);
        put(int.class, 1);
        put(long.class, 1L);
        put(Integer.class, 1);
        put(Object.class, "x");
        put(String.class, "x");
        put(Throwable.class, new IOException("x"));
        put(ClassLoader.class, getClass().getClassLoader());
        put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        put(Path.class, Path.of("nowhere"));
        put(Duration.class, Duration.ofHours(1));
        put(Instant.class, Instant.EPOCH);
        put(InstantSource.class, InstantSource.fixed(Instant.EPOCH));
        put(LocalDate.class, LocalDate.EPOCH);
        put(LocalTime.class, LocalTime.NOON);
        put(MonthDay.class, MonthDay.of(1, 1));
        put(ZoneId.class, ZoneOffset.UTC);
        put(DayOfWeek[].class, DayOfWeek.values());
        put(Collection.class, List.of());
        put(List.class, List.of());
        put(Set.class, Set.of());
        put(SortedSet.class, new TreeSet<>());
        put(Map.class, Map.of());
        put(SortedMap.class, new TreeMap<>());
        put(Optional.class, Optional.empty());
    }

    private void ofOurs() {
        PersonId ann = new PersonId("ann");
        Owner maya = Owner.of("maya");
        Message message = Message.of("m", Platform.X, "ann", Instant.EPOCH, "Hello", "maya", "t");
        RuleBook book = RuleBook.of(Map.of(
                "a.drl", BOOK.getBytes(UTF_8),
                "norms.csv", NORMS.getBytes(UTF_8),
                "phrases.csv", PHRASES.getBytes(UTF_8)));
        Etiquette etiquette = Etiquette.of(book);
        AdviceSession session = etiquette.open(maya);
        put(Action.class, Action.RESPOND);
        put(AdviceSession.class, session);
        session.update(batch -> put(AdviceSession.Batch.class, batch));
        put(BookComparer.class, BookComparer.of(etiquette, etiquette));
        put(Channel.class, Channel.MESSAGE);
        put(Copies.class, Copies.among(List.of()));
        put(Coverage.class, book.coverage());
        put(Etiquette.class, etiquette);
        put(Explanation.class, etiquette.explain(Situation.of(maya), Instant.EPOCH));
        put(Feedback.class, Feedback.done(new RecommendationId("respond-ann"), Instant.EPOCH));
        put(Fixes.class, Fixes.of(List.of()));
        put(Forecaster.class, Forecaster.of(etiquette));
        put(GivenFacts.class, book.givenFacts());
        put(JsonFormat.class, JsonFormat.STANDARD);
        put(MarkSet.class, MarkSet.NONE);
        put(Message.class, message);
        put(Owner.class, maya);
        put(PersonalDate.class, PersonalDate.yearly(ann, "birthday", MonthDay.of(1, 1)));
        put(OwnerBuilder.class, Owner.builder("maya", ZoneOffset.UTC));
        put(ContactBuilder.class, Contact.builder("ann"));
        put(MessageBuilder.class, Message.builder("m", Platform.X, Instant.EPOCH));
        put(PostBuilder.class, Post.builder("p", Platform.X, Instant.EPOCH));
        put(ReplyBuilder.class, Reply.builder("r", Platform.X, Instant.EPOCH));
        put(Platform.class, Platform.X);
        put(Post.class, Post.of("p", Platform.X, "ann", Instant.EPOCH, "Hello"));
        put(Reply.class, Reply.of("r", Platform.X, "ann", Instant.EPOCH, "Hello", "p"));
        put(ReloadingEtiquette.class, watching);
        put(ReviewWalk.class, ReviewWalk.of(etiquette));
        put(RuleBook.class, book);
        put(TableValues.class, TableValues.of(maya, List.of(), ZoneOffset.UTC));
        put(WeeklyHours.class, WeeklyHours.WORKING);
    }

    private void put(Class<?> type, Object value) {
        made.put(type, value);
    }

    /** Of what is not in the table: the first constant, an empty array, a record of samples, a sample of the first kind. */
    Object of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] == PersonId.class) {
            // What is sent to nobody is refused before anything else is looked at.
            return new TreeSet<>(Set.of(new PersonId("ann")));
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (!made.containsKey(raw)) {
            put(raw, make(raw));
        }
        return made.get(raw);
    }

    private Object make(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type.isRecord()) {
            return record(type);
        } else if (type.isSealed()) {
            // In which order they stand is the compiler's to say, and one that holds another of its type has no end.
            return of(Arrays.stream(type.getPermittedSubclasses())
                    .filter(each -> !holds(each, type))
                    .findFirst()
                    .orElseThrow());
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            throw new IllegalStateException(method + " was not to be called.");
        });
    }

    private static boolean holds(Class<?> record, Class<?> type) {
        return record.isRecord()
                && Arrays.stream(record.getRecordComponents()).anyMatch(part -> part.getType() == type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("There is no sample of " + type, refused.getCause());
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("There is no sample of " + type, hidden);
        }
    }

    @Override
    public void close() {
        watching.close();
    }
}
