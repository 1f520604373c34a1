package dev.etiquette.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a file that is read on its own: one rule, or what stands between two.
 *
 * @param file as messages show it
 * @param line on which it begins, from 1
 * @param first whether it is the beginning of the file, which opens with the package
 * @param text filled up with blanks on the left, so that columns are those of the file
 */
record Passage(String file, int line, boolean first, String text) {

    static Passage of(RuleReader.Source source) {
        return new Passage(source.name(), 1, true, source.text());
    }

    /** From one token to before another one. */
    Passage between(Token from, Token to) {
        boolean start = first && from.position().line() == line && from.offset() == 0;
        return new Passage(
                file,
                from.position().line(),
                start,
                " ".repeat(from.position().column() - 1) + text.substring(from.offset(), to.offset()));
    }

    /** From the beginning to before a token. */
    Passage until(Token to) {
        return new Passage(file, line, first, text.substring(0, to.offset()));
    }

    /** The same with changes made. */
    Passage with(List<Edit> edits) {
        List<Edit> fromBehind = new ArrayList<>(edits);
        fromBehind.sort(
                Comparator.comparing(Edit::line).thenComparing(Edit::column).reversed());
        String changed = text;
        for (Edit edit : fromBehind) {
            changed = edit.up(line - 1).applyTo(changed);
        }
        return new Passage(file, line, first, changed);
    }

    /** Takes all from one place to another one out. */
    List<Edit> without(Position from, Position to) {
        List<Edit> edits = new ArrayList<>();
        for (int number = from.line(); number <= to.line(); number++) {
            int start = number == from.line() ? from.column() : 1;
            int end = number == to.line() ? to.endColumn() : line(number).length() + 1;
            if (end > start) {
                edits.add(new Edit(file, number, start, end, ""));
            }
        }
        return edits;
    }

    List<Token> tokens() {
        return Tokenizer.tokens(this);
    }

    /** That line of the file, which must be one of the passage. */
    String line(int wanted) {
        return Excerpt.line(text, wanted - line + 1);
    }

    /** What is found when it is read anew. */
    List<Finding> findings(RuleChecker checker) {
        List<Finding> found = new ArrayList<>();
        for (Parser.Part part : Parser.parts(this)) {
            part.node().ifPresent(node -> checker.check(node, part.findings()));
            part.declared().ifPresent(node -> checker.check(node, part.findings()));
            found.addAll(part.findings().all());
        }
        return found;
    }
}
