package dev.etiquette.json;

import dev.etiquette.Advice;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.DraftReview;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.explanation.Why;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.feedback.FeedbackReport;
import dev.etiquette.forecast.Forecast;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes facts, situations, advice, explanations and what is made of them as JSON, and reads them: a documented format with a version, and a {@link #schema
 * JSON Schema} of it.
 *
 * <pre>{@code
 * JsonFormat json = JsonFormat.of(book);
 * String text = json.write(situation);
 * Situation same = json.readSituation(text);
 * }</pre>
 *
 * <p>What is read equals what was written, and what has its usual value is left out. Equal values give equal texts, on
 * every machine. Facts of a host's own come back as {@link dev.etiquette.model.GivenFact}. Half of a pair of characters,
 * which no UTF-8 can hold, is written as U+FFFD.
 *
 * <p>Reading is strict: a field that the version does not know is refused with its place, and so is a document of a
 * newer version. Whatever is wrong with a text, {@link InvalidJsonException} is thrown. Reading takes time in proportion
 * to the text, and as much memory as what comes out of it.
 *
 * <p>Immutable; safe for any number of threads.
 */
public final class JsonFormat {

    /** The version that is written, and the newest one that is read. */
    public static final int VERSION = 1;

    /** How many problems with one text are told at most. */
    public static final int MOST_PROBLEMS = 20;

    /** How many characters a text may have at most unless {@link #upTo} says otherwise: 64 Mi, about 200,000 facts. */
    public static final int USUAL_LIMIT = 64 * 1024 * 1024;

    /** Knows the well-known platforms and channels, the actions of the standard book, and no facts of a host's own. */
    public static final JsonFormat STANDARD =
            new JsonFormat(List.of(), List.of(), new TreeMap<>(), USUAL_LIMIT, Map.of());

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final List<Platform> platforms;
    private final List<Action> actions;
    private final SortedMap<String, SortedMap<String, Class<?>>> given;
    private final int limit;
    private final Map<String, ?> about;

    private JsonFormat(
            List<Platform> platforms,
            List<Action> actions,
            SortedMap<String, SortedMap<String, Class<?>>> given,
            int limit,
            Map<String, ?> about) {
        this.platforms = platforms;
        this.actions = actions;
        this.given = given;
        this.limit = limit;
        this.about = about;
    }

    /**
     * Also knows the platforms and acts of that book by their ids, and the facts of a host's own that it declares with
     * {@code @given}, which cannot be read otherwise.
     */
    public static JsonFormat of(RuleBook book) {
        Objects.requireNonNull(book, "book");
        return new JsonFormat(
                book.ownPlatforms(), book.acts(), book.givenFacts().declared(), USUAL_LIMIT, Map.of());
    }

    /** The same with these facts of a host's own: by type, the class of the values of each field. */
    JsonFormat declaring(SortedMap<String, SortedMap<String, Class<?>>> facts) {
        return new JsonFormat(platforms, actions, facts, limit, about);
    }

    /**
     * The same for texts of at most so many characters; longer ones are refused before they are looked at.
     *
     * @param characters at least 1
     */
    public JsonFormat upTo(int characters) {
        if (characters < 1) {
            throw new IllegalArgumentException(JsonMessage.NO_LIMIT.with(characters));
        }
        return new JsonFormat(platforms, actions, given, characters, about);
    }

    /**
     * The same with something of the writer's own to tell in each document, under {@code about}: which program wrote it,
     * from what. Nothing reads it.
     *
     * @param told maps, lists, texts, whole numbers and truths by name; kept as they are
     */
    public JsonFormat about(Map<String, ?> told) {
        Objects.requireNonNull(told, "told");
        return new JsonFormat(platforms, actions, given, limit, new LinkedHashMap<>(told));
    }

    /** The JSON Schema (2020-12) of the format, of which the jar has the same as {@code etiquette.schema.json}. */
    public static String schema() {
        Writing out = new Writing();
        PlainValues.write(Document.wholeSchema(), out);
        return out.finished();
    }

