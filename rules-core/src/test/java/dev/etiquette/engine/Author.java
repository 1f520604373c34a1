package dev.etiquette.engine;

import dev.etiquette.advice.Action;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Platform;
import dev.etiquette.tables.ActTable;
import dev.etiquette.tables.DayTable;
import dev.etiquette.tables.PlatformTable;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes rules that are sound and make no sense: equal seeds give equal books.
 *
 * <p>What a rule may compare comes from the vocabulary, so that new facts and fields are used without further ado.
 * Signals build on each other: ripples on facts and ripples, waves on ripples and waves, tides on all of these, then
 * moods, proposals, and withholdings; whatever is counted or forbidden comes from below.
 */
final class Author {

    private static final String[] GIVEN = {
        "Turn",
        "Turn",
        "Turn",
        "Gift",
        "Tag",
        "Detail",
        "Figure",
        "LengthFigure",
        "NumberDetail",
        "Occasion",
        "Switch",
        "Planned",
        "Post",
        "Reply",
        "Message",
        "Utterance",
        "MyPost",
        "Contact",
        "Owner",
        "AnswerNorm",
        "SellingNorm",
        "OfflineNorm",
        "RepeatNorm",
        "Meeting",
        "Connection",
        "DoNotContact",
        "SpecialDay",
        "Today"
    };

    /** Facts with a person, a platform and a moment. */
    private static final String[] FIRST = {"Turn", "Turn", "Gift", "Post", "Reply", "Message", "Utterance", "Connection"
    };

    private static final String[] SIGNALS = {"Ripple", "Wave", "Tide"};

    /** The same, as a file declares them. */
    private static final String[] DECLARED = {"Spark", "Flame", "Blaze"};

    private static final String DECLARATIONS = """
            declare Spark
                @meaning( "something about a person" )
                who    : PersonId @key
                place  : Platform @key
                at     : Instant  @key
                number : long     @key
            end
            declare Gift @given
                @meaning( "something that a host knows of a person" )
                who    : PersonId @key
                place  : Platform @key
                at     : Instant  @key
                number : long     @key
                thread : ThreadId @key
                likes  : Set      @key
            end
            declare Blaze
                @meaning( "something about a person, and what it came from" )
                who    : PersonId @key
                place  : Platform @key
                at     : Instant  @key
                number : long     @key
                spark  : Spark    @key
            end
            declare Flame
                @meaning( "something else about a person" )
                who    : PersonId @key
                place  : Platform @key
                at     : Instant  @key
                number : long     @key
                kind   : Kind     @key
                mine   : boolean  @key
            end
            """;

    private static final Vocabulary VOCABULARY = RuleReader.read(
                    List.of(new Source("declared", "package etiquette\n" + DECLARATIONS)), TestWords.VOCABULARY)
            .vocabulary();

    /** Days of which such books speak. */
    static final DayTable DAYS = DayTable.read("days.csv", """
            kind,name,from,to
            lunch,Thank you,17 June,18 June
            lunch,lunch,2026-03-29,2026-03-30
            rest,lunch,24 December,2 January
            rest,Ann,29 February,29 February
            """, new ArrayList<>());

    /** Platforms that such books have of their own. */
    static final PlatformTable PLATFORMS = PlatformTable.read(
            "platforms.csv", "platform,name,form,aliases\nvine,Vine!,posts,loops\n", new ArrayList<>());

    /** Acts of such books, of every sort; one that they name has no row. */
    static final ActTable ACTS = ActTable.read("acts.csv", """
            act,says,reaches out,owed
            send a card,send a card to,,
            look up,look up,no,
            give back,give back what I borrowed to,yes,yes
            """, new ArrayList<>());

    private static final String[] ACT_NAMES = {"\"send a card\"", "\"look up\"", "\"give back\"", "\"without a row\""};

    /** What hosts give to such books. */
    static final Map<String, FactType> HOST_TYPES =
            VOCABULARY.given().stream().collect(Collectors.toMap(FactType::name, Function.identity()));

    private static final String[] EQUALITIES = {"==", "==", "==", "!="};
    private static final String[] ORDERS = {"<", "<=", ">", ">=", "=="};
    private static final String[] TEXTS = {"\"\"", "\"Ann\"", "\"Thank you\"", "\"lunch\""};

