package dev.etiquette.guide;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.language.Rule;
import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.FigureName;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.prepared.Signal;
import dev.etiquette.reading.Phrase;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.Statement;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the page of all words from the vocabulary, from what the source says of it, and from the standard book. */
final class WordsPage {

    /** An example of each word that the standard book does not need. */
    private static final Map<String, String> UNUSED = Map.ofEntries(
            Map.entry("atClock", "atClock( $morning, hours( 8 ), $me )"),
            Map.entry("anotherTime", "anotherTime( $from, $last, $me )"),
            Map.entry("act", "act( \"send a card\", $person )"),
            Map.entry("actionNamed", "Proposal( action == actionNamed( \"send a card\" ) )"),
            Map.entry("actOn", "actOn( \"send a card\", $person, Platform.LINKEDIN, Channel.MESSAGE, $at )"),
            Map.entry("actSince", "actSince( \"send a card\", $person, $at )"),
            Map.entry("averageOf", "averageOf( $sum, $count )"),
            Map.entry("sharedWords", "sharedWords( words, $said ) > 0"),
            Map.entry("calendarPlus", "calendarPlus( $at, $norm.rest, $me )"),
            Map.entry("daysLater", "daysLater( $at, 14, $me )"),
            Map.entry("dayAndHour", "dayAndHour( $at, $me )"),
            Map.entry("difference", "difference( $all, $mine )"),
            Map.entry("earlier", "earlier( $one, $other )"),
            Map.entry("larger", "larger( $one, $other )"),
            Map.entry("later", "later( $one, $other )"),
            Map.entry("minus", "minus( $at, days( 7 ) )"),
            Map.entry("minutes", "minutes( 30 )"),
            Map.entry("neededFor", "neededFor( $selling, $all, $most )"),
            Map.entry("percent", "percent( 20 )"),
            Map.entry("percentOf", "percentOf( $mine, $all )"),
            Map.entry("platformNamed", "platformNamed( \"vine\" )"),
            Map.entry(
                    "reachOut",
                    "reachOut( $person, $place, Channel.MESSAGE, \"birthday\", \"Wish a happy birthday\", $at )"),
            Map.entry(
                    "postSomething", "postSomething( $place, \"round-up\", \"Post the round-up of the month\", $at )"),
            Map.entry("task", "task( \"round-up\", \"Post the round-up of the month\", $at )"),
            Map.entry("taskAbout", "taskAbout( $person, \"press\", \"Tell Priya, our press officer\", $at )"),
            Map.entry("startOfDay", "startOfDay( $at, $me )"),
            Map.entry("smaller", "smaller( $one, $other )"),
            Map.entry("weekdayOf", "weekdayOf( $at, $me )"),
            Map.entry("total", "total( $mine, $theirs )"));

    /** The same of facts: what a program knows beside what is said is for books of one's own. */
    private static final Map<String, String> UNUSED_FACTS = Map.ofEntries(
            Map.entry("Detail", "Detail( contact == $who, name == \"employer\", $employer : text )"),
            Map.entry("Figure", "Figure( name == \"big order\", $least : amount )"),
            Map.entry("LengthFigure", "LengthFigure( name == \"calm time\", $calm : length )"),
            Map.entry("NumberDetail", "NumberDetail( contact == $who, name == \"orders\", number >= 10 )"),
            Map.entry("Occasion", "Occasion( contact == $who, name == \"birthday\", $begins : begins, $ends : ends )"),
            Map.entry("Planned", "Planned( id == $id, promotes == true )"),
            Map.entry("Switch", "Switch( name == \"tragedy\" )"),
            Map.entry("Tag", "Tag( contact == $who, name == \"vip\" )"));

    /** The last words of figures for how soon to answer, each with its field. */
    private static final Map<String, String> ANSWER_FIGURES = new LinkedHashMap<>();

    static {
        ANSWER_FIGURES.put("remind", "remindAfter");
        ANSWER_FIGURES.put("due", "dueAfter");
        ANSWER_FIGURES.put("overdue", "overdueAfter");
        ANSWER_FIGURES.put("expire", "expireAfter");
    }

    private static final List<String> UNITS = List.of("minutes", "hours", "days", "percent");

