package dev.etiquette.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is wrong with a rule book, for its author.
 *
 * @param code which kind of problem; stays the same when the wording changes
 * @param position where
 * @param message one plain sentence: what is there, and what was expected
 * @param suggestion what may be done about it
 * @param excerpt the line on which it stands; empty when that is not known
 */
public record Problem(Code code, Position position, String message, Optional<Suggestion> suggestion, String excerpt)
        implements Comparable<Problem> {

    /** Refuses what is missing. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /** A problem for which nothing is suggested. */
    public Problem(Code code, Position position, String message) {
        this(code, position, message, Optional.empty(), "");
    }

    /** The same in another place. */
    public Problem at(Position place) {
        Objects.requireNonNull(place, "place");
        return new Problem(code, place, message, suggestion, excerpt);
    }

    /** The same with a suggestion. */
    public Problem with(Suggestion suggested) {
        Objects.requireNonNull(suggested, "suggested");
        return new Problem(code, position, message, Optional.of(suggested), excerpt);
    }

    /** The same with a suggestion that only the author can follow. */
    public Problem maybe(String suggested) {
        Objects.requireNonNull(suggested, "suggested");
        return with(Suggestion.of(suggested));
    }

    /** The same with the line of that text on which it stands. */
    public Problem quoting(String text) {
        Objects.requireNonNull(text, "text");
        return new Problem(code, position, message, suggestion, position.lineIn(text));
    }

    /** Whether the book can be used all the same. */
    public Severity severity() {
        return code.severity;
    }

    /** The sentence, the line with a mark under the very place, and the suggestion; several lines without the last end. */
    public String inFull() {
        return position + ": " + severity().word() + ": " + message + " [" + code.id() + "]"
                + MarkedLine.of(this)
                + suggestion.map(suggested -> "\n    " + suggested.text()).orElse("");
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::position).thenComparing(Problem::code).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        Objects.requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return position + ": " + message
                + suggestion.map(suggested -> "\n" + suggested.text()).orElse("");
    }

    /** The kinds of problems, each with what the page about it is called. */
    public enum Code {
        /* How it is written. */
        NOT_UTF8("A file that is not written in UTF-8"),
        TOO_LARGE("More than any rule book needs"),
        MORE_PROBLEMS("More problems than are told at once"),
        MORE_WARNINGS("More warnings than are told at once", Severity.WARNING),
        EMPTY_FILE("A file in which nothing stands"),
        BYTE_ORDER_MARK("An invisible mark at the beginning of the file"),
        NO_BREAK_SPACE("A blank that is none"),
        TAB("A tab instead of blanks", Severity.WARNING),
        TYPOGRAPHIC_QUOTE("Curly quotes"),
        SINGLE_QUOTE("Single quotes"),
        MISSING_QUOTE("A quote is missing"),
        EXTRA_QUOTE("A quote too many"),
        BACKSLASH("A backslash in a text"),
        HIDDEN_CHARACTER("A character that nobody can see"),
        STRAY_CHARACTER("A character that has no place in a rule"),
        OPEN_COMMENT("A comment that is never closed"),
        LONG_NUMBER("A number with too many digits"),
        DECIMAL_NUMBER("A number that is not whole"),
        GROUPED_NUMBER("A number with a comma in it"),

        /* How a rule is built. */
        MISSING_PACKAGE("The first line of a file is missing"),
        MISSING_RULE("The word rule is missing"),
        MISSING_DECLARE("The word declare is missing"),
        EXTRA_RULE("The word rule stands once too often"),
        MISSING_WHEN("The word when is missing"),
        EXTRA_WHEN("The word when stands once too often"),
        MISSING_THEN("The word then is missing"),
        EXTRA_THEN("The word then stands once too often"),
        MISSING_END("The word end is missing"),
        EXTRA_END("The word end stands once too often"),
        MISSING_PARENTHESIS("A parenthesis is missing"),
        EXTRA_PARENTHESIS("A parenthesis too many"),
        MISSING_COMMA("A comma is missing"),
        EXTRA_COMMA("A comma too many"),
        MISSING_SEMICOLON("A semicolon is missing"),
        EXTRA_SEMICOLON("A semicolon too many"),
        MISSING_SIGN("A sign is missing"),
        EXTRA_SIGN("A sign too many"),
        KEYWORD_CASE("A word of the language in capitals"),
        MISSPELT_KEYWORD("A word of the language is misspelt"),
        SINGLE_EQUALS("One equals sign where two are needed"),
        AT_LEAST_REVERSED("At least is written the wrong way round"),
        AT_MOST_REVERSED("At most is written the wrong way round"),
        UNEQUAL_SIGN("Not equal is written in another way"),
        WORD_FOR_SIGN("A word where a sign is needed"),
        OTHER_WORD("Another word than the one that is needed"),
        AND_AS_WORD("The word and between conditions"),
        OR_AS_WORD("The word or between values"),
        NOT_IN_AS_WORDS("The words not in"),
        IF_AS_WORD("The word if"),
        ELSE_AS_WORD("The word else"),
        PERCENT_SIGN("A percent sign"),
        BARE_DURATION("A length of time without its word"),
        DATE_AS_TEXT("A date"),
        FOREIGN_FILE("A file that is written for another program"),
        FOREIGN_PART("Something that is no rule"),
        RULE_OPTION("An option of another program before when"),
        FOREIGN_CONDITION("A condition of another program"),
        CODE_AFTER_THEN("The code of a program after then"),
        MISSING_DOLLAR("A name without its dollar sign"),
        MISSING_CONDITION("A rule without conditions"),
        NO_STATEMENT("What stands after then says nothing"),
        SECOND_STATEMENT("A rule says two things"),
        MISPLACED("A line in the wrong part of a rule"),
        UNEXPECTED("Something else was expected here"),

        /* Names. */
        FORMER_NAME("A name that something had before"),
        UNKNOWN_FACT("A kind of fact that is not there"),
        UNKNOWN_FIELD("A field that is not there"),
        UNKNOWN_TYPE("A field of something that no field holds"),
        MISSING_KEY("A field of a declared fact without its key"),
        TAKEN_NAME("A name that means something else already"),
        DECLARED_IN_CIRCLE("Declared facts that hold each other in a circle"),
        STANDARD_NAME("A name that the standard book has already"),
        MISSING_MEANING("A declared fact without its meaning"),
        MISSING_NEW("The word new is missing"),
        MISPLACED_NEW("A fact is made where none can be"),
        UNKNOWN_WORD("A word that is not there"),
        UNKNOWN_ACTION("An action that is not there"),
        UNKNOWN_ACT("An act that no row of acts.csv has"),
        UNKNOWN_CHOICE("A choice that is not there"),
        UNKNOWN_BINDING("A name that nothing is bound to"),
        BOUND_LATER("A name is used before it is bound"),
        BOUND_TWICE("A name is bound twice"),
        UNUSED_BINDING("A name is never used", Severity.WARNING),
        FIELD_AFTER_THEN("A field after then"),
        UNKNOWN_PLACEHOLDER("A placeholder that names nothing"),
        MISSING_BRACES("A value in a text without its braces"),
        UNKNOWN_METADATA("An entry that is not there"),
        TRIAL_IN_PLACE("A rule on trial in place of a standard one"),
        UNKNOWN_STATUS("A status that is not there"),
        DUPLICATE_METADATA("An entry stands twice"),
        MISSING_NAME("A rule without a name"),
        MISSING_ID("A rule without an id"),
        MISSING_SOURCE("A rule without a source"),
        BLESSED_ADVICE("A blessing that advice could get as well"),
        MISSING_BECAUSE("A rule that does not say why"),
        DUPLICATE_ID("Two rules with one id"),
        DUPLICATE_NAME("Two rules with one name"),
        CHANGED_ID("The id of a standard rule was changed", Severity.WARNING),
        RETIRES_NOTHING("A rule is retired or put on trial that is not there"),

        /* Kinds of values. */
        DIFFERENT_KINDS("Things of different kinds are compared"),
        NOT_ORDERED("Things that have no order are put in order"),
        WRONG_ARGUMENTS("A word is given the wrong things"),
        CONTAINS_MISUSED("A set of texts is asked as if it were one, or one text as if it were a set"),
        NEVER_THERE("A text that a field never holds"),
        NEVER_IN_SET("A text that no set of texts can hold"),
        TIME_MISUSED("The present moment is used for more than a comparison"),
        NOT_ABOUT_FACT("A comparison that says nothing about its fact"),
        UNEQUAL_BRANCHES("The branches of an or bind different names"),

        /* What rules mean. */
        NO_RULES("A rule book without rules"),
        CIRCLE("Rules that wait for each other in a circle"),
        GUARDS_ITSELF("A rule that forbids what it says"),
        IMPOSSIBLE("Conditions that cannot hold together"),
        SELF_CONTRADICTING("A condition that can never hold"),
        ALWAYS_TRUE("A condition that always holds", Severity.WARNING),
        UNTIED_FACT("A fact that is tied to no other", Severity.WARNING),
        UNUSED_KIND("A kind of fact that no rule uses", Severity.WARNING),
        UNREAD_MARK("A mark of one's own that no rule asks for", Severity.WARNING),
        UNREAD_FIGURE("A figure of one's own that no rule reads", Severity.WARNING),
        UNUSED_ACT("An act of one's own that no rule recommends", Severity.WARNING),
        SILENT_ACT("An act that is aimed at somebody and is said not to reach out", Severity.WARNING),
        UNREAD_SIGNAL("A signal that no rule reads", Severity.WARNING),
        UNDERIVED_SIGNAL("A signal that no rule says", Severity.WARNING),
        RETIRED_SIGNAL("A signal is retired that other rules read", Severity.WARNING),
        SAME_CONDITIONS("Two rules with the same conditions", Severity.WARNING),
        POINTLESS_RULE("A rule that another one makes pointless", Severity.WARNING),
        UNTIED_GROUP("Facts of everybody where those of one person may be meant", Severity.WARNING),
        LATE_BEFORE_DUE("Advice that is late before it is due"),
        ENDS_WHEN_DUE("Advice that ends when it is due", Severity.WARNING),
        PROTECTION_RETIRED("A rule that protects others is switched off", Severity.WARNING),
        PROTECTION_LOOSENED("What protects others is replaced by what protects less", Severity.WARNING),
        PROTECTION_HELD_BACK("Holding back what protects others", Severity.WARNING),

        /* Tables. */
        EMPTY_TABLE("A table without rows"),
        BROKEN_TABLE("A table with an open quote"),
        SEMICOLON_TABLE("A table with semicolons or tabs between its columns"),
        MISSING_COLUMN("A table that lacks a column"),
        DUPLICATE_COLUMN("A column stands twice"),
        UNKNOWN_FIGURE("A figure that is not there"),
        MISREAD_FIGURE("A figure that is read as what it is not"),
        UNKNOWN_PLATFORM("A platform that may be misspelt", Severity.WARNING),
        NEAR_NAME("A name that is nearly another", Severity.WARNING),
        WRONG_PEOPLE("People for whom a row cannot be"),
        UNTIED_NORM("A norm that differs by people, of whom none are named", Severity.WARNING),
        UNKNOWN_GROUP("A group that may be misspelt", Severity.WARNING),
        ONE_GROUP("All groups of somebody compared with one", Severity.WARNING),
        POINTLESS_ROW("A row that changes nothing", Severity.WARNING),
        EVERYDAY_PHRASE("A phrase that people use every day for other things", Severity.WARNING),
        SPLIT_CHOICE("A choice that a blank ends", Severity.WARNING),
        WRONG_ACT("The name or the words of an act that cannot be used"),
        STANDARD_ACT("A row for an act of the standard book"),
        YES_OR_NO("A cell that is neither yes nor no"),
        UNKNOWN_LANGUAGE("A language that is not there"),
        UNKNOWN_MARK("A mark that is not there"),
        UNKNOWN_PLACE("A place in a text that is not there"),
        WRONG_UNIT("A value that its figure does not take"),
        WRONG_HOURS("Hours that are not there"),
        WRONG_PHRASE("A phrase that cannot be looked for"),
        WRONG_PLATFORM("A platform that cannot be described so"),
        WRONG_DAY("A day that is in no calendar"),
        SAME_TASK("Two tasks of one name", Severity.WARNING),
        UNKNOWN_DAY("A day that no row of days.csv has", Severity.WARNING),
        UNKNOWN_REGION("A region whose holidays are not known"),
        EMPTY_CELL("A cell that must be filled"),
        EXTRA_CELL("A row that goes on behind its last column"),
        DUPLICATE_ROW("A row stands twice"),
        REPEATED_PHRASE("A phrase stands twice"),
        UNKNOWN_PHRASE("A phrase is taken away that is not there"),
        BAD_ROW("Rows that contradict each other"),

        /* The folder of a book. */
        UNKNOWN_SETTING("A setting that is not there"),
        DUPLICATE_SETTING("A setting stands twice"),
        UNKNOWN_BOOK("A book that cannot be extended"),
        MISPLACED_FILE("A file of the book in a wrong place"),
        UNREADABLE_FILE("A file that cannot be read"),
        MISNAMED_FILE("A file that is passed over for its name", Severity.WARNING);

        private final String title;
        private final Severity severity;

        Code(String title) {
            this(title, Severity.ERROR);
        }

        Code(String title, Severity severity) {
            this.title = title;
            this.severity = severity;
        }

        /** As lists and JSON show it; never changes. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What the page about it is called. */
        public String title() {
            return title;
        }

        /** How bad it is. */
        public Severity severity() {
            return severity;
        }
    }
}
