package dev.etiquette.json;

import dev.etiquette.json.JsonNode.Digits;
import dev.etiquette.json.JsonNode.Elements;
import dev.etiquette.json.JsonNode.Member;
import dev.etiquette.json.JsonNode.Members;
import dev.etiquette.json.JsonNode.Nothing;
import dev.etiquette.json.JsonNode.Text;
import dev.etiquette.json.JsonNode.Truth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Reads a text of JSON, as strictly as RFC 8259 has it. The long lists of a document are not kept: whoever walks one
 * has them read anew, element by element, so that as much memory is needed as the largest element takes.
 */
final class JsonReader {

    /** Explanations are the deepest; what is deeper is refused, so that no call stack is used up. */
    static final int DEEPEST = 256;

    /** So many values one element of a long list may hold, or what is no long list: they are kept all at once. */
    static final int MOST_VALUES = 100_000;

    private static final int HEX = 16;
    private static final int ESCAPE_DIGITS = 4;

    private final String text;
    private int at;
    private int values;

    JsonReader(String text) {
        this.text = text;
    }

    private JsonReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * The one object of which the text is made.
     *
     * @throws JsonFault when there is none, or anything after it
     */
    Members document() {
        blanks();
        if (at == text.length()) {
            throw new JsonFault(at, JsonMessage.EMPTY_INPUT.text());
        }
        if (text.charAt(at) != '{') {
            throw new JsonFault(at, JsonMessage.NO_DOCUMENT.with(found()));
        }
        Members document = object(0);
        blanks();
        if (at < text.length()) {
            throw new JsonFault(at, JsonMessage.TRAILING.with(found()));
        }
        return document;
    }

    private JsonNode value(int depth) {
        if (at == text.length()) {
            throw new JsonFault(at, JsonMessage.BROKEN_OFF.text());
        } else if (++values > MOST_VALUES) {
            throw new JsonFault(at, JsonMessage.TOO_MANY_VALUES.with(MOST_VALUES));
        }
        char first = text.charAt(at);
        if (first == '"') {
            return new Text(at, quoted());
        } else if (first == '{' || first == '[') {
            if (depth == DEEPEST) {
                throw new JsonFault(at, JsonMessage.TOO_DEEP.with(DEEPEST));
            }
            return first == '{' ? object(depth) : depth == 1 ? longList() : list(depth);
        } else if (first == '-' || isDigit(first)) {
            return number();
        }
        return word();
    }

    private Members object(int depth) {
        int begin = at;
        Map<String, Member> members = new LinkedHashMap<>();
        at++;
        blanks();
        if (taken('}')) {
            return new Members(begin, members);
        }
        do {
            blanks();
            int name = at;
            if (at == text.length()) {
                throw new JsonFault(at, JsonMessage.BROKEN_OFF.text());
            } else if (text.charAt(at) != '"') {
                throw new JsonFault(at, JsonMessage.NO_NAME.with(found()));
            }
            String called = quoted();
            blanks();
            expect(':', JsonMessage.NO_COLON);
            blanks();
            JsonNode value = value(depth + 1);
            if (members.putIfAbsent(called, new Member(name, value)) != null) {
                throw new JsonFault(name, JsonMessage.TWICE.with(Shortened.of(called)));
            }
            blanks();
        } while (taken(','));
        expect('}', JsonMessage.NO_END_OF_OBJECT);
        return new Members(begin, members);
    }

    private Elements list(int depth) {
        int begin = at;
        List<JsonNode> elements = new ArrayList<>();
        Walk walk = new Walk(this, depth);
        while (walk.hasNext()) {
            elements.add(walk.next());
        }
        return new Elements(begin, elements);
    }

    /** Walked once now, for what is wrong with it, and again when it is asked for. */
    private Elements longList() {
        int begin = at;
        Walk walk = new Walk(this, 1);
        while (walk.hasNext()) {
            walk.next();
        }
        return new Elements(begin, () -> new Walk(new JsonReader(text, begin), 1));
    }

    /** The elements of a list, from its opening bracket; the reader stands behind the closing one in the end. */
    private static final class Walk implements Iterator<JsonNode> {

        private final JsonReader reader;
        private final int depth;
        private boolean more;

        Walk(JsonReader reader, int depth) {
            this.reader = reader;
            this.depth = depth;
            reader.at++;
            reader.blanks();
            more = !reader.taken(']');
        }

        @Override
        public boolean hasNext() {
            return more;
        }

