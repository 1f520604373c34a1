package dev.etiquette.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Makes the changes that problems suggest: all changes of one suggestion or none of them, and never two in one place.
 * What is left out here is suggested again when the files are checked the next time.
 */
public final class Fixes {

    private final Map<String, Map<Integer, List<Edit>>> edits = new TreeMap<>();
    private final List<Problem> fixed = new ArrayList<>();

    private Fixes() {}

    /** The changes that go together; of two that do not, those of the problem that stands first. */
    public static Fixes of(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        Fixes fixes = new Fixes();
        problems.stream().sorted().forEach(fixes::add);
        return fixes;
    }

    private void add(Problem problem) {
        List<Edit> wanted = problem.suggestion().map(Suggestion::edits).orElse(List.of());
        if (!wanted.isEmpty() && wanted.stream().allMatch(this::isFree)) {
            wanted.forEach(edit -> edits.computeIfAbsent(edit.file(), unknown -> new TreeMap<>())
                    .computeIfAbsent(edit.line(), unknown -> new ArrayList<>())
                    .add(edit));
            fixed.add(problem);
        }
    }

    private boolean isFree(Edit edit) {
        return edits.getOrDefault(edit.file(), Map.of()).getOrDefault(edit.line(), List.of()).stream()
                .noneMatch(other -> edit.column() <= other.endColumn() && other.column() <= edit.endColumn());
    }

    /** The problems that the changes mend, by place. */
    public List<Problem> fixed() {
        return List.copyOf(fixed);
    }

    /** The files with the changes made, those alone that change. */
    public Map<String, String> applyTo(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts");
        Map<String, String> changed = new HashMap<>();
        edits.forEach((file, ofFile) -> {
            String text = texts.get(file);
            if (text != null) {
                String[] lines = text.split("\n", -1);
                ofFile.forEach((line, ofLine) -> {
                    List<Edit> fromBehind = new ArrayList<>(ofLine);
                    fromBehind.sort(Comparator.comparing(Edit::column).reversed());
                    fromBehind.forEach(
                            edit -> lines[line - 1] = edit.up(line - 1).applyTo(lines[line - 1]));
                });
                changed.put(file, String.join("\n", lines));
            }
        });
        return changed;
    }
}
