package dev.etiquette.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.etiquette.Advice;
import dev.etiquette.Repetitions;
import dev.etiquette.RuleBook;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.explanation.Ground;
import dev.etiquette.explanation.Obstacle;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.feedback.FeedbackReport;
import dev.etiquette.feedback.RuleRecord;
import dev.etiquette.feedback.WeekRecord;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Feedback.Verdict;
import dev.etiquette.report.Position;
import dev.etiquette.report.RuleFigure;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The schema describes what is written and refuses what is refused. */
class JsonSchemaTest {

    private static final JsonFormat JSON = JsonFormat.STANDARD.declaring(GeneratedFacts.DECLARED);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonFormat.schema());

    private static final Path FILE = Path.of("src/main/resources/dev/etiquette/json/etiquette.schema.json");

    /** Tables of the least that a book needs, as no standard book is at hand here. */
    private static final String NORMS =
            "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,Somebody,2026\n";

    private static final String PHRASES = "language,mark,where,phrase\nen,question,anywhere,?\n";

    private static final String RULE = """
            package etiquette

            rule "Everybody is greeted"
                @id( "A-1" )
                @source( "Our own manners" )
            when
                $contact : Contact()
            then
                recommend( approach( $contact, Platform.MASTODON ),
                           because( "Say hello." ) );
            end
            """;

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    @Test
    void file_holds_the_schema() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, JsonFormat.schema());
        }
        assertThat(Files.readString(FILE)).isEqualTo(JsonFormat.schema());
    }

    @Test
    void everything_that_is_written_is_valid() {
        int seeds = Repetitions.of(100);
        for (long seed = 0; seed < seeds; seed++) {
            GeneratedFacts generated = new GeneratedFacts(seed);
            assertThat(errors(JSON.about(Map.of("by", "a test")).write(generated.situation())))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(errors(JSON.write(List.of(generated.fact((int) seed % GeneratedFacts.KINDS)))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void advice_and_explanations_are_valid_and_come_back_as_they_were() {
        for (Advice advice : List.of(SampleAdvice.FULL, SampleAdvice.EMPTY)) {
            String text = JSON.write(advice);
            assertThat(errors(text)).isEmpty();
            assertThat(JSON.readAdvice(text)).isEqualTo(advice).hasToString(advice.toString());
            assertThat(JSON.write(JSON.readAdvice(text))).isEqualTo(text);
        }
        String why = JSON.write(SampleAdvice.WHY);
        assertThat(errors(why)).isEmpty();
        assertThat(JSON.readWhy(why)).isEqualTo(SampleAdvice.WHY);
        String whyNot = JSON.writeWhyNot(SampleAdvice.WHY_NOT);
        assertThat(errors(whyNot)).isEmpty();
        assertThat(JSON.readWhyNot(whyNot)).isEqualTo(SampleAdvice.WHY_NOT);
    }

    /** Writes a value, and reads it. */
    private static <T> void assertComesBack(T value, Function<T, String> writer, Function<String, T> reader) {
        String text = writer.apply(value);
        assertThat(errors(text)).as(text).isEmpty();
        assertThat(reader.apply(text)).isEqualTo(value).hasToString(value.toString());
        assertThat(writer.apply(reader.apply(text))).isEqualTo(text);
    }

    @Test
    void what_is_made_of_advice_is_valid_and_comes_back_as_it_was() {
        for (int seed = 0; seed < Repetitions.of(100); seed++) {
            GeneratedReviews generated = new GeneratedReviews(seed);
            assertComesBack(generated.forecast(), JSON::write, JSON::readForecast);
            assertComesBack(generated.comparison(), JSON::write, JSON::readComparison);
            assertComesBack(generated.review(), JSON::write, JSON::readReview);
            EarliestMoment earliest = generated.earliest();
            assertComesBack(
                    earliest, JSON::write, text -> JSON.readEarliest(text).orElseThrow());
            String whyNot = JSON.writeWhyNot(SampleAdvice.WHY_NOT, earliest);
            assertThat(errors(whyNot)).isEmpty();
            assertThat(JSON.readEarliest(whyNot)).contains(earliest);
            assertThat(JSON.readWhyNot(whyNot)).isEqualTo(SampleAdvice.WHY_NOT);
        }
        assertThat(JSON.readEarliest(JSON.writeWhyNot(List.of()))).isEmpty();
    }

    @Test
    void report_is_valid_and_tells_what_follows_from_its_numbers() {
        RuleBook.Entry rule = RuleBook.of(Map.of(
                        "a.drl", RULE.getBytes(StandardCharsets.UTF_8),
                        "norms.csv", NORMS.getBytes(StandardCharsets.UTF_8),
                        "phrases.csv", PHRASES.getBytes(StandardCharsets.UTF_8)))
                .rule("A-1")
                .orElseThrow();
        SortedMap<Verdict, Integer> verdicts = new TreeMap<>(Map.of(Verdict.DONE, 1, Verdict.NEVER, 3));
        RuleFigure figure = new RuleFigure("any", "question due", "4 hours", new Position("norms.csv", 31, 1, 2));
        RuleRecord refused = new RuleRecord(rule, verdicts, List.of("not him"), List.of(figure));
        WeekRecord week = new WeekRecord(LocalDate.of(2026, 3, 2), 1, 2, 3, 4);
        String text = JSON.write(new FeedbackReport(Instant.EPOCH, Instant.MAX, 5, 1, List.of(refused), List.of(week)));

        assertThat(errors(text)).isEmpty();
        assertThat(text)
                .contains(
                        "\"etiquette\": \"report\"",
                        "\"refused\": 3",
                        "{\"verdict\": \"NEVER\", \"times\": 3}",
                        "\"line\": 31",
                        "\"toChange\": true",
                        "\"monday\": \"2026-03-02\"",
                        "refused 3 of 4 times");
    }

    @Test
    void first_span_without_a_recommendation_is_refused() {
        String text = JSON.write(new GeneratedReviews(0).comparison())
                .replaceFirst(
                        "(?s)\"differences\": \\[.*\\]",
                        "\"differences\": [{\"kinds\": [\"LOST\"], \"since\": \"always\", \"certain\": true,"
                                + " \"before\": [{\"begins\": \"always\", \"ends\": \"never\"}]}]");
        assertThat(catchThrowable(() -> JSON.readComparison(text)))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("at /differences/0: The first span has no recommendation.");
        assertThat(catchThrowable(() -> JSON.readComparison(text.replace("[\"LOST\"]", "[]"))))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("at /differences/0: The list of kinds is empty.");
    }

    @Test
    void what_is_refused_is_invalid() {
        Random random = new Random(11);
        Set<Integer> mistakes = new HashSet<>();
        for (int seed = 0; seed < Repetitions.of(200); seed++) {
            String text = JSON.write(List.of(new GeneratedFacts(seed).fact(seed % GeneratedFacts.KINDS)));
            int mistake = random.nextInt(5);
            String wrong = switch (mistake) {
                case 0 -> text.replaceFirst("\"kind\": ", "\"unknown\": 1, \"kind\": ");
                case 1 -> text.replaceFirst("\"kind\": \"\\w+\"", "\"kind\": \"nothing\"");
                case 2 -> text.replaceFirst("(\"kind\": \"\\w+\", \"\\w+\": )\"", "$1null, \"x\": \"");
                case 3 -> text.replace("\"version\": 1", "\"version\": 2");
                default -> text.replaceFirst("\"facts\": \\[", "\"facts\": [[],");
            };
            assertThat(errors(wrong)).as(wrong).isNotEmpty();
            assertThat(catchThrowable(() -> JSON.readFacts(wrong))).as(wrong).isInstanceOf(InvalidJsonException.class);
            mistakes.add(mistake);
        }
        assertThat(mistakes).hasSize(5);
    }

    /** Parts that the format calls otherwise, or takes apart. */
    private static final Map<String, Map<String, String>> OTHERWISE =
            Map.of("message", Map.of("mentions", "to"), "marks", Map.of("own", "marks"));

    @Test
    void every_part_of_every_fact_has_a_field() {
        Set<Class<?>> covered = new HashSet<>();
        for (Kinded<? extends Fact> kind : Document.FACTS) {
            covered.add(kind.values());
            if (kind instanceof Shape<?> shape) {
                assertThat(parts(shape))
                        .as(kind.kind())
                        .containsExactlyInAnyOrderElementsOf(new HashSet<>(names(shape)));
            }
        }
        assertThat(covered).containsExactlyInAnyOrderElementsOf(leaves(Fact.class));
        for (Shape<?> shape : List.of(
                PeopleShapes.OWNER,
                PeopleShapes.CADENCE,
                PeopleShapes.SPAN,
                AdviceShapes.RECOMMENDATION,
                AdviceShapes.WITHHELD,
                AdviceShapes.JUDGED_DRAFT,
                AdviceShapes.REASON,
                AdviceShapes.SUBJECT,
                AdviceShapes.ACT,
                ExplanationShapes.FACT,
                ExplanationShapes.RULE,
                ExplanationShapes.STEP,
                ExplanationShapes.STOP,
                ExplanationShapes.WHY,
                ReviewShapes.SPAN,
                ReviewShapes.ENTRY,
                ReviewShapes.EARLIEST,
                ReviewShapes.RECIPIENT,
                ReviewShapes.DRAFT_REVIEW,
                ComparisonShapes.CHANGES,
                ComparisonShapes.RULE,
                ComparisonShapes.FACT_TYPE,
                ComparisonShapes.NORM,
                ComparisonShapes.PHRASE,
                ComparisonShapes.ROW,
                ComparisonShapes.DIFFERENCE,
                ReportShapes.WEEK,
                ReportShapes.REPORT,
                Document.SITUATION.body(),
                Document.ADVICE.body(),
                OwnNames.PLATFORM,
                OwnNames.CHANNEL)) {
            assertThat(parts(shape)).as(shape.called()).containsExactlyInAnyOrderElementsOf(names(shape));
        }
    }

    @Test
    void every_ground_obstacle_and_reason_has_a_kind() {
        for (Map.Entry<Kinds<?>, Class<?>> each : Map.<Kinds<?>, Class<?>>of(
                        ExplanationShapes.GROUND, Ground.class,
                        ExplanationShapes.OBSTACLE, Obstacle.class,
                        ExplanationShapes.WHY_NOT, WhyNot.class)
                .entrySet()) {
            List<? extends Kinded<?>> kinds = List.copyOf(each.getKey().byKind().values());
            assertThat(kinds.stream().map(Kinded::values))
                    .map(Class.class::cast)
                    .containsExactlyInAnyOrderElementsOf(new HashSet<>(leaves(each.getValue())));
            kinds.forEach(kind -> assertThat(parts((Shape<?>) kind))
                    .as(kind.kind())
                    .containsExactlyInAnyOrderElementsOf(names((Shape<?>) kind)));
        }
    }

    private static List<String> names(Shape<?> shape) {
        return shape.fields().stream().map(Shape.Field::name).toList();
    }

    private static Set<String> parts(Shape<?> shape) {
        Set<String> parts = new HashSet<>();
        for (RecordComponent part : shape.values().getRecordComponents()) {
            parts.add(OTHERWISE.getOrDefault(shape.kind(), Map.of()).getOrDefault(part.getName(), part.getName()));
        }
        return parts;
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        Set<Class<?>> leaves = new HashSet<>();
        for (Class<?> each : type.getPermittedSubclasses()) {
            if (each.isSealed()) {
                leaves.addAll(leaves(each));
            } else {
                leaves.add(each);
            }
        }
        return leaves;
    }

    @Test
    void schema_and_tables_of_fields_name_the_same() {
        for (Kinded<? extends Fact> kind : Document.FACTS) {
            if (kind instanceof Shape<?> shape) {
                assertThat(((Map<?, ?>) shape.definition().get("properties")).keySet())
                        .map(String::valueOf)
                        .containsExactlyElementsOf(shape.names());
            }
        }
        for (Document<?> document : Document.ALL) {
            assertThat(((Map<?, ?>) document.schema().get("properties")).keySet())
                    .map(String::valueOf)
                    .containsExactlyElementsOf(document.names());
        }
        assertThat(Arrays.asList(JsonFormat.schema().split("\n"))).hasSizeGreaterThan(100);
    }
}
