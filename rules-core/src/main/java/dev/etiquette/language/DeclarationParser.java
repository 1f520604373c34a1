package dev.etiquette.language;

import dev.etiquette.language.SyntaxTree.DeclareNode;
import dev.etiquette.language.SyntaxTree.FieldNode;
import dev.etiquette.language.SyntaxTree.MetadataNode;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one declaration. Habits from other languages are told and read over, so that the fields around them are known
 * all the same.
 */
final class DeclarationParser {

    /** More are told of as too many, and not kept. */
    static final int MOST_FIELDS = 24;

    private static final Set<String> ENTRIES = Set.of("given", "key", "meaning");

    /** What other files of Drools declare. */
    private static final Set<String> SORTS = Set.of("trait", "enum", "type", "window", "class", "record", "entry");

    private final TokenCursor cursor;
    private final List<Token> separators = new ArrayList<>();

    DeclarationParser(TokenCursor cursor) {
        this.cursor = cursor;
    }

    DeclareNode node() {
        Token declare = cursor.expect("declare");
        sort();
        Token name = oneWord(cursor.name(LanguageMessage.NAME_OF_DECLARED_FACT.text()));
        extension();
        List<MetadataNode> entries = entries();
        braces();
        List<FieldNode> fields = new ArrayList<>();
        int count = 0;
        while (!ends()) {
            FieldNode field = field();
            count++;
            if (count <= MOST_FIELDS) {
                fields.add(field);
            } else if (count == MOST_FIELDS + 1) {
                cursor.findings()
                        .settle(new Problem(
                                        Code.TOO_LARGE,
                                        field.name().position(),
                                        LanguageMessage.TOO_MANY_FIELDS.with(count, name.text(), MOST_FIELDS))
                                .maybe(LanguageMessage.MAYBE_SECOND_FACT.text()));
            }
        }
        Token end = cursor.expect("end");
        separators();
        return new DeclareNode(declare.position(), name, entries, fields, end.position());
    }

    /** Whether the declaration ends here, rather than going on with a field of that name. */
    private boolean ends() {
        return cursor.peek().is("end") && !cursor.second().is(":");
    }

    private void sort() {
        Token sort = cursor.peek();
        if (sort.kind() == Token.Kind.NAME
                && SORTS.contains(sort.text())
                && cursor.second().kind() == Token.Kind.NAME
                && !cursor.second().is("extends")) {
            cursor.take();
            guess(
                    Code.FOREIGN_PART,
                    sort.position(),
                    LanguageMessage.UNSUPPORTED_DECLARATION.with(sort.text()),
                    LanguageMessage.MAYBE_REMOVE.text(),
                    new Edit(
                            sort.position().file(),
                            sort.position().line(),
                            sort.position().column(),
                            cursor.peek().position().line() == sort.position().line()
                                    ? cursor.peek().position().column()
                                    : sort.position().endColumn(),
                            ""));
        }
    }

    /** The name of the fact, whose words are joined where there are several. */
    private Token oneWord(Token first) {
        StringBuilder joined = new StringBuilder(first.text());
        StringBuilder written = new StringBuilder(first.text());
        while (cursor.peek().kind() == Token.Kind.NAME
                && cursor.peek().position().line() == first.position().line()
                && !cursor.peek().is("extends")
                && !cursor.peek().is("end")
                && !cursor.second().is(":")) {
            String next = cursor.take().text();
            written.append(' ').append(next);
            joined.append(next.substring(0, 1).toUpperCase(Locale.ROOT)).append(next.substring(1));
        }
        if (joined.length() == first.text().length()) {
            return first;
        }
        guess(
                Code.UNEXPECTED,
                first.position(),
                LanguageMessage.NAME_IS_ONE_WORD.with(written),
                LanguageMessage.MAYBE_WRITE.with(joined),
                new Edit(
                        first.position().file(),
                        first.position().line(),
                        first.position().column(),
                        cursor.last().position().endColumn(),
                        joined.toString()));
        return new Token(Token.Kind.NAME, joined.toString(), first.position(), first.offset());
    }

    private void extension() {
        Token word = cursor.peek();
        if (word.is("extends") && cursor.second().kind() == Token.Kind.NAME) {
            cursor.take();
            cursor.take();
            while (cursor.skip(".") || cursor.skip(",")) {
                cursor.name("a name");
            }
            guess(
                    Code.FOREIGN_PART,
                    word.position(),
                    LanguageMessage.FACT_CANNOT_EXTEND.text(),
                    LanguageMessage.MAYBE_FIELDS_OF_OTHER.text(),
                    upTo(word, cursor.last()));
        }
    }

