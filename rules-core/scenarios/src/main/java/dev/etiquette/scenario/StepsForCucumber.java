package dev.etiquette.scenario;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TypeResolver;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.datatable.DataTable;
import java.lang.reflect.Type;
import java.net.URI;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives Cucumber the steps of this package. It searches no class path and no folder for others. */
final class StepsForCucumber implements Backend {

    private final Supplier<ScenarioState> newScenario;
    private Optional<ScenarioState> scenario = Optional.empty();

    /** Every scenario begins with a new state. */
    StepsForCucumber(Supplier<ScenarioState> newScenario) {
        this.newScenario = newScenario;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> gluePaths) {
        StepParameter.all().forEach(parameter -> glue.addParameterType(new ParameterForCucumber(parameter)));
        Steps.written().forEach(step -> glue.addStepDefinition(new StepForCucumber(step)));
    }

    @Override
    public void buildWorld() {
        scenario = Optional.of(newScenario.get());
    }

    @Override
    public void disposeWorld() {
        // The listener of results reads the state after the last step.
    }

    /** The state of the running scenario, or of the last one. */
    ScenarioState scenario() {
        return scenario.orElseThrow();
    }

    @Override
    public Snippet getSnippet() {
        return NO_SNIPPET;
    }

    /** Cucumber suggests code for unknown steps; authors cannot program steps. */
    private static final Snippet NO_SNIPPET = new Snippet() {
        @Override
        public MessageFormat template() {
            return new MessageFormat("");
        }

        @Override
        public String tableHint() {
            return "";
        }

        @Override
        public String arguments(Map<String, Type> arguments) {
            return "";
        }

        @Override
        public String escapePattern(String pattern) {
            return pattern;
        }
    };

    private record ParameterForCucumber(StepParameter parameter) implements ParameterTypeDefinition {

        @Override
        public ParameterType<?> parameterType() {
            return new ParameterType<>(
                    parameter.name(),
                    List.of(parameter.pattern()),
                    String.class,
                    (String written) -> written,
                    false,
                    false);
        }

        @Override
        public boolean isDefinedAt(StackTraceElement element) {
            return false;
        }

        @Override
        public String getLocation() {
            return parameter.name();
        }
    }

    private final class StepForCucumber implements StepDefinition {

        private final ScenarioStep step;

        StepForCucumber(ScenarioStep step) {
            this.step = step;
        }

        @Override
        public void execute(Object[] given) {
            List<String> values = new ArrayList<>();
            String below = "";
            List<List<String>> rows = List.of();
            for (Object each : given) {
                if (each instanceof DataTable table) {
                    rows = table.cells().stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell == null ? "" : cell)
                                    .toList())
                            .toList();
                } else if (values.size() < step.parameters().size()) {
                    values.add(String.valueOf(each));
                } else {
                    below = String.valueOf(each);
                }
            }
            scenario().step();
            step.action().on(scenario(), new StepArguments(values, below, rows));
            scenario().check();
        }

        @Override
        public List<ParameterInfo> parameterInfos() {
            List<ParameterInfo> all = new ArrayList<>();
            step.parameters().forEach(parameter -> all.add(Plain.TEXT));
            switch (step.argument()) {
                case TEXT -> all.add(Plain.TEXT);
                case TABLE -> all.add(Plain.TABLE);
                case NOTHING -> {
                    // Nothing is below the step.
                }
            }
            return all;
        }

        @Override
        public String getPattern() {
            return step.pattern();
        }

        @Override
        public boolean isDefinedAt(StackTraceElement element) {
            return false;
        }

        @Override
        public String getLocation() {
            return step.pattern();
        }
    }

    /** The types of arguments of steps. */
    private enum Plain implements ParameterInfo {
        TEXT(String.class),
        TABLE(DataTable.class);

        private final Class<?> type;

        Plain(Class<?> type) {
            this.type = type;
        }

        @Override
        public Type getType() {
            return type;
        }

        @Override
        public boolean isTransposed() {
            return false;
        }

        @Override
        public TypeResolver getTypeResolver() {
            return () -> type;
        }
    }
}
