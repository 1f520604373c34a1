package dev.etiquette.language;

import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
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
record SourceSection(String file, int line, boolean first, String text) {

    static SourceSection of(RuleReader.Source source) {
        return new SourceSection(source.name(), 1, true, source.text());
    }

    /** From one token to before another one. */
    SourceSection between(Token from, Token to) {
        boolean start = first && from.position().line() == line && from.offset() == 0;
        return new SourceSection(
                file,
                from.position().line(),
                start,
                " ".repeat(from.position().column() - 1) + text.substring(from.offset(), to.offset()));
    }

    /** From the beginning to before a token. */
    SourceSection until(Token to) {
        return new SourceSection(file, line, first, text.substring(0, to.offset()));
    }

    /** The same with changes made. */
    SourceSection with(List<Edit> edits) {
        List<Edit> fromBehind = new ArrayList<>(edits);
        fromBehind.sort(
                Comparator.comparing(Edit::line).thenComparing(Edit::column).reversed());
        String changed = text;
        for (Edit edit : fromBehind) {
            changed = edit.up(line - 1).applyTo(changed);
        }
        return new SourceSection(file, line, first, changed);
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
        return new Position(file, wanted - line + 1, 1, 2).lineIn(text);
    }

    /** Whether all rules and declarations in it could be read, whatever they say. */
    boolean isReadable() {
        return Parser.parts(this).stream()
                .allMatch(part -> part.node().isPresent()
                        || part.declared().isPresent()
                        || part.findings().errors() == 0);
    }

    /** What is found when it is read anew. */
    List<UnresolvedProblem> findings(RuleChecker checker) {
        List<UnresolvedProblem> found = new ArrayList<>();
        for (Parser.Part part : Parser.parts(this)) {
            part.node().ifPresent(node -> checker.check(node, part.passage(), part.findings()));
            part.declared().ifPresent(node -> checker.check(node, part.findings()));
            found.addAll(part.findings().all());
        }
        return found;
    }
}
