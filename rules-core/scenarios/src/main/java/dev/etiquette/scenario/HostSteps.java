package dev.etiquette.scenario;

import static dev.etiquette.scenario.ScenarioStep.table;

import dev.etiquette.GivenFacts;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.scenario.ScenarioStep.Keyword;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The step about facts of a host's own, which the book declares. */
final class HostSteps {

    private HostSteps() {}

    static List<ScenarioStep> all() {
        return List.of(table(
                Keyword.GIVEN,
                "the fact {fact}:",
                StepDescription.HOST_FACT,
                List.of("| contact | cents | at         |", "| Ann     | 5000  | 3 days ago |"),
                HostSteps::given));
    }

    private static void given(ScenarioState scenario, StepArguments arguments) {
        GivenFacts facts = scenario.book().givenFacts();
        String type = arguments.text(0);
        List<String> fields = told(() -> facts.fields(type));
        for (TableRow row : TableRow.rows(arguments, fields, facts.neededFields(type))) {
            row.guarded(() -> {
                // A relative moment is the same whenever it is asked for.
                Map<String, ScenarioInstant> moments = new HashMap<>();
                Function<String, ScenarioInstant> moment =
                        written -> moments.computeIfAbsent(written, InstantParser::read);
                told(() -> facts.read(type, row.values(), new Values(scenario, written -> {
                    moment.apply(written);
                    return Instant.EPOCH;
                })));
                scenario.add(time -> List.of(facts.read(
                        type, row.values(), new Values(scenario, written -> time.of(moment.apply(written))))));
            });
        }
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidFactException invalid) {
            throw new InvalidStepException(String.valueOf(invalid.getMessage()));
        }
    }

    /** Values as scenarios write them. */
    private record Values(ScenarioState scenario, Function<String, Instant> moments) implements WrittenValues {

        @Override
        public PersonId person(String written) {
            return scenario.speaker(written.equals("me") ? "I" : StepParameter.bare(written));
        }

        @Override
        public Instant moment(String written) {
            return moments.apply(written);
        }

        @Override
        public Duration length(String written) {
            return InstantParser.length(written);
        }
    }
}