    /** Takes all from one token to another one out, where both stand on one line. */
    private static Edit upTo(Token first, Token last) {
        Position start = first.position();
        boolean oneLine = start.line() == last.position().line();
        return new Edit(
                start.file(),
                start.line(),
                start.column(),
                oneLine ? last.position().endColumn() : start.endColumn(),
                "");
    }

    private FieldNode field() {
        Optional<Token> early = Optional.empty();
        if (isEarly()) {
            early = Optional.of(cursor.take());
            cursor.take();
        }
        Token name = cursor.peek().kind() == Token.Kind.NAME && cursor.second().is(":")
                ? cursor.take()
                : cursor.name(LanguageMessage.FIELD_OR_END.text());
        cursor.expect(":");
        Token type = cursor.name(LanguageMessage.WHAT_FIELD_HOLDS.text());
        boolean told = dots(type);
        if (told) {
            type = cursor.last();
        }
        told |= many(type);
        byDefault();
        List<MetadataNode> entries = new ArrayList<>();
        early.ifPresent(at -> entries.add(early(at, name)));
        entries.addAll(entries());
        while (cursor.peek().is(",") || cursor.peek().is(";")) {
            separators.add(cursor.take());
        }
        return new FieldNode(name, type, told, entries);
    }

    /** Whether "@key" stands on the line of the field that follows, rather than of the one before. */
    private boolean isEarly() {
        return cursor.peek().is("@")
                && cursor.opens()
                && cursor.second().is("key")
                && cursor.ahead(2).kind() == Token.Kind.NAME
                && cursor.ahead(3).is(":")
                && cursor.ahead(2).position().line() == cursor.peek().position().line();
    }

    private MetadataNode early(Token at, Token field) {
        Position last = cursor.last().position();
        Position place = at.position();
        Edit without = new Edit(
                place.file(), place.line(), place.column(), field.position().column(), "");
        String said = LanguageMessage.KEY_BEFORE_FIELD.text();
        Suggestion suggestion =
                new Suggestion(LanguageMessage.MAYBE_MOVE_THERE.text(), List.of(without, Edit.after(last, " @key")));
        cursor.findings()
                .add(Code.MISPLACED, place, said, List.of(FixCandidate.of(Code.MISPLACED, place, said, suggestion, 0)));
        return new MetadataNode(at, at, last);
    }

    private List<MetadataNode> entries() {
        List<MetadataNode> entries = new ArrayList<>();
        while (cursor.peek().is("@") && !isEarly()) {
            entries.add(entry());
        }
        return entries;
    }

    /** As in other languages. */
    private void braces() {
        Token open = cursor.peek();
        if (!cursor.skip("{")) {
            return;
        }
        String said = LanguageMessage.FIELDS_IN_BRACES.text();
        int depth = 0;
        while (!cursor.ahead(depth).is("}")
                && cursor.ahead(depth).kind() != Token.Kind.END
                && !cursor.ahead(depth).is("end")) {
            depth++;
        }
        Token close = cursor.ahead(depth);
        Suggestion suggestion = close.is("}")
                ? new Suggestion(
                        LanguageMessage.MAYBE_END_FOR_BRACES.text(),
                        List.of(
                                Edit.replace(open.position(), ""),
                                Edit.replace(
                                        close.position(),
                                        cursor.ahead(depth + 1).is("end") ? "" : "end")))
                : Suggestion.of(LanguageMessage.MAYBE_REMOVE.text(), Edit.replace(open.position(), ""));
        throw cursor.refuse(
                UnresolvedProblem.settled(new Problem(Code.FOREIGN_PART, open.position(), said).with(suggestion)));
    }

    private boolean dots(Token first) {
        if (!cursor.peek().is(".")) {
            return false;
        }
        while (cursor.skip(".")) {
            cursor.name("a name");
        }
        Edit edit = new Edit(
                first.position().file(),
                first.position().line(),
                first.position().column(),
                cursor.last().position().line() == first.position().line()
                        ? cursor.last().position().endColumn()
                        : first.position().endColumn(),
                cursor.last().text());
        guess(
                Code.UNKNOWN_TYPE,
                first.position(),
                LanguageMessage.DOTS_IN_FIELD_TYPE.text(),
                LanguageMessage.MAYBE_WRITE.with(cursor.last().text()),
                edit);
        return true;
    }