    private static final String[] MARKS = {"\"question\"", "\"closing\"", "\"promotional\"", "\"in hospital\""};
    private static final String[] WORDS = {"\"thank\"", "\"you\"", "\"lunch\"", "\"a\""};

    /** Three facts at a time are enough to wait for. */
    private static final int MOST_MATCHES = 2;

    /** A book longer than this would be about something. */
    private static final int MOST_ATTEMPTS = 10;

    private final Random random;
    private final List<Named> scope = new ArrayList<>();
    private int names;
    private int matches;

    /** Something that a rule can name. */
    private record Named(String text, Type type) {}

    private Author(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** A book of so many rules in one file. */
    static Source book(long seed, int rules) {
        Author author = new Author(seed);
        StringBuilder text = new StringBuilder("package etiquette\n" + DECLARATIONS);
        int attempts = 0;
        for (int i = 0; i < rules; i++) {
            String rule;
            do {
                if (attempts++ > MOST_ATTEMPTS * rules) {
                    throw new IllegalStateException("Most rules of this author are refused, such as:\n" + text);
                }
                rule = author.rule("G-" + i, "rule " + i + " of book " + seed);
            } while (!isSound(rule));
            text.append(rule);
        }
        return new Source("book" + seed + ".drl", text.toString());
    }

    private static boolean isSound(String rule) {
        return RuleReader.read(
                        List.of(new Source("one", "package etiquette\n" + DECLARATIONS + rule)), TestWords.VOCABULARY)
                .problems()
                .isEmpty();
    }

    private String rule(String id, String name) {
        // Names go on from rule to rule: stock Drools takes "at > $one.at" for the same in two rules that begin alike,
        // even
        // where $one is another fact.
        scope.clear();
        matches = 0;
        int level = random.nextInt(6);
        StringBuilder text = new StringBuilder(
                "rule \"" + name + "\"\n    @id( \"" + id + "\" )\n    @source( \"nowhere\" )\nwhen\n");
        text.append(first(level));
        if (level == 4 && random.nextInt(3) > 0) {
            text.append(contact());
        }
        // Proposals are many, and every withholding holds one of them.
        int more = random.nextInt(level < 4 ? 4 : 2);
        for (int i = 0; i < more; i++) {
            text.append("    ").append(condition(level)).append('\n');
        }
        return text + "then\n    " + statement(level) + ";\nend\n";
    }

    private String first(int level) {
        String fact = level == 5 ? "Proposal" : random.nextInt(3) == 0 && level > 0 ? signal(level) : one(FIRST);
        return "    " + pattern(fact, true, false) + "\n";
    }

    /** Somebody to whom an act can be aimed. */
    private String contact() {
        String who = bound(dev.etiquette.model.PersonId.class);
        String person = "$c" + names++;
        scope.add(new Named(person, fact("Contact").valueType()));
        return "    " + person + " : Contact( id == " + who + " )\n";
    }

    /** A signal on which a rule of that level may build. */
    private String signal(int level) {
        int number = random.nextInt(Math.min(level + 1, SIGNALS.length));
        return random.nextBoolean() ? SIGNALS[number] : DECLARED[number];
    }

    private String positive(int level) {
        return random.nextInt(3) == 0 ? signal(level) : one(GIVEN);
    }

    /** A fact of which all may be asked: nothing from the level itself. */
    private String whole(int level) {
        return random.nextInt(3) == 0 && level > 0 ? signal(level - 1) : one(GIVEN);
    }

    private String condition(int level) {
        int kind = random.nextInt(12);
        if ((kind == 5 || kind > 7) && ++matches > MOST_MATCHES) {
            kind = 0;
        }
        return switch (kind) {
            case 0, 1 -> "not " + hidden(whole(level));
            case 2 -> "exists " + hidden(positive(level));
            case 3, 4 -> gather(whole(level));
            case 5 -> either(level);
            case 6, 7 -> now();
            default -> pattern(positive(level), random.nextBoolean(), true);
        };
    }

    private String hidden(String fact) {
        int before = scope.size();
        String pattern = pattern(fact, false, true);
        while (scope.size() > before) {
            scope.remove(scope.size() - 1);
        }
        return pattern;
    }

    private String gather(String name) {
        int before = scope.size();
        FactType fact = fact(name);
        StringJoiner tests = new StringJoiner(", ");
        tests(fact, true).forEach(tests::add);
        Field field = fields(fact).get(random.nextInt(fields(fact).size()));
        String value = "$v" + names++;
        tests.add(value + " : " + field.name());
        String result = "$v" + names++;
        boolean extreme = field.type().equals(Type.MOMENT) && random.nextBoolean();
        String folds = result + " : " + (extreme ? one("min", "max") : "count") + "( " + value + " )";
        Named named = new Named(result, extreme ? Type.ORDERED : Type.NUMBER);
        while (scope.size() > before) {
            scope.remove(scope.size() - 1);
        }
        scope.add(named);
        return "accumulate( " + name + "( " + tests + " ); " + folds + " )";
    }

    /** Branches of one kind that bind alike, or branches of any kind that bind nothing. */
    private String either(int level) {
        boolean alike = random.nextBoolean();
        String fact = positive(level);
        Field field = fields(fact(fact)).get(random.nextInt(fields(fact(fact)).size()));
        String binding = "$f" + names++;
        String value = "$v" + names++;
        StringJoiner branches = new StringJoiner(" or ", "( ", " )");
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            if (alike) {
                StringJoiner tests = new StringJoiner(", ").add(value + " : " + field.name());
                tests(fact(fact), true).forEach(tests::add);
                branches.add(binding + " : " + fact + "( " + tests + " )");
            } else {
                String other = positive(level);
                StringJoiner tests = new StringJoiner(", ");
                tests(fact(other), true).forEach(tests::add);
                branches.add(other + "( " + tests + " )");
            }
        }
        if (alike) {
            scope.add(new Named(value, field.type()));
            paths(binding, fact(fact));
        }
        return branches.toString();
    }

