package dev.etiquette.language;

import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises a file that was written for another program, or is no file of rules at all: one problem says so, for a
 * hundred about its lines would help nobody.
 */
final class ForeignFileCheck {

    /** Nothing else says anything in a rule. */
    static final List<String> STATEMENTS = List.of("bless", "recommend", "signal", "withhold");

    /** Entries by which we know a rule of our own, though nothing else in it is right. */
    private static final Set<String> OWN_ENTRIES = Set.of("id", "source", "meaning");

    /** So much of the first line is marked. */
    private static final int MARKED = 80;

    private ForeignFileCheck() {}

    /** The one problem with a file of which nothing is written in this language; it must not be empty. */
    static Optional<Problem> problem(SourceSection file) {
        List<Token> tokens = file.tokens();
        if (begins(tokens) || tokens.size() == 1 || !foreign(tokens)) {
            return Optional.empty();
        }
        long rules = rules(tokens);
        String none = LanguageMessage.ITS_RULES_SAY_NOTHING.with(rules);
        String said = rules == 0
                ? LanguageMessage.NO_RULE_NO_PACKAGE.with(Parser.PACKAGE)
                : LanguageMessage.FOREIGN_FILE.with((rules == 1 ? LanguageMessage.ITS_RULE_SAYS_NOTHING.text() : none));
        Position first = tokens.get(0).position();
        int end = Math.min(
                first.column() + MARKED, file.line(first.line()).stripTrailing().length() + 1);
        Position line = new Position(first.file(), first.line(), first.column(), Math.max(end, first.endColumn()));
        return Optional.of(
                new Problem(Code.FOREIGN_FILE, line, said).maybe(LanguageMessage.MAYBE_MOVE_OUT.with(Parser.PACKAGE)));
    }

    private static boolean begins(List<Token> tokens) {
        return tokens.size() > 2 && tokens.get(0).is("package") && tokens.get(1).is(Parser.PACKAGE);
    }

    /** Whether nothing in it is ours and something belongs to others. */
    private static boolean foreign(List<Token> tokens) {
        boolean others = rules(tokens) == 0
                || !tokens.get(0).is("rule") && !tokens.get(0).is("package");
        for (int i = 0; i < tokens.size() - 1; i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (next.is("(") && (isOurs(token) || i > 0 && tokens.get(i - 1).is("@") && isEntry(token))) {
                return false;
            }
            boolean opens = i == 0
                    || tokens.get(i - 1).position().line() < token.position().line();
            if (opens && token.is("package")) {
                others |= NameSimilarity.slip(next.text(), Parser.PACKAGE).isEmpty();
            } else if (opens) {
                others |= token.kind() == Token.Kind.NAME && ForeignKeywords.BETWEEN_RULES.containsKey(token.text());
            }
        }
        return others;
    }

    private static boolean isOurs(Token token) {
        return token.kind() == Token.Kind.NAME
                && STATEMENTS.stream()
                        .anyMatch(
                                word -> NameSimilarity.slip(token.text(), word).isPresent());
    }

    private static boolean isEntry(Token token) {
        return OWN_ENTRIES.contains(token.text());
    }

    private static long rules(List<Token> tokens) {
        long rules = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = i == 0
                    || tokens.get(i - 1).is("end")
                    || tokens.get(i - 1).position().line()
                            < tokens.get(i).position().line();
            if (opens && tokens.get(i).is("rule")) {
                rules++;
            }
        }
        return rules;
    }
}
