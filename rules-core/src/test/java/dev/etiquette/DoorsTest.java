package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.model.Contact;
import dev.etiquette.model.EtiquetteException;
import dev.etiquette.model.Fact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program meets at every public class: names that each language can write, one family of exceptions. */
class DoorsTest {

    private static final Set<String> KEYWORDS_OF_KOTLIN = Set.of(
            "as",
            "break",
            "class",
            "continue",
            "do",
            "else",
            "false",
            "for",
            "fun",
            "if",
            "in",
            "interface",
            "is",
            "null",
            "object",
            "package",
            "return",
            "super",
            "this",
            "throw",
            "true",
            "try",
            "typealias",
            "typeof",
            "val",
            "var",
            "when",
            "while");

    /**
     * Public classes of the packages that a module exports.
     *
     * @param one any class of the module
     */
    static List<Class<?>> doors(Class<?> one) {
        return ExportedClasses.of(one).stream().filter(DoorsTest::isPublic).toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static Stream<Executable> calls(Class<?> door) {
        return Stream.<Executable>concat(
                        Arrays.stream(door.getDeclaredMethods()), Arrays.stream(door.getDeclaredConstructors()))
                .filter(call -> Modifier.isPublic(call.getModifiers()) && !call.isSynthetic());
    }

    @Test
    void no_name_must_be_quoted_in_kotlin() {
        assertThat(doors(RuleBook.class)).hasSizeGreaterThan(100);
        assertUnquotedInKotlin(doors(RuleBook.class));
    }

    /** That Kotlin can name what is public in these classes as Java does. */
    static void assertUnquotedInKotlin(List<Class<?>> doors) {
        assertThat(doors.stream().flatMap(DoorsTest::calls))
                .noneMatch(call -> KEYWORDS_OF_KOTLIN.contains(call.getName()))
                .noneMatch(call -> Arrays.stream(call.getParameters())
                        .map(Parameter::getName)
                        .anyMatch(KEYWORDS_OF_KOTLIN::contains));
    }

    @Test
    void all_exceptions_are_of_one_family() {
        List<Class<?>> exceptions = doors(RuleBook.class).stream()
                .filter(Throwable.class::isAssignableFrom)
                .toList();

        assertThat(exceptions)
                .contains(RuleBookException.class, InvalidFactException.class)
                .allMatch(EtiquetteException.class::isAssignableFrom);
    }

    @Test
    void platform_is_found_by_its_id_also_when_only_a_book_knows_it() {
        assertThat(Platform.of("Twitter")).isSameAs(Platform.X);
        assertThat(Platform.of("Forum")).isEqualTo(new Platform("forum", "The Forum", Platform.Form.ROOM, false));
        assertThat(Platform.of("forum").name()).isEqualTo("forum");
        assertThatThrownBy(() -> Platform.of(" ")).isInstanceOf(EtiquetteException.class);
    }

    /** Each parameter in turn is null, and the others are not. */
    @Test
    void null_is_refused_with_the_name_of_its_parameter() throws ReflectiveOperationException {
        Object[] said = {"m1", Platform.X, "ann", Instant.EPOCH, "Hello", "maya", "t"};
        assertNamesNull(
                Message.class,
                said,
                String.class,
                Platform.class,
                String.class,
                Instant.class,
                String.class,
                String.class,
                String.class);
        assertNamesNull(
                Reply.class,
                Arrays.copyOf(said, 6),
                String.class,
                Platform.class,
                String.class,
                Instant.class,
                String.class,
                String.class);
        assertNamesNull(
                Post.class,
                Arrays.copyOf(said, 5),
                String.class,
                Platform.class,
                String.class,
                Instant.class,
                String.class);
        assertNamesNull(Contact.class, new Object[] {"ann", "Ann"}, String.class, String.class);
        assertNamesNull(Owner.class, new Object[] {"maya"}, String.class);
        assertNamesNull(Situation.class, new Object[] {Owner.of("maya"), new Fact[0]}, Owner.class, Fact[].class);
        assertNamesNull(Platform.class, new Object[] {"x"}, String.class);
    }

    private static void assertNamesNull(Class<?> door, Object[] arguments, Class<?>... types)
            throws ReflectiveOperationException {
        Method of = door.getMethod("of", types);
        assertThat(of.invoke(null, arguments)).isNotNull();
        for (int i = 0; i < arguments.length; i++) {
            Object[] missing = arguments.clone();
            missing[i] = null;
            assertThatThrownBy(() -> of.invoke(null, missing))
                    .cause()
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(of.getParameters()[i].getName());
        }
    }
}