    private final Vocabulary vocabulary;
    private final Comments comments;
    private final Examples examples;
    private final Collection<Rule> rules;
    private final Collection<Phrase> phrases;
    private final StringBuilder page = new StringBuilder();

    WordsPage(
            Vocabulary vocabulary,
            Comments comments,
            Examples examples,
            Collection<Rule> rules,
            Collection<Phrase> phrases) {
        this.vocabulary = vocabulary;
        this.comments = comments;
        this.examples = examples;
        this.rules = rules;
        this.phrases = phrases;
    }

    String text() {
        say("""
                # All words

                Everything that a rule can name, each with an example; most examples stand in the standard book as they
                stand here. [How to write a rule](README.md) tells how they go together.

                - [Units and plain values](#units-and-plain-values)
                - [Words for moments, lengths and numbers](#words-for-moments-lengths-and-numbers)
                - [What a rule can say](#what-a-rule-can-say)
                - [What can be advised](#what-can-be-advised)
                - [Choices](#choices)
                - [Marks](#marks)
                - [Figures](#figures)
                - [Facts](#facts): [what is known](#what-is-known), [what is read](#what-is-read),
                  [what rules have found out](#what-rules-have-found-out), [what is advised](#what-is-advised)
                """);
        units();
        functions();
        statements();
        actions();
        choices();
        marks();
        figures();
        facts();
        return page.toString();
    }

    private void units() {
        say("""

                ## Units and plain values

                | written | is |
                |---|---|
                | `"bread"` | a text |
                | `12` | a whole number |
                | `true`, `false` | so, or not so |
                """);
        for (String unit : UNITS) {
            FunctionEntry word = vocabulary.word(unit).orElseThrow();
            row(code(examples.of(word).orElse(UNUSED.getOrDefault(unit, ""))), word.meaning());
        }
    }

    private void functions() {
        say("""

                ## Words for moments, lengths and numbers

                They stand wherever such a value may stand, before and after `then`. What is too large for a moment, a length
                or a number stays the largest there is. A whole fact that one of them takes must have a name.

                | word | gives | takes | example |
                |---|---|---|---|
                """);
        vocabulary.words().values().stream()
                .filter(WordsPage::isOther)
                .forEach(word -> row(code(word.name()), word.meaning(), takes(word), example(word, 100)));
    }

    private void statements() {
        say("""

                ## What a rule can say

                | word | does | example |
                |---|---|---|
                """);
        words(word -> word.result().raw() == Statement.class, 60);
        say("""

                What they may be given beside:

                | word | does | example |
                |---|---|---|
                """);
        words(
                word -> Statement.AdviceClause.class.isAssignableFrom(
                                word.result().raw())
                        || Statement.RestraintClause.class.isAssignableFrom(
                                word.result().raw()),
                80);
    }

    private void actions() {
        say("""

                ## What can be advised

                What a piece of advice asks for is its action; restraint rules read it, as in
                `Proposal( action == Action.APPROACH )`. A book may [have more](README.md#how-to-have-acts-of-your-own).

                | action | is to | says something to others | is owed, so that no budget cuts it |
                |---|---|---|---|
                """);
        for (Action action : Action.known()) {
            row(
                    code("Action." + action),
                    comment(Action.class, action.id()),
                    action.reachesOut() ? "yes" : "",
                    action.owed() ? "yes" : "");
        }
        say("""

                These words name what to do; one of them stands first in `recommend( … )`. They take what is known and what
                is read, and plain values. A moment at the end is when the reason came up: what was said of the same advice
                before that moment does not count against it.

                | word | is to | takes | example |
                |---|---|---|---|
                """);
        vocabulary.words().values().stream()
                .filter(word -> word.result().raw() == SuggestedAction.class)
                .forEach(word -> row(code(word.name()), word.meaning(), takes(word), example(word, 100)));
    }

    private void choices() {
        say("""

                ## Choices

                """);
        for (EnumType choice : vocabulary.choices().values()) {
            if (choice.type() != Action.class) {
                say("`" + choice.name() + "`: " + comment(choice.type()) + "\n\n| choice | is |\n|---|---|\n");
                choice.values()
                        .keySet()
                        .forEach(value -> row(code(choice.name() + "." + value), comment(choice.type(), value)));
                say("\n");
            }
        }
    }