    private String now() {
        List<Named> moments = of(Type.MOMENT);
        if (moments.isEmpty()) {
            return "Owner()";
        }
        String comparison = "time " + one("<", "<=", ">", ">=") + " " + moment(moments);
        if (random.nextInt(4) == 0) {
            comparison += ", " + moment(moments) + " " + one("<", "<=", ">", ">=") + " time";
        }
        return one("", "", "", "not ", "exists ") + "Now( " + comparison + " )";
    }

    private String moment(List<Named> moments) {
        String moment = moments.get(random.nextInt(moments.size())).text();
        return random.nextBoolean() ? "plus( " + moment + ", " + length() + " )" : moment;
    }

    private String length() {
        List<Named> lengths = of(Type.LENGTH);
        return !lengths.isEmpty() && random.nextBoolean()
                ? lengths.get(random.nextInt(lengths.size())).text()
                : one("hours( 4 )", "minutes( 30 )", "days( 7 )", "days( 30 )", "hours( 0 )");
    }

    /** A pattern; what it binds is in scope from then on. */
    private String pattern(String name, boolean bound, boolean joined) {
        FactType fact = fact(name);
        StringJoiner parts = new StringJoiner(", ");
        List<Named> later = new ArrayList<>();
        if (name.equals("Proposal") && random.nextInt(3) == 0) {
            parts.add("action " + one(EQUALITIES) + " actionNamed( " + one(ACT_NAMES) + " )");
        }
        for (String test : tests(fact, joined)) {
            if (random.nextInt(3) == 0) {
                Field field = fields(fact).get(random.nextInt(fields(fact).size()));
                String value = "$v" + names++;
                parts.add(value + " : " + field.name());
                later.add(new Named(value, field.type()));
            }
            parts.add(test);
        }
        if (bound && !joined) {
            // What statements need stands in the first pattern.
            for (Field field : fields(fact)) {
                String value = "$v" + names++;
                parts.add(value + " : " + field.name());
                later.add(new Named(value, field.type()));
            }
        }
        scope.addAll(later);
        if (!bound) {
            return name + "( " + parts + " )";
        }
        String binding = "$f" + names++;
        paths(binding, fact);
        return binding + " : " + name + "( " + parts + " )";
    }

    private void paths(String binding, FactType fact) {
        scope.add(new Named(binding, fact.valueType()));
        fields(fact).forEach(field -> scope.add(new Named(binding + "." + field.name(), field.type())));
        nested(fact)
                .ifPresent(field -> fields(VOCABULARY.fact(field.type()).orElseThrow())
                        .forEach(inner ->
                                scope.add(new Named(binding + "." + field.name() + "." + inner.name(), inner.type()))));
    }

