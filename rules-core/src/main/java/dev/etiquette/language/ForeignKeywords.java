package dev.etiquette.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The words of other languages of rules, each with what is to be said of it; {@code ~} stands for the word. */
final class ForeignKeywords {

    /**
     * What is said of a word.
     *
     * @param message one sentence
     * @param hint one sentence that begins with "Maybe"
     * @param line whether the rest of its line can be left out with it
     */
    record Said(String message, String hint, boolean line) {}

    private static final String FIRST = "Here stands \"~\"; ";

    private static final Said IMPORT =
            left("nothing is imported, for all facts and words are known in every file.", "Maybe leave the line out.");

    private static final Said GROUP =
            left("rules stand in no groups, and all of them are asked.", "Maybe leave it out.");

    private static final Said WHEN_ASKED = left(
            "when a rule holds is said by its conditions.",
            "Maybe write a condition instead, as in Now( time >= $question.dueAt ).");

    private static final Said ONCE =
            left("a rule holds once for each way in which its conditions do.", "Maybe leave it out.");

    private static final Said TEXTS = said(
            "texts are compared by \"==\" and \"!=\" alone.",
            "Maybe ask for a mark that is read from the text, as in marks of a Turn.");

    private static final Said LISTS = said(
            "lists are not looked into.", "Maybe turn it around: one field of several values is asked by in ( … ).");

    private static final Said MOMENTS =
            said("two moments are compared by \"<\" and \">\".", "Maybe name a field of both, as in at > $other.at.");

    private static final Said CHANGED =
            said("a rule changes no fact.", "Maybe write signal( … ) for what other rules should know.");

    private static final Said ADDED = said(
            "what a rule adds is said by \"signal\".", "Maybe write signal( … ) for what other rules should know.");

    static final Said CALLED = said(
            "after \"then\" a rule says one thing, by recommend, signal or withhold.",
            "Maybe write recommend( … ) for what should be done.");

    static final Said ASKED =
            said("fields of facts are read, and nothing is called.", "Maybe write the name of a field alone.");

    static final Said DOTTED = said(
            "a condition begins with a kind of fact, which is one word.",
            "Maybe write a kind of fact, as in Turn( … ).");

    static final Said TOGETHER = said(
            "facts stand below each other, each with parentheses of its own.",
            "Maybe leave the outer parentheses out; only ( Fact( … ) or Fact( … ) ) has some.");

    static final Said EITHER =
            said("facts of which one is enough stand in parentheses.", "Maybe write ( Fact( … ) or Fact( … ) ).");

    static final Said RECKONED = said(
            "rules do not reckon with numbers.", "Maybe write plus( $at, days( 3 ) ), which adds a while to a moment.");

    static final Said CLOSED = said("conditions have nothing behind them.", "Maybe leave it out.");

    /** What stands where a rule could begin. */
    static final Map<String, Said> BETWEEN_RULES = Map.ofEntries(
            Map.entry("import", IMPORT),
            Map.entry("use", IMPORT),
            Map.entry("unit", left("there are no units of rules.", "Maybe leave the line out.")),
            Map.entry("expander", left("there is one language only.", "Maybe leave the line out.")),
            Map.entry("dialect", left("there is one language only.", "Maybe leave the line out.")),
            Map.entry(
                    "global",
                    left(
                            "rules know nothing but facts and words.",
                            "Maybe write the value itself in the rules that need it.")),
            Map.entry(
                    "function",
                    said("a rule file makes no words of its own.", "Maybe write in the rules what it would work out.")),
            Map.entry(
                    "query",
                    said("nothing but rules stands in a file.", "Maybe write it as a rule that says a signal.")),
            Map.entry(
                    "template",
                    said("rules are not made from patterns.", "Maybe write one rule, and read a figure by a norm.")),
            Map.entry("package", left("the package is named once, on the first line.", "Maybe leave the line out.")));

    /** What others say of a rule before {@code when}. */
    static final Map<String, Said> OPTIONS = options();

    /** What stands among conditions. */
    static final Map<String, Said> CONDITIONS = Map.ofEntries(
            Map.entry(
                    "eval",
                    said("nothing is worked out there.", "Maybe compare within a fact, as in Turn( at > $asked.at ).")),
            Map.entry(
                    "from",
                    said(
                            "facts are not taken out of other facts.",
                            "Maybe ask for the fact itself, and say what it has in common with the other one.")),
            Map.entry(
                    "forall",
                    said("that all are so is said by \"not\".", "Maybe write not and the opposite of what is asked.")),
            Map.entry("collect", said("facts are counted by accumulate.", "Maybe write accumulate( … ).")),
            Map.entry(
                    "null",
                    said(
                            "every field of a fact is filled; an empty text is \"\".",
                            "Maybe leave the comparison out, or compare with what stands for nothing there.")),
            Map.entry("this", said("a fact is compared by its fields.", "Maybe name a field, as in id == $other.id.")),
            Map.entry("new", said("no fact is made in a condition.", "Maybe compare with a field or a plain value.")),
            Map.entry(
                    "instanceof",
                    said("which kind of fact it is stands before the parenthesis.", "Maybe leave it out.")),
            Map.entry("over", said("facts are not cut into windows.", "Maybe compare their moments.")),
            Map.entry("matches", TEXTS),
            Map.entry("soundslike", TEXTS),
            Map.entry("str", TEXTS),
            Map.entry("contains", LISTS),
            Map.entry("excludes", LISTS),
            Map.entry("memberOf", LISTS),
            Map.entry("after", MOMENTS),
            Map.entry("before", MOMENTS),
            Map.entry("during", MOMENTS),
            Map.entry("includes", MOMENTS),
            Map.entry("meets", MOMENTS),
            Map.entry("metby", MOMENTS),
            Map.entry("overlaps", MOMENTS),
            Map.entry("coincides", MOMENTS),
            Map.entry("starts", MOMENTS),
            Map.entry("finishes", MOMENTS));

    /** What does something after {@code then}. */
    static final Map<String, Said> STATEMENTS = Map.of(
            "insert", ADDED,
            "insertLogical", ADDED,
            "assert", ADDED,
            "modify", CHANGED,
            "update", CHANGED,
            "retract", CHANGED,
            "delete", CHANGED);

    private ForeignKeywords() {}

    private static Map<String, Said> options() {
        Map<String, Said> options = new LinkedHashMap<>();
        options.put(
                "salience",
                left("no rule goes before another one; what it reads says when it is asked.", "Maybe leave it out."));
        options.put("dialect", left("there is one language only.", "Maybe leave it out."));
        options.put(
                "enabled", left("a rule rests by its status.", "Maybe write @status( \"retired\" ) above \"when\"."));
        options.put("extends", left("each rule stands on its own.", "Maybe write the other rule's conditions here."));
        options.put("attributes", left("a rule has entries that begin with \"@\" alone.", "Maybe leave it out."));
        Stream.of("no-loop", "lock-on-active").forEach(word -> options.put(word, ONCE));
        Stream.of("agenda-group", "activation-group", "ruleflow-group", "auto-focus", "xor-group")
                .forEach(word -> options.put(word, GROUP));
        Stream.of("timer", "duration", "calendars", "date-effective", "date-expires")
                .forEach(word -> options.put(word, WHEN_ASKED));
        return Map.copyOf(options);
    }

    private static Said said(String message, String hint) {
        return new Said(FIRST + message, hint, false);
    }

    private static Said left(String message, String hint) {
        return new Said(FIRST + message, hint, true);
    }
}