    private void marks() {
        say("""
                ## Marks

                Reading marks every text by the phrases in [phrases.csv](tables/phrases.csv). What a text is marked as shows
                in fields of what was said, such as `asks` of a `Turn`; `marks contains "praise"` asks for any of them. A table may
                have [marks of its own](README.md#how-to-mark-texts-in-your-own-way).

                | mark | a text that | by such a phrase |
                |---|---|---|
                """);
        for (Mark mark : Mark.values()) {
            String example = phrases.stream()
                    .filter(phrase -> phrase.mark().equals(mark.label())
                            && phrase.language().equals("en"))
                    .map(Phrase::phrase)
                    .min(Comparator.comparingInt((String text) -> Math.abs(text.length() - 12))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            row(
                    mark.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    comment(Mark.class, mark.name()),
                    code(example));
        }
    }

    private void figures() {
        say("""

                ## Figures

                Rows of [norms.csv](tables/norms.csv), each with the field that it fills. A row holds for one platform, or for
                `any`.

                | figure | is | written like | field |
                |---|---|---|---|
                """);
        String kinds = Arrays.stream(Kind.values())
                .filter(Kind::expectsAnswer)
                .map(kind -> code(kind.figure()))
                .collect(Collectors.joining(", "));
        for (Map.Entry<String, String> figure : ANSWER_FIGURES.entrySet()) {
            figure(code("question " + figure.getKey()), AnswerNorm.class, figure.getValue(), "4 hours");
        }
        for (FactType fact : vocabulary.facts().values()) {
            if (fact.type().isRecord()) {
                for (RecordComponent part : fact.type().getRecordComponents()) {
                    Optional.ofNullable(part.getAnnotation(FigureName.class))
                            .ifPresent(figure ->
                                    figure(code(figure.value()), fact.type(), part.getName(), written(part, figure)));
                }
            }
        }
        figure(code("in touch customer"), GroupNorm.class, "every", "30 days");
        figure(code("in touch customer at most"), GroupNorm.class, "atMostEvery", "60 days");
        say("\nThe first word of `question …` is one of " + kinds
                + ". The last word of `in touch …` is any group; without one,"
                + " the column `people` has a group or a tag. A"
                + " table may have [figures of its own](README.md#how-to-use-figures-of-your-own), which rules read as `Figure`"
                + " or `LengthFigure`.\n");
    }

    private void figure(String name, Class<?> norm, String field, String written) {
        row(name, comment(norm, field), code(written), code(norm.getSimpleName() + "." + field));
    }

    private static String written(RecordComponent part, FigureName figure) {
        if (part.getType() == Duration.class) {
            return "4 hours";
        } else if (part.getType() == int.class) {
            return figure.percent() ? "20 %" : "6 times";
        } else if (part.getType().isEnum()) {
            return Arrays.stream(part.getType().getEnumConstants())
                    .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        return "words";
    }

    private void facts() {
        say("""

                ## Facts

                A field is a text, a number, a moment, a length of time, a choice, something with a name of its own (an id),
                or another fact, whose fields are read with a dot: `$ready.post.beginning`.
                """);
        group(
                "What is known",
                "Given by the program that asks for advice.",
                fact -> fact.type().getPackageName().endsWith(".model"));
        group("What is read", "Found by reading what was said, before any rule is asked.", this::isRead);
        group(
                "What rules have found out",
                "Signals: a rule file declares them, one rule derives them, others use them. A rule says one by\n`signal( new Name( … ) )`, with a value for each field.",
                FactType::isDeclared);
        group(
                "What is advised",
                "Read by rules of restraint.",
                fact -> fact.type().getPackageName().endsWith(".advice"));
    }

    private boolean isRead(FactType fact) {
        return fact.type().getPackageName().endsWith(".prepared") && !fact.isDeclared();
    }

    private String derivedBy(FactType fact) {
        return rules.stream()
                .filter(rule -> rule.derives().equals(fact) && rule.signals())
                .map(Rule::id)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void group(String title, String about, Predicate<FactType> of) {
        say("\n### " + title + "\n\n" + about + "\n");
        for (FactType fact : vocabulary.facts().values()) {
            if (of.test(fact)) {
                String by = derivedBy(fact);
                say("\n#### " + fact.name() + "\n\n"
                        + sentence(fact.isDeclared() ? fact.meaning() : comment(fact.type()))
                        + (by.isEmpty() ? "" : " By " + by + ".")
                        + examples.of(fact)
                                .or(() -> Optional.ofNullable(UNUSED_FACTS.get(fact.name())))
                                .map(text -> " Example: " + code(text))
                                .orElse("")
                        + "\n\n"
                        + "| field | is | kind | example |\n|---|---|---|---|\n");
                for (Field field : fact.fields().values()) {
                    row(
                            code(field.name()),
                            fact.isDeclared() ? field.meaning() : comment(fact.type(), field.name()),
                            field.type().inWords(),
                            code(examples.of(fact, field)));
                }
            }
        }
    }

    private static boolean isOther(FunctionEntry word) {
        Class<?> result = word.result().raw();
        return result != SuggestedAction.class
                && !Signal.class.isAssignableFrom(result)
                && result.getEnclosingClass() != Statement.class
                && result != Statement.class
                && !UNITS.contains(word.name());
    }

    private void words(Predicate<FunctionEntry> of, int longest) {
        vocabulary.words().values().stream()
                .filter(of)
                .forEach(word -> row(code(word.name()), word.meaning(), example(word, longest)));
    }

    private String example(FunctionEntry word, int longest) {
        String example = examples.of(word)
                .or(() -> Optional.ofNullable(UNUSED.get(word.name())))
                .orElseThrow(() -> new IllegalStateException("The word " + word.name()
                        + " stands in no rule of the standard book; the page needs an example of it."));
        int comma = example.indexOf(',');
        return code(example.length() <= longest || comma < 0 ? example : example.substring(0, comma) + ", … )");
    }

    private static String takes(FunctionEntry word) {
        String takes = word.parameters().stream().map(Type::inWords).collect(Collectors.joining(", "));
        return takes.isEmpty() ? "nothing" : takes;
    }

    /** The same meanings as the library keeps them: of the facts and choices of Java, those of rule files stand in these. */
    static String meanings(Vocabulary vocabulary, Comments comments) {
        WordsPage page = new WordsPage(vocabulary, comments, new Examples(List.of(), List.of()), List.of(), List.of());
        SortedMap<String, String> meanings = new TreeMap<>();
        for (FactType fact : vocabulary.facts().values()) {
            meanings.put(fact.name(), page.comment(fact.type()));
            fact.fields()
                    .keySet()
                    .forEach(field -> meanings.put(fact.name() + "." + field, page.comment(fact.type(), field)));
        }
        for (EnumType choice : vocabulary.choices().values()) {
            meanings.put(choice.name(), page.comment(choice.type()));
            choice.values()
                    .forEach((name, value) -> meanings.put(
                            choice.name() + "." + name,
                            value instanceof Action action ? action.says() : page.comment(choice.type(), name)));
        }
        return meanings.entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue() + "\n")
                .collect(Collectors.joining("", "# Written of the comments in the source by WordsPageTest.\n", ""));
    }

    private String comment(Class<?> type) {
        return phrase(comments.of(type).orElseThrow(() -> new IllegalStateException(type + " has no comment.")));
    }

    /** Of a field or constant, where it is declared: in the class itself or in what it is one of. */
    private String comment(Class<?> type, String member) {
        return comments.of(type, member)
                .map(WordsPage::phrase)
                .or(() -> List.of(type.getInterfaces()).stream()
                        .flatMap(each -> comments.of(each, member).stream())
                        .map(WordsPage::phrase)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        type.getSimpleName() + "." + member + " has no comment; authors need to know what it is."));
    }

    /** Without the capital and the full stop of a sentence. */
    private static String phrase(String sentence) {
        String bare = sentence.strip().replaceAll("\\.$", "");
        boolean word = bare.length() > 1 && (Character.isLowerCase(bare.charAt(1)) || bare.charAt(1) == ' ');
        return word ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1) : bare;
    }

    private static String sentence(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void say(String text) {
        page.append(text);
    }
}