    private boolean many(Token type) {
        boolean list = cursor.peek().is("<")
                || cursor.peek().kind() == Token.Kind.BROKEN
                        && cursor.peek().text().startsWith("[");
        if (!list) {
            return false;
        }
        int line = type.position().line();
        while (cursor.peek().position().line() == line && !cursor.peek().is("@") && !cursor.atEnd()) {
            cursor.take();
        }
        cursor.findings()
                .settle(new Problem(Code.UNKNOWN_TYPE, type.position(), LanguageMessage.FIELD_CANNOT_HOLD_LIST.text())
                        .maybe(LanguageMessage.MAYBE_FACT_FOR_EACH.text()));
        return true;
    }

    private void byDefault() {
        Token sign = cursor.peek();
        if (sign.kind() != Token.Kind.BROKEN || !sign.text().equals("=")) {
            return;
        }
        int line = sign.position().line();
        while (cursor.peek().position().line() == line && !cursor.peek().is("@") && !cursor.atEnd()) {
            cursor.take();
        }
        guess(
                Code.FOREIGN_PART,
                sign.position(),
                LanguageMessage.NO_DEFAULT_VALUES.text(),
                LanguageMessage.MAYBE_REMOVE_VALUE.text(),
                upTo(sign, cursor.last()));
    }

    /** An entry with its value, or one that needs none. */
    private MetadataNode entry() {
        Token at = cursor.expect("@");
        Token name = cursor.name(LanguageMessage.KEY_OR_MEANING.text());
        Token value = name;
        if (name.is("meaning")) {
            cursor.expect("(");
            value = cursor.text(LanguageMessage.TEXT_IN_DOUBLE_QUOTES.text());
            cursor.expect(")");
        } else if (cursor.peek().is("(")) {
            Token open = cursor.peek();
            parentheses();
            if (!name.is("meaning") && ENTRIES.contains(name.text())) {
                guess(
                        Code.EXTRA_PARENTHESIS,
                        open.position(),
                        LanguageMessage.ENTRY_TAKES_NOTHING.with(name.text()),
                        LanguageMessage.MAYBE_REMOVE.text(),
                        upTo(open, cursor.last()));
            }
        }
        if (!ENTRIES.contains(name.text())) {
            unknown(at, name);
        }
        return new MetadataNode(name, value, cursor.last().position());
    }

    private void parentheses() {
        int open = 0;
        do {
            Token token = cursor.peek();
            if (cursor.atEnd() || token.is("end") || (token.is("rule") || token.is("declare")) && cursor.opens()) {
                throw cursor.unexpected("\")\"");
            }
            cursor.take();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        } while (open > 0);
    }

    private void unknown(Token at, Token name) {
        String said = LanguageMessage.UNKNOWN_DECLARATION_ENTRY.with(name.text());
        List<FixCandidate> guesses =
                new ArrayList<>(SimilarNames.near(Code.UNKNOWN_METADATA, name, said + ".", ENTRIES));
        guesses.add(FixCandidate.of(
                Code.UNKNOWN_METADATA,
                name.position(),
                LanguageMessage.KNOWN_DECLARATION_ENTRIES.with(said),
                LanguageMessage.MAYBE_REMOVE.text(),
                upTo(at, cursor.last()),
                TypoRules.COST));
        cursor.findings()
                .add(
                        Code.UNKNOWN_METADATA,
                        name.position(),
                        LanguageMessage.KNOWN_DECLARATION_ENTRIES.with(said),
                        guesses);
    }

    private void separators() {
        if (separators.isEmpty()) {
            return;
        }
        Token first = separators.get(0);
        boolean comma = first.is(",");
        Code code = comma ? Code.EXTRA_COMMA : Code.EXTRA_SEMICOLON;
        String said = LanguageMessage.FOUND_AFTER_FIELD.with(first.text());
        Suggestion suggestion = new Suggestion(
                separators.size() == 1 ? LanguageMessage.MAYBE_REMOVE.text() : LanguageMessage.MAYBE_REMOVE_ALL.text(),
                separators.stream()
                        .map(each -> Edit.replace(each.position(), ""))
                        .toList());
        cursor.findings()
                .add(
                        code,
                        first.position(),
                        said,
                        List.of(FixCandidate.of(code, first.position(), said, suggestion, 0)));
    }

    private void guess(Code code, Position place, String message, String suggestion, Edit edit) {
        cursor.findings()
                .add(code, place, message, List.of(FixCandidate.of(code, place, message, suggestion, edit, 0)));
    }
}