    /** The field in which a declared fact holds another one. */
    private static Optional<Field> nested(FactType fact) {
        return fact.fields().values().stream()
                .filter(field -> !field.type().declared().isEmpty())
                .findFirst();
    }

    private List<String> tests(FactType fact, boolean joined) {
        List<String> tests = new ArrayList<>();
        nested(fact).ifPresent(field -> {
            List<Named> facts = of(field.type());
            if (!facts.isEmpty() && random.nextBoolean()) {
                tests.add(field.name() + " == "
                        + facts.get(random.nextInt(facts.size())).text());
            } else if (random.nextBoolean()) {
                tests.add(field.name() + ".number < " + random.nextInt(4));
            }
        });
        if (joined) {
            for (int attempt = 0; attempt < 20 && tests.isEmpty(); attempt++) {
                Field field = fields(fact).get(random.nextInt(fields(fact).size()));
                List<Named> others = of(field.type());
                boolean telling = !field.type().equals(Type.TRUTH)
                        && !field.type().equals(Type.NUMBER)
                        && !field.type().equals(Type.TEXTS);
                if (telling && !others.isEmpty()) {
                    String other = others.get(random.nextInt(others.size())).text();
                    tests.add(random.nextInt(3) == 0 ? other + " == " + field.name() : field.name() + " == " + other);
                }
            }
        }
        // Rules that ask for much match nothing.
        for (int i = random.nextInt(2) * random.nextInt(3); i > 0; i--) {
            Field field = fields(fact).get(random.nextInt(fields(fact).size()));
            String test = test(fact, field);
            if (!test.isEmpty()) {
                tests.add(test);
            }
        }
        return tests;
    }

    private String test(FactType fact, Field field) {
        Type type = field.type();
        if (type.equals(Type.TEXTS)) {
            return contains(field);
        }
        String operator = type.isOrdered() ? one(ORDERS) : one(EQUALITIES);
        List<Named> others = of(type);
        String other = "";
        if (!others.isEmpty() && random.nextBoolean()) {
            other = others.get(random.nextInt(others.size())).text();
            other = type.equals(Type.MOMENT) && random.nextBoolean()
                    ? "plus( " + other + ", " + length() + " )"
                    : other;
        } else if (type.equals(Type.NUMBER)) {
            other = "" + random.nextInt(6);
        } else if (type.equals(Type.TRUTH)) {
            other = "" + random.nextBoolean();
        } else if (type.equals(Type.TEXT)) {
            other = one(TEXTS);
        } else if (type.equals(Type.LENGTH)) {
            other = one("hours( 4 )", "minutes( 30 )", "days( 7 )", "days( 30 )", "hours( 0 )");
        } else if (type.raw() == Action.class && random.nextInt(3) == 0) {
            other = "actionNamed( " + one(ACT_NAMES) + " )";
        } else if (type.isChoice()) {
            String[] values = EnumType.of(type.raw()).values().keySet().toArray(String[]::new);
            String choice = type.raw().getSimpleName() + "." + one(values);
            if (type.raw() == Platform.class && random.nextInt(3) == 0) {
                return field.name() + " " + operator + " platformNamed( "
                        + one("\"vine\"", "\"email\"", "\"\"", "\"loops\"") + " )";
            }
            if (random.nextBoolean()) {
                return field.name() + " in ( " + choice + ", " + type.raw().getSimpleName() + "." + one(values) + " )";
            }
            other = choice;
        } else {
            List<Field> same = fields(fact).stream()
                    .filter(each -> each.type().equals(type))
                    .toList();
            other = same.get(random.nextInt(same.size())).name();
            other = type.equals(Type.MOMENT) ? "plus( " + other + ", " + length() + " )" : other;
        }
        return random.nextInt(4) == 0 && !type.equals(Type.NUMBER)
                ? other + " " + operator + " " + field.name()
                : field.name() + " " + operator + " " + other;
    }

    /** A text of a set: one that may be there, or whatever text is bound. */
    private String contains(Field set) {
        List<Named> others = of(Type.TEXT);
        String value = !others.isEmpty() && random.nextInt(3) == 0
                ? others.get(random.nextInt(others.size())).text()
                : set.name().equals("marks") ? one(MARKS) : one(WORDS);
        return set.name() + one(" contains ", " not contains ") + value;
    }