    /**
     * A situation as JSON: a line for each fact.
     *
     * @throws IllegalArgumentException when it holds a {@link dev.etiquette.model.DaysOff} that is no list of days, or a
     *     fact of the host's own with a value that no rule book can declare
     */
    public String write(Situation situation) {
        return Document.SITUATION.write(Objects.requireNonNull(situation, "situation"), about);
    }

    /**
     * Facts as JSON, in their order: a line for each.
     *
     * @throws IllegalArgumentException when it holds a fact of the host's own with a value that no rule book can declare
     */
    public String write(Collection<? extends Fact> facts) {
        return Document.FACTS_ALONE.write(new Document.Facts(each("facts", facts)), about);
    }

    /** Advice as JSON. */
    public String write(Advice advice) {
        return Document.ADVICE.write(Objects.requireNonNull(advice, "advice"), about);
    }

    /** An explanation why something is advised or held back as JSON. */
    public String write(Why why) {
        return Document.WHY.write(Objects.requireNonNull(why, "why"), about);
    }

    /** An explanation why something is not advised as JSON, in its order. */
    public String writeWhyNot(List<WhyNot> reasons) {
        return Document.WHY_NOT.write(new Document.Reasons(each("reasons", reasons), Optional.empty()), about);
    }

    /**
     * The same with the moment at which time alone makes it so.
     *
     * @param earliest what {@link dev.etiquette.Etiquette#earliest} found for the same question
     */
    public String writeWhyNot(List<WhyNot> reasons, EarliestMoment earliest) {
        Objects.requireNonNull(earliest, "earliest");
        return Document.WHY_NOT.write(new Document.Reasons(each("reasons", reasons), Optional.of(earliest)), about);
    }

    /** The moment at which time alone makes something so as JSON. */
    public String write(EarliestMoment earliest) {
        return Document.EARLIEST.write(Objects.requireNonNull(earliest, "earliest"), about);
    }

    /** A forecast as JSON. */
    public String write(Forecast forecast) {
        return Document.FORECAST.write(Objects.requireNonNull(forecast, "forecast"), about);
    }

    /** What two books would have advised as JSON. */
    public String write(BookComparison comparison) {
        return Document.COMPARISON.write(Objects.requireNonNull(comparison, "comparison"), about);
    }

    /** What is to be thought of a draft as JSON. */
    public String write(DraftReview review) {
        return Document.REVIEW.write(Objects.requireNonNull(review, "review"), about);
    }

    /**
     * A report on feedback as JSON, with what follows from its numbers. It is written only: whoever has the situation and the
     * book makes it anew.
     */
    public String write(FeedbackReport report) {
        return Document.REPORT.write(Objects.requireNonNull(report, "report"), about);
    }

    /**
     * The situation that was written so.
     *
     * @throws InvalidJsonException when it is none
     */
    public Situation readSituation(String text) {
        return read(Document.SITUATION, text);
    }

    /**
     * The facts that were written so, in their order; facts of a host's own as {@link dev.etiquette.model.GivenFact}.
     *
     * @throws InvalidJsonException when they are none
     */
    public List<Fact> readFacts(String text) {
        return List.copyOf(read(Document.FACTS_ALONE, text).all());
    }

    /**
     * The advice that was written so.
     *
     * @throws InvalidJsonException when it is none
     */
    public Advice readAdvice(String text) {
        return read(Document.ADVICE, text);
    }

    /**
     * The explanation why something is advised or held back that was written so.
     *
     * @throws InvalidJsonException when it is none
     */
    public Why readWhy(String text) {
        return read(Document.WHY, text);
    }

    /**
     * The explanation why something is not advised that was written so, in its order.
     *
     * @throws InvalidJsonException when it is none
     */
    public List<WhyNot> readWhyNot(String text) {
        return List.copyOf(read(Document.WHY_NOT, text).all());
    }

