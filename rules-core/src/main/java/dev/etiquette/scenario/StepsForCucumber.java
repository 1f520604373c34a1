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

/** Hands our steps to Cucumber as they are: it looks for no others, on no class path and in no folder. */
final class StepsForCucumber implements Backend {

    private final Supplier<ScenarioState> newScene;
    private Optional<ScenarioState> scene = Optional.empty();

    /** Every scenario begins with a scene of its own. */
    StepsForCucumber(Supplier<ScenarioState> newScene) {
        this.newScene = newScene;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> gluePaths) {
        StepParameter.all().forEach(blank -> glue.addParameterType(new BlankForCucumber(blank)));
        Steps.written().forEach(step -> glue.addStepDefinition(new StepForCucumber(step)));
    }

    @Override
    public void buildWorld() {
        scene = Optional.of(newScene.get());
    }

    @Override
    public void disposeWorld() {
        // The one who reports looks at the scene after the last step.
    }

    /** The scene of the present scenario, or of the last one. */
    ScenarioState scene() {
        return scene.orElseThrow();
    }

    @Override
    public Snippet getSnippet() {
        return NO_SNIPPET;
    }

    /** We tell authors which steps there are, and never how one would program another one. */
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

    private record BlankForCucumber(StepParameter blank) implements ParameterTypeDefinition {

        @Override
        public ParameterType<?> parameterType() {
            return new ParameterType<>(
                    blank.name(), List.of(blank.pattern()), String.class, (String written) -> written, false, false);
        }

        @Override
        public boolean isDefinedAt(StackTraceElement element) {
            return false;
        }

        @Override
        public String getLocation() {
            return blank.name();
        }
    }

    private final class StepForCucumber implements StepDefinition {

        private final Step step;

        StepForCucumber(Step step) {
            this.step = step;
        }

        @Override
        public void execute(Object[] given) {
            List<String> blanks = new ArrayList<>();
            String below = "";
            List<List<String>> rows = List.of();
            for (Object each : given) {
                if (each instanceof DataTable table) {
                    rows = table.cells().stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell == null ? "" : cell)
                                    .toList())
                            .toList();
                } else if (blanks.size() < step.blanks().size()) {
                    blanks.add(String.valueOf(each));
                } else {
                    below = String.valueOf(each);
                }
            }
            scene().step();
            step.action().on(scene(), new StepArguments(blanks, below, rows));
            scene().check();
        }

        @Override
        public List<ParameterInfo> parameterInfos() {
            List<ParameterInfo> all = new ArrayList<>();
            step.blanks().forEach(blank -> all.add(Plain.TEXT));
            switch (step.argument()) {
                case TEXT -> all.add(Plain.TEXT);
                case TABLE -> all.add(Plain.TABLE);
                case NOTHING -> {
                    // Nothing stands below the step.
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

    /** All that our steps take. */
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