    private String statement(int level) {
        String place = random.nextInt(4) == 0 ? "platformNamed( \"vine\" )" : bound(Platform.class);
        String about = bound(dev.etiquette.model.PersonId.class) + ", " + place + ", " + then(Type.MOMENT);
        return switch (level) {
            case 0, 1, 2 -> "signal( " + made(level, about + ", " + then(Type.NUMBER)) + " )";
            case 3 -> "signal( mood( " + mood() + " ) )";
            case 4 ->
                "recommend( " + act(about) + ", " + one("", "by( " + then(Type.MOMENT) + " ), ") + "because( \""
                        + places() + "\" ) )";
            default ->
                "withhold( " + bound(dev.etiquette.advice.Proposal.class) + ", "
                        + one("", "allowedFrom( " + then(Type.MOMENT) + " ), ") + "because( \"" + places() + "\" ) )";
        };
    }

    /** An act of one's own, or one that a test's word makes. */
    private String act(String about) {
        List<Named> people = of(new Type(dev.etiquette.model.Contact.class)).stream()
                .filter(each -> !each.text().contains("."))
                .toList();
        if (people.isEmpty() || random.nextInt(3) == 0) {
            return "greet( " + about + " )";
        }
        String whom = one(ACT_NAMES) + ", "
                + people.get(random.nextInt(people.size())).text();
        return switch (random.nextInt(3)) {
            case 0 -> "act( " + whom + " )";
            case 1 -> "actSince( " + whom + ", " + then(Type.MOMENT) + " )";
            default ->
                "actOn( " + whom + ", " + bound(dev.etiquette.model.Platform.class) + ", Channel."
                        + one("MESSAGE", "NONE", "PHONE") + ", " + then(Type.MOMENT) + " )";
        };
    }

    private String made(int level, String values) {
        List<Named> sparks = of(fact("Spark").valueType()).stream()
                .filter(each -> !each.text().contains("."))
                .toList();
        boolean possible = level < 2 || !sparks.isEmpty();
        if (!possible || random.nextBoolean()) {
            return new String[] {"ripple", "wave", "tide"}[level] + "( " + values + " )";
        }
        String more = switch (level) {
            case 0 -> "";
            case 1 -> ", Kind." + one("QUESTION", "REMARK") + ", " + random.nextBoolean();
            default -> ", " + sparks.get(random.nextInt(sparks.size())).text();
        };
        return "new " + DECLARED[level] + "( " + values + more + " )";
    }

    /** Whatever is written alike by stock Drools, which a declared fact is not. */
    private String mood() {
        List<Named> all = scope.stream()
                .filter(each ->
                        !each.text().contains(".") && each.type().declared().isEmpty())
                .toList();
        return all.get(random.nextInt(all.size())).text();
    }

    /** A text with places for everything that is bound and is no whole fact. */
    private String places() {
        StringJoiner text = new StringJoiner(" ");
        for (Named each : scope) {
            boolean fact = VOCABULARY.fact(each.type()).isPresent();
            if (!fact && !each.type().equals(Type.ORDERED) && random.nextInt(4) == 0) {
                text.add("{" + each.text().substring(1) + "}");
            }
        }
        return text.toString();
    }

    private String bound(Class<?> type) {
        return then(new Type(type));
    }

    /** Something bound: stock Drools sees no fields after "then". */
    private String then(Type type) {
        List<Named> bound = new ArrayList<>(
                of(type).stream().filter(each -> !each.text().contains(".")).toList());
        if (type.equals(Type.MOMENT)) {
            of(Type.ORDERED).forEach(each -> bound.add(new Named("moment( " + each.text() + " )", type)));
        } else if (type.equals(Type.NUMBER)) {
            bound.add(new Named("" + random.nextInt(3), type));
        }
        return bound.get(random.nextInt(bound.size())).text();
    }

    private List<Named> of(Type type) {
        return scope.stream().filter(each -> each.type().equals(type)).toList();
    }

    private static FactType fact(String name) {
        return VOCABULARY.fact(name).orElseThrow();
    }

    private static List<Field> fields(FactType fact) {
        return fact.fields().values().stream()
                .filter(field -> VOCABULARY.fact(field.type()).isEmpty())
                .toList();
    }

    private String one(String... several) {
        return several[random.nextInt(several.length)];
    }
}
