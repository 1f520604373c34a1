package dev.etiquette.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.RuleBookException;
import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Severity;
import dev.etiquette.roads.Road.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No road leads from what an author writes to the machine.
 *
 * <p>Ours comes first and Drools second: a class that is loaded for one cannot be loaded again for the other.
 */
class RoadsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final Set<String> PROGRAMMERS_WORDS = Set.of("Exception", "java.", "drools", "null");

    @TempDir
    Path folder;

    static Stream<Road> roads() {
        return Stream.of(
                        ConsequenceRoads.all().stream(),
                        ConditionRoads.all().stream(),
                        FileRoads.all().stream(),
                        DeclarationRoads.all().stream(),
                        CharacterRoads.all().stream())
                .flatMap(roads -> roads);
    }

    static List<Road> harmless() {
        return HarmlessTexts.all();
    }

    @BeforeEach
    void forget() throws IOException {
        Marker.taken();
        Files.writeString(
                folder.resolve("norms.csv"),
                "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,Somebody,2026\n");
        Files.writeString(folder.resolve("phrases.csv"), "language,mark,where,phrase\nen,question,anywhere,?\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roads")
    void road_is_closed(Road road) throws IOException {
        write(road.text());

        List<Problem> errors = errors();
        assertThat(errors)
                .isNotEmpty()
                // What the author wrote may be quoted.
                .allSatisfy(problem -> assertThat(problem.message().replaceAll("\"[^\"]*\"", ""))
                        .doesNotContain(PROGRAMMERS_WORDS));
        assertThatThrownBy(() -> RuleBook.load(folder)).isInstanceOf(RuleBookException.class);
        assertThat(Marker.taken()).as("run by us").isFalse();

        drools_takes(road);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void what_is_mere_text_stays_mere_text(Road road) throws IOException {
        write(road.text());

        assertThat(errors()).isEmpty();
        Advice advice = Etiquette.of(RuleBook.load(folder))
                .advise(Situation.of(Owner.of("maya"), Contact.of("ann", "Ann")), NOW);
        assertThat(advice.recommendations()).hasSize(1);
        assertThat(advice.failed()).isEmpty();
        assertThat(Marker.taken()).as("run by us").isFalse();

        drools_takes(road);
    }

    /** A payload that does nothing in Drools either proves nothing. */
    private static void drools_takes(Road road) {
        if (road.engine() != Engine.NONE) {
            StockDrools.run(road.text(), road.engine());
            assertThat(Marker.taken()).as("run by Drools").isTrue();
        }
    }

    @Test
    void rule_around_the_payloads_is_sound() throws IOException {
        write(Road.when(""));

        assertThat(errors()).isEmpty();
        StockDrools.run(Road.when(""), Engine.MODEL);
        assertThat(Marker.taken()).isFalse();
    }

    @Test
    void reason_is_told_as_it_was_written() throws IOException {
        write(Road.because("\"<script> =cmd|x ${ %s }\"").replace("${ %s }", "%s"));

        assertThat(Etiquette.of(RuleBook.load(folder))
                        .advise(Situation.of(Owner.of("maya"), Contact.of("ann", "Ann")), NOW)
                        .recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).isEqualTo("<script> =cmd|x %s"));
    }

    @Test
    void every_road_is_another_one_and_most_are_open_in_drools() {
        List<Road> all = Stream.concat(roads(), harmless().stream()).toList();

        assertThat(new HashSet<>(all.stream().map(Road::name).toList())).hasSameSizeAs(all);
        assertThat(new HashSet<>(all.stream().map(Road::text).toList())).hasSameSizeAs(all);
        assertThat(all.stream().filter(road -> road.engine() != Engine.NONE)).hasSizeGreaterThan(100);
    }

    private List<Problem> errors() throws IOException {
        return RuleBook.check(folder).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("rules.drl"), text);
    }
}
