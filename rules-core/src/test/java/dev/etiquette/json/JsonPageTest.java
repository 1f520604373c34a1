package dev.etiquette.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page shows what can be read, and every field that there is. */
class JsonPageTest {

    private static final Path PAGE = Path.of("JSON.md");
    private static final String BEGIN = "<!-- fields -->\n";
    private static final String END = "<!-- end of fields -->\n";

    @Test
    void example_is_what_is_written() throws IOException {
        String example = Files.readString(PAGE).split("```json\n", 2)[1].split("```", 2)[0];
        assertThat(JsonFormat.STANDARD.write(JsonFormat.STANDARD.readSituation(example)))
                .isEqualTo(example);
    }

    @Test
    void every_field_is_listed() throws IOException {
        String page = Files.readString(PAGE);
        String fields = BEGIN + fields() + END;
        if ("write".equals(System.getProperty("golden"))) {
            page = page.substring(0, page.indexOf(BEGIN)) + fields + page.substring(page.indexOf(END) + END.length());
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(fields);
    }

    private static String fields() {
        StringBuilder page = new StringBuilder();
        Document.ALL.forEach(each -> table(page, "Document `" + each.name() + "`", each.body()));
        table(page, "`owner`", PeopleShapes.OWNER);
        for (Kinded<?> kind : Document.FACTS) {
            table(
                    page,
                    "Fact `" + kind.kind() + "`",
                    kind instanceof Shape<?> shape ? shape : GivenShape.GIVEN.fields());
        }
        for (Map.Entry<String, Shape<?>> each : Stream.<Map.Entry<String, Shape<?>>>of(
                        Map.entry("A week of hours, `waking` and `working`", PeopleShapes.HOURS),
                        Map.entry("A span of hours", PeopleShapes.SPAN),
                        Map.entry("`cadence`", PeopleShapes.CADENCE),
                        Map.entry("`reactions`", TalkShapes.REACTIONS),
                        Map.entry("A recommendation", AdviceShapes.RECOMMENDATION),
                        Map.entry("`act`", AdviceShapes.ACT),
                        Map.entry("`subject`", AdviceShapes.SUBJECT),
                        Map.entry("A reason", AdviceShapes.REASON),
                        Map.entry("What is withheld", AdviceShapes.WITHHELD),
                        Map.entry("What is planned", AdviceShapes.JUDGED_DRAFT),
                        Map.entry("A step of `why`", ExplanationShapes.STEP),
                        Map.entry("A stop of `whyNot`", ExplanationShapes.STOP),
                        Map.entry("A rule that is told of", ExplanationShapes.RULE),
                        Map.entry("A fact that is told of", ExplanationShapes.FACT),
                        Map.entry("An entry of a forecast", ReviewShapes.ENTRY),
                        Map.entry("A span of advice", ReviewShapes.SPAN),
                        Map.entry("A review for one recipient", ReviewShapes.RECIPIENT),
                        Map.entry("A difference", ComparisonShapes.DIFFERENCE),
                        Map.entry("`changes` of a comparison", ComparisonShapes.CHANGES),
                        Map.entry("A rule that differs", ComparisonShapes.RULE),
                        Map.entry("A fact type that differs", ComparisonShapes.FACT_TYPE),
                        Map.entry("A norm that differs", ComparisonShapes.NORM),
                        Map.entry("A phrase that differs", ComparisonShapes.PHRASE),
                        Map.entry("A row that differs", ComparisonShapes.ROW),
                        Map.entry("A rule of a report", ReportShapes.RULE),
                        Map.entry("A verdict of a report", ReportShapes.VERDICT),
                        Map.entry("A figure of a report", ReportShapes.FIGURE),
                        Map.entry("A week of a report", ReportShapes.WEEK))
                .toList()) {
            table(page, each.getKey(), each.getValue());
        }
        for (Kinds<?> kinds :
                List.of(ExplanationShapes.GROUND, ExplanationShapes.OBSTACLE, ExplanationShapes.WHY_NOT)) {
            kinds.byKind().values().stream()
                    .sorted(Comparator.comparing(Kinded::kind))
                    .forEach(kind -> table(page, capital(kinds.called()) + " `" + kind.kind() + "`", (Shape<?>) kind));
        }
        return page.toString();
    }

    private static String capital(String called) {
        String name = called.replaceFirst("^an? ", "");
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static void table(StringBuilder page, String title, Shape<?> shape) {
        page.append("\n### ").append(title).append("\n\n| field | value | meaning |\n|---|---|---|\n");
        page.append(shape.fields().stream()
                .map(field -> "| `" + field.name() + "`" + (field.needed() ? "" : " (optional)") + " | "
                        + field.type().expected().replace("|", "\\|") + " | " + field.meaning() + " |\n")
                .collect(Collectors.joining()));
    }
}
