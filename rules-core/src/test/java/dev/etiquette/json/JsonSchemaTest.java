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
import dev.etiquette.explanation.Ground;
import dev.etiquette.explanation.Obstacle;
import dev.etiquette.explanation.WhyNot;
import dev.etiquette.model.Fact;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema describes what is written and refuses what is refused. */
class JsonSchemaTest {

    private static final JsonFormat JSON = JsonFormat.STANDARD.declaring(GeneratedFacts.DECLARED);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonFormat.schema());

    private static final Path FILE = Path.of("src/main/resources/dev/etiquette/json/etiquette.schema.json");

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
