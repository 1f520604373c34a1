package dev.etiquette.desk.rules;

import dev.etiquette.desk.book.RuleText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns rules off and on by a few characters in a text. */
final class RuleSwitch {

    private static final Pattern ID = Pattern.compile("(?m)^([ \\t]*)@id\\(\\s*\"[^\"]*\"\\s*\\)[ \\t]*(\\R|$)");

    private static final Pattern OFF = Pattern.compile("(?m)^[ \\t]*@status\\(\\s*\"retired\"\\s*\\)[ \\t]*(?:\\R|$)");

    private RuleSwitch() {}

    /** The text of a file with one line more, behind the id of the rule. */
    static String off(String file, RuleText rule) {
        Matcher id = ID.matcher(rule.text());
        if (!id.find()) {
            return file;
        }
        String newline = id.group(2).isEmpty() ? "\n" : id.group(2);
        String line = id.group(1) + "@status( \"retired\" )" + newline;
        int at = rule.from() + id.end();
        String before = id.group(2).isEmpty() ? newline : "";
        return file.substring(0, at) + before + line + file.substring(at);
    }

    /** The text of a file without that line; empty when the rule has none. */
    static Optional<String> on(String file, RuleText rule) {
        Matcher off = OFF.matcher(rule.text());
        if (!off.find()) {
            return Optional.empty();
        }
        return Optional.of(file.substring(0, rule.from() + off.start()) + file.substring(rule.from() + off.end()));
    }

    /** What turns a standard rule off: a rule of that id which is kept for reference only. */
    static String stanza(String id, String name) {
        return "// Turned off at the desk.\nrule \"" + name + "\"\n    @id( \"" + id
                + "\" )\n    @status( \"retired\" )\nwhen\nthen\nend\n";
    }

    /** Whether a rule is nothing but such a stanza. */
    static boolean isStanza(RuleText rule) {
        return OFF.matcher(rule.text()).find()
                && rule.text().replaceAll("\\s+", " ").endsWith("when then end");
    }

    /** The text of a file without a rule and the blank line that stood before it; empty when no other rule is left. */
    static Optional<String> without(String file, RuleText rule) {
        String before = file.substring(0, rule.from()).stripTrailing();
        String after = file.substring(rule.to()).strip();
        if (after.isEmpty() && !before.contains("rule \"") && !before.contains("declare ")) {
            return Optional.empty();
        }
        return Optional.of(before + "\n" + (after.isEmpty() ? "" : "\n" + after + "\n"));
    }
}
