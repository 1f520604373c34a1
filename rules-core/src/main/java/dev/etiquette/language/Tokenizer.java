package dev.etiquette.language;

import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a file into tokens; comments and blanks vanish here. */
final class Tokenizer {

    private static final String TWO = "== != <= >=";
    private static final String ONE = "(),:;.@<>{}";

    /** Stock Drools takes every number for one of 32 bits. */
    private static final int MOST_DIGITS = 9;

    private static final int LONGEST_NAME = 100;

    private final String file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int line;
    private int lineStart;

    private Tokenizer(SourceSection passage) {
        this.file = passage.file();
        this.text = passage.text();
        this.line = passage.line();
    }

    /** All tokens, the last one being the end of the text; what cannot be cut is a broken token. */
    static List<Token> tokens(SourceSection passage) {
        return new Tokenizer(passage).run();
    }

    private List<Token> run() {
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c == '\n') {
                next++;
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\r' && endsLine(next)) {
                next++;
            } else if (text.startsWith("//", next)) {
                skipLineComment();
            } else if (text.startsWith("/*", next)) {
                skipBlockComment();
            } else if (c == '"') {
                text();
            } else if (isDigit(c)) {
                number();
            } else if (isNameStart(c)) {
                name();
            } else {
                sign(c);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", here(next, next + 1), next));
        return tokens;
    }

    private void newLine() {
        line++;
        lineStart = next;
    }

    private void skipLineComment() {
        while (next < text.length() && text.charAt(next) != '\n') {
            skipCommented();
        }
    }

    private void skipBlockComment() {
        int start = next;
        Position opening = here(start, start + 2);
        next += 2;
        while (next < text.length() && !text.startsWith("*/", next)) {
            if (text.charAt(next) == '\n') {
                next++;
                newLine();
            } else {
                skipCommented();
            }
        }
        if (next >= text.length()) {
            broken(Code.OPEN_COMMENT, opening, start, LanguageMessage.COMMENT_NEVER_CLOSED.text());
        } else {
            next += 2;
        }
    }

    /** Whoever reads a comment must see the same as we do: where it ends, and in which order it stands. */
    private void skipCommented() {
        int start = next;
        next += Character.charCount(text.codePointAt(next));
        if (isHidden(start)) {
            hidden(start, "a comment");
        }
    }

    private void text() {
        int start = next++;
        while (next < text.length() && text.charAt(next) != '"' && text.charAt(next) != '\n') {
            int character = text.codePointAt(next);
            int end = next + Character.charCount(character);
            if (character == '\\') {
                broken(Code.BACKSLASH, here(next, end), next, LanguageMessage.BACKSLASH_IN_TEXT.text());
            } else if (isHidden(next)) {
                hidden(next, "a text");
            }
            next = end;
        }
        if (next >= text.length() || text.charAt(next) == '\n') {
            broken(Code.MISSING_QUOTE, here(start, next), start, LanguageMessage.TEXT_NEVER_CLOSED.text());
            return;
        }
        add(Token.Kind.TEXT, text.substring(start + 1, next), start, ++next);
    }

    /** What nobody sees, and foreign ends of lines. */
    private boolean isHidden(int at) {
        return UnseenCharacters.isUnseen(text, at) && !(text.charAt(at) == '\r' && endsLine(at));
    }

    /** Whether the carriage return there belongs to the end of a line; editors begin a new one at every other, too. */
    private boolean endsLine(int at) {
        return at + 1 == text.length() || text.charAt(at + 1) == '\n';
    }

    private void hidden(int at, String where) {
        int character = text.codePointAt(at);
        broken(
                Code.HIDDEN_CHARACTER,
                here(at, at + Character.charCount(character)),
                at,
                LanguageMessage.INVISIBLE_CHARACTER.with(String.format("U+%04X", character), where));
    }

    private void number() {
        int start = next;
        while (next < text.length() && isDigit(text.charAt(next))) {
            next++;
        }
        if (next - start > MOST_DIGITS) {
            broken(
                    Code.LONG_NUMBER,
                    here(start, next),
                    start,
                    LanguageMessage.NUMBER_TOO_LONG.with((next - start), MOST_DIGITS));
            return;
        }
        add(Token.Kind.NUMBER, text.substring(start, next), start);
    }

    private void name() {
        int start = next++;
        while (next < text.length() && (isNameStart(text.charAt(next)) || isDigit(text.charAt(next)))) {
            next++;
        }
        if (next - start > LONGEST_NAME) {
            broken(
                    Code.TOO_LARGE,
                    here(start, next),
                    start,
                    LanguageMessage.WORD_TOO_LONG.with((next - start), LONGEST_NAME));
            return;
        }
        add(Token.Kind.NAME, text.substring(start, next), start);
    }

    private void sign(char c) {
        int start = next;
        if (next + 1 < text.length() && TWO.contains(text.substring(next, next + 2)) && text.charAt(next + 1) == '=') {
            next += 2;
            add(Token.Kind.SIGN, text.substring(start, next), start);
        } else if (ONE.indexOf(c) >= 0) {
            next++;
            add(Token.Kind.SIGN, text.substring(start, next), start);
        } else {
            next += Character.charCount(text.codePointAt(next));
            Code code = TypographicCharacters.code(text.codePointAt(start));
            String said = code == Code.STRAY_CHARACTER
                    ? LanguageMessage.CHARACTER_NOT_ALLOWED.with(shown(text.codePointAt(start)))
                    : TypographicCharacters.told(code, c);
            broken(code, here(start, next), start, said, text.substring(start, next));
        }
    }

    private static String shown(int character) {
        boolean visible = switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !Character.isSpaceChar(character);
        };
        String code = String.format("U+%04X", character);
        return visible ? "\"" + Character.toString(character) + "\" (" + code + ")" : code;
    }

    private void broken(Code code, Position position, int offset, String message) {
        broken(code, position, offset, message, "");
    }

    /** Of several mistakes on end the first one is enough. */
    private void broken(Code code, Position position, int offset, String message, String sign) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last == null || last.kind() != Token.Kind.BROKEN) {
            tokens.add(Token.broken(new Problem(code, position, message), offset, sign));
        } else if (last.position().line() == position.line()
                && last.position().endColumn() == position.column()
                && last.mistake().isPresent()
                && last.mistake().get().code() != Code.MISSING_QUOTE) {
            tokens.set(tokens.size() - 1, last.upTo(position.endColumn()));
        }
    }

    private void add(Token.Kind kind, String content, int start) {
        add(kind, content, start, next);
    }

    private void add(Token.Kind kind, String content, int start, int end) {
        tokens.add(new Token(kind, content, here(start, end), start));
    }

    private Position here(int start, int end) {
        return new Position(file, line, start - lineStart + 1, Math.max(end, start + 1) - lineStart + 1);
    }

    /** Names are of plain Latin letters, so that no two look alike. */
    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
