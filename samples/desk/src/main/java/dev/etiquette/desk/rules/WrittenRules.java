package dev.etiquette.desk.rules;

import dev.etiquette.desk.book.RuleText;
import dev.etiquette.desk.folder.FolderContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that stand in texts, as far as can be told while no book can be made of them. */
final class WrittenRules {

    private static final Pattern NAME = Pattern.compile("^\\s*rule\\s+\"([^\"\\n]*)\"?");
    private static final Pattern ID = Pattern.compile("@id\\(\\s*\"([^\"]*)\"");

    private WrittenRules() {}

    /**
     * One of them.
     *
     * @param id permanent; its name where it has none
     * @param name one sentence
     * @param file in which it stands
     * @param line on which it begins, from 1
     * @param text of it
     */
    record WrittenRule(String id, String name, String file, int line, RuleText text) {

        RuleRow row(boolean standard, boolean broken) {
            return new RuleRow(
                    id,
                    name,
                    "my own",
                    text.kind(),
                    "",
                    file,
                    line,
                    true,
                    false,
                    true,
                    standard,
                    -1,
                    text.text(),
                    broken);
        }
    }

    static List<WrittenRule> of(FolderContent content) {
        List<WrittenRule> found = new ArrayList<>();
        content.texts().forEach((file, text) -> {
            if (!file.endsWith(".drl")) {
                return;
            }
            List<String> lines = text.lines().toList();
            for (int line = 1; line <= lines.size(); line++) {
                Matcher name = NAME.matcher(lines.get(line - 1));
                if (name.find()) {
                    RuleText rule = RuleText.at(text, line);
                    Matcher id = ID.matcher(rule.text());
                    found.add(
                            new WrittenRule(id.find() ? id.group(1) : name.group(1), name.group(1), file, line, rule));
                }
            }
        });
        return found;
    }
}
