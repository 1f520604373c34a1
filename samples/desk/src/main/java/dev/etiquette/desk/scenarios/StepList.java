package dev.etiquette.desk.scenarios;

import dev.etiquette.scenario.StepsPage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that scenarios know, as the library's page of them tells. */
final class StepList {

    private static final Pattern HEAD = Pattern.compile("\\*\\*(.+)\\*\\*<br>");

    /**
     * One of them.
     *
     * @param section what it is for: "Given: what is so"
     * @param sentence with places to be filled in, in braces
     * @param meaning in words
     * @param example as it can stand in a scenario; may have several lines
     */
    record KnownStep(String section, String sentence, String meaning, String example) {}

    private StepList() {}

    static List<KnownStep> all() {
        List<KnownStep> steps = new ArrayList<>();
        List<String> lines = StepsPage.markdown().lines().toList();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = HEAD.matcher(lines.get(i));
            if (lines.get(i).startsWith("## ")) {
                section = lines.get(i).substring("## ".length());
            } else if (head.matches() && i + 1 < lines.size()) {
                List<String> rest = lines.subList(i + 2, lines.size());
                List<String> example = rest.stream()
                        .dropWhile(line -> !line.startsWith("```gherkin"))
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("```"))
                        .toList();
                steps.add(new KnownStep(section, head.group(1), lines.get(i + 1), String.join("\n", example)));
            }
        }
        return steps;
    }
}