    /**
     * The moment at which time alone makes something so: of a document {@code earliest}, or of one that explains why something is
     * not advised; empty where the latter tells none.
     *
     * @throws InvalidJsonException when it is neither
     */
    public Optional<EarliestMoment> readEarliest(String text) {
        return sort(withinLimit(text)).equals(Optional.of(Document.WHY_NOT.name()))
                ? read(Document.WHY_NOT, text).earliest()
                : Optional.of(read(Document.EARLIEST, text));
    }

    /**
     * The forecast that was written so.
     *
     * @throws InvalidJsonException when it is none
     */
    public Forecast readForecast(String text) {
        return read(Document.FORECAST, text);
    }

    /**
     * The comparison of two books that was written so.
     *
     * @throws InvalidJsonException when it is none
     */
    public BookComparison readComparison(String text) {
        return read(Document.COMPARISON, text);
    }

    /**
     * The review of a draft that was written so.
     *
     * @throws InvalidJsonException when it is none
     */
    public DraftReview readReview(String text) {
        return read(Document.REVIEW, text);
    }

    /**
     * The text in a stream of UTF-8, for one of the methods above. A mark of byte order at its beginning is passed over.
     *
     * @param stream is read to its end, or past the limit, and stays open
     * @throws InvalidJsonException when it is not UTF-8, or longer than the limit
     * @throws IOException when the stream cannot be read
     */
    public String text(InputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream");
        byte[] bytes = stream.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
        if (bytes.length > limit) {
            throw tooLong();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseOtherEncodings(bytes);
        }
        return text;
    }

    /** What cannot be decoded was replaced, and so may be what was written as it is. */
    private static void refuseOtherEncodings(byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        if (result.isError()) {
            String sound = decoded.flip().toString();
            throw new InvalidJsonException(
                    List.of(JsonProblem.at(sound, sound.length(), JsonMessage.NOT_UTF_8.text())));
        }
    }

    /**
     * The sort of document that a text says it is: situation, facts, advice, why, whyNot, earliest, forecast, comparison, review or
     * report; empty where it is JSON of another kind, or
     * none at all.
     */
    public static Optional<String> sort(String text) {
        Objects.requireNonNull(text, "text");
        try {
            JsonNode.Member marker =
                    new JsonReader(withoutMark(text)).document().byName().get(Document.MARKER);
            return marker != null && marker.value() instanceof JsonNode.Text sort
                    ? Optional.of(sort.value())
                    : Optional.empty();
        } catch (JsonFault none) {
            return Optional.empty();
        }
    }

    private <T> T read(Document<T> document, String text) {
        String plain = withoutMark(withinLimit(text));
        Reading reading = new Reading(platforms, actions, given);
        Function<JsonFault, JsonProblem> place =
                fault -> JsonProblem.at(plain, fault.at(), String.valueOf(fault.getMessage()));
        T read = null;
        try {
            read = document.read(new JsonReader(plain).document(), reading);
        } catch (JsonFault fault) {
            if (reading.faults().isEmpty()) {
                throw new InvalidJsonException(List.of(place.apply(fault)));
            }
        } catch (Reading.EnoughProblems enough) {
            // Told below.
        }
        List<JsonFault> faults = reading.faults();
        if (read == null || !faults.isEmpty()) {
            throw new InvalidJsonException(faults.stream().map(place).toList());
        }
        return read;
    }

    /** The text itself; refused before anything in it is looked at when it is longer than the limit. */
    private String withinLimit(String text) {
        if (Objects.requireNonNull(text, "text").length() > limit) {
            throw tooLong();
        }
        return text;
    }

    /** A copy of what was given for a parameter, or a refusal by its name when it or one of its elements is null. */
    private static <T> List<T> each(String parameter, Collection<? extends T> values) {
        Objects.requireNonNull(values, parameter);
        values.forEach(value -> Objects.requireNonNull(value, parameter));
        return List.copyOf(values);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private InvalidJsonException tooLong() {
        return new InvalidJsonException(List.of(new JsonProblem("", 1, 1, JsonMessage.TOO_LONG.with(limit))));
    }
}