        @Override
        public JsonNode next() {
            if (!more) {
                throw new NoSuchElementException();
            }
            reader.blanks();
            if (depth == 1) {
                reader.values = 0;
            }
            JsonNode element = reader.value(depth + 1);
            reader.blanks();
            more = reader.taken(',');
            if (!more) {
                reader.expect(']', JsonMessage.NO_END_OF_LIST);
            }
            return element;
        }
    }

    private String quoted() {
        int begin = at;
        at++;
        int plain = at;
        StringBuilder built = null;
        boolean pairs = false;
        while (at < text.length()) {
            char each = text.charAt(at);
            if (each == '"') {
                String end = text.substring(plain, at);
                at++;
                String whole = built == null ? end : built.append(end).toString();
                if (pairs) {
                    refuseHalves(whole, begin);
                }
                return whole;
            } else if (each == '\\') {
                built = built == null ? new StringBuilder() : built;
                built.append(text, plain, at);
                char meant = escaped();
                pairs |= Character.isSurrogate(meant);
                built.append(meant);
                plain = at;
            } else if (each < ' ') {
                throw new JsonFault(at, JsonMessage.CONTROL_CHARACTER.with(String.format("%04x", (int) each)));
            } else {
                pairs |= Character.isSurrogate(each);
                at++;
            }
        }
        throw new JsonFault(begin, JsonMessage.NO_END_OF_TEXT.text());
    }

    private static void refuseHalves(String whole, int begin) {
        for (int i = 0; i < whole.length(); i++) {
            int point = whole.codePointAt(i);
            if (Character.getType(point) == Character.SURROGATE) {
                throw new JsonFault(begin, JsonMessage.HALF_A_PAIR.with(String.format("%04x", point)));
            }
            i += Character.charCount(point) - 1;
        }
    }

    private char escaped() {
        int begin = at;
        at++;
        char letter = at < text.length() ? text.charAt(at) : ' ';
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> numbered(begin);
            default -> throw new JsonFault(begin, JsonMessage.UNKNOWN_ESCAPE.text());
        };
    }

    private char numbered(int begin) {
        int code = 0;
        for (int i = 0; i < ESCAPE_DIGITS; i++, at++) {
            int digit = at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), HEX) : -1;
            if (digit < 0) {
                throw new JsonFault(begin, JsonMessage.UNKNOWN_ESCAPE.text());
            }
            code = code * HEX + digit;
        }
        return (char) code;
    }

    private Digits number() {
        int begin = at;
        taken('-');
        if (!taken('0') && !digits()) {
            throw notANumber(begin);
        }
        if (taken('.') && !digits()) {
            throw notANumber(begin);
        }
        if (taken('e') || taken('E')) {
            if (!taken('+')) {
                taken('-');
            }
            if (!digits()) {
                throw notANumber(begin);
            }
        }
        if (at < text.length() && (isDigit(text.charAt(at)) || Character.isLetter(text.charAt(at)))) {
            throw notANumber(begin);
        }
        return new Digits(begin, text.substring(begin, at));
    }

    private JsonFault notANumber(int begin) {
        at = begin;
        return new JsonFault(begin, JsonMessage.NO_NUMBER.with(found()));
    }

    private boolean digits() {
        int begin = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at > begin;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private JsonNode word() {
        int begin = at;
        String found = found();
        at += found.length();
        return switch (found) {
            case "true" -> new Truth(begin, true);
            case "false" -> new Truth(begin, false);
            case "null" -> new Nothing(begin);
            default -> throw new JsonFault(begin, JsonMessage.NO_VALUE.with(Shortened.of(found)));
        };
    }

    /** The word, or the one character, that stands here. */
    private String found() {
        int end = at;
        while (end < text.length() && isOfAWord(text.charAt(end))) {
            end++;
        }
        if (end == at && end < text.length()) {
            end += Character.charCount(text.codePointAt(at));
        }
        return Shortened.of(text.substring(at, end));
    }

    private static boolean isOfAWord(char each) {
        return Character.isLetterOrDigit(each) || each == '-' || each == '+' || each == '.' || each == '_';
    }

    private boolean taken(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted, JsonMessage otherwise) {
        if (at == text.length()) {
            throw new JsonFault(at, JsonMessage.BROKEN_OFF.text());
        } else if (!taken(wanted)) {
            throw new JsonFault(at, otherwise.with(found()));
        }
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
