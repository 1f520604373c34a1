package dev.etiquette.roads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Proposal;
import dev.etiquette.language.RuleReader;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Fact;
import dev.etiquette.prepared.Signal;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.FunctionEntry;
import dev.etiquette.vocabulary.RuleFunction;
import dev.etiquette.vocabulary.Vocabulary;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules see what the vocabulary marks as a word or a field, and can change nothing of it. */
class VisibleWordsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    static Stream<FactType> facts() {
        return VOCABULARY.facts().values().stream();
    }

    /** What every thing of Java has, whether anybody wants it or not, and what records and enums have besides. */
    private static Set<String> ofJava() {
        Set<String> names = new TreeSet<>(Set.of("class", "getClass", "clone", "finalize"));
        for (Class<?> each : List.of(Object.class, Record.class, Enum.class)) {
            Arrays.stream(each.getDeclaredMethods())
                    .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                    .map(Method::getName)
                    .forEach(names::add);
        }
        // Facts may have a name of their own.
        names.remove("name");
        return names;
    }

    @ParameterizedTest
    @MethodSource("facts")
    void fact_shows_nothing_that_every_thing_of_java_has(FactType fact) {
        assertThat(fact.fields()).doesNotContainKeys(ofJava().toArray(String[]::new));
        for (String name : ofJava()) {
            assertThat(codes("Contact( name == \"x\" )\n$f : " + fact.name() + "( " + name + " == \"x\" )"))
                    .as(name)
                    .containsAnyOf(Code.UNKNOWN_FIELD, Code.TIME_MISUSED);
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void field_holds_plain_values_facts_and_choices_only(FactType fact) {
        for (Field field : fact.fields().values()) {
            Class<?> type = field.type().raw();
            boolean plain = type.getName().startsWith("java.time.")
                    || type.getName().startsWith("dev.etiquette.")
                    || Set.of(String.class, Long.class, long.class, Boolean.class, boolean.class, Set.class)
                            .contains(type);
            assertThat(plain)
                    .as("%s.%s holds a %s", fact.name(), field.name(), type)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void fact_cannot_be_changed(FactType fact) {
        assertThat(fact.type().isSealed() || Modifier.isFinal(fact.type().getModifiers()))
                .isTrue();
        assertThat(Arrays.stream(fact.type().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType() == void.class))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$c.name = \"Zoe\";",
                "$c.setName( \"Zoe\" );",
                "modify( $c ) { setName( \"Zoe\" ) };",
                "update( $c );",
                "delete( $c );",
                "retract( $c );",
                "insert( $c );",
                "$c.doNotContact().clear();",
                "signal( $c.named( \"Zoe\" ) );",
                "signal( $c );",
                "withhold( $c, because( \"So.\" ) );"
            })
    void statement_that_would_change_a_fact_is_refused(String statement) {
        assertThat(problems("$c : Contact()", statement)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = \"Zoe\"", "priority++", "name := \"Zoe\"", "setName( \"Zoe\" ) == true"})
    void condition_that_would_change_a_fact_is_refused(String condition) {
        assertThat(problems("$c : Contact( " + condition + " )", "recommend( prepare( $c ), because( \"So.\" ) );"))
                .isNotEmpty();
    }

    /** A word makes a statement, an act, a signal or a plain value of what it is given. */
    @Test
    void word_is_marked_and_hands_out_nothing_of_the_machine() {
        for (FunctionEntry word : VOCABULARY.words().values()) {
            Class<?> made = word.result().raw();
            assertThat(made.getName())
                    .as(word.name())
                    .matches(
                            "(dev\\.etiquette\\..*|java\\.time\\.(Instant|Duration)|long|java\\.lang\\.(Long|String))");
        }
        assertThat(VOCABULARY.words().keySet()).doesNotContainAnyElementsOf(ofJava());
    }

    @Test
    void method_beside_the_words_that_is_not_marked_is_no_word() {
        for (Class<?> holder : List.of(
                dev.etiquette.vocabulary.TimeWords.class,
                dev.etiquette.vocabulary.StatementFunctions.class,
                dev.etiquette.vocabulary.PlaceWords.class,
                dev.etiquette.vocabulary.ActWords.class)) {
            for (Method method : holder.getDeclaredMethods()) {
                assertThat(VOCABULARY.word(method.getName()).isPresent()
                                || !method.isAnnotationPresent(RuleFunction.class))
                        .as(method.getName())
                        .isTrue();
            }
        }
        assertThat(VOCABULARY.word("clamp")).isEmpty();
        assertThat(VOCABULARY.word("doubled")).isEmpty();
    }

    @Test
    void class_that_is_not_listed_is_no_fact() {
        for (String name : List.of(
                "Object", "String", "Class", "Runtime", "System", "Thread", "Fact", "Signal", "Run", "Clock",
                "Marker")) {
            assertThat(codes("$f : " + name + "()")).as(name).containsExactly(Code.UNKNOWN_FACT);
        }
        assertThat(Fact.class).isNotNull();
        assertThat(Signal.class.isAssignableFrom(Proposal.class)).isFalse();
    }

    private static List<Code> codes(String conditions) {
        return problems(conditions, "withhold( $f, because( \"So.\" ) );").stream()
                .map(Problem::code)
                .toList();
    }

    private static List<Problem> problems(String conditions, String statement) {
        String text = "package etiquette\nrule \"A\" @id( \"A-1\" ) @source( \"test\" ) when\n" + conditions
                + "\nthen\n" + statement + "\nend\n";
        return RuleReader.read(List.of(new Source("a.drl", text)), VOCABULARY).problems();
    }
}
