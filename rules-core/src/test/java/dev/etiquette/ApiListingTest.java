package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The API as it is listed for whoever reads a change, and as it is. */
class ApiListingTest {

    private static final Path LIST = Path.of("API.txt");
    private static final Pattern NAME = Pattern.compile("dev\\.etiquette[.\\w]*");

    @Test
    void list_has_all_that_others_can_name() {
        Set<Class<?>> all = Stream.concat(
                        Stream.of(ListedExample.class, HiddenExample.class),
                        Stream.of(ListedExample.class.getDeclaredClasses()))
                .collect(Collectors.toSet());

        assertThat(ApiListing.of(all)).isEqualTo("""
                public abstract class dev.etiquette.ListedExample<T extends Comparable<? super T>>
                        is java.util.function.Supplier<java.util.List<T>>
                    @Deprecated protected abstract @Nullable String maybe(java.util.Map<String, ? extends T>, @Nullable T) throws java.io.IOException
                    protected long[][] lists
                    protected new(String...)
                    public final <X extends Number & Runnable> X[] generic(int, java.util.List<?>)
                    public static final int NUMBER
                    public void inherited()

                public record dev.etiquette.ListedExample.Circle
                        has int radius
                        has @Nullable String name
                        is dev.etiquette.ListedExample.Shape
                    public int area()
                    public new(int)

                public @interface dev.etiquette.ListedExample.Marked
                        is java.lang.annotation.Annotation
                    public abstract String[] value() default {"a", "b"}

                public sealed interface dev.etiquette.ListedExample.Shape
                        permits dev.etiquette.ListedExample.Circle
                    public default int sides()

                public enum dev.etiquette.ListedExample.Size
                    SMALL
                    LARGE
                    public boolean isLarge()
                """);
    }

    @Test
    void api_is_as_it_is_listed() throws IOException {
        assertListed(RuleBook.class, "rules-core");
    }

    /**
     * That the API of a module is as its folder lists it.
     *
     * @param one any class of the module
     * @param folder of the module, below that of the whole
     */
    static void assertListed(Class<?> one, String folder) throws IOException {
        String api = ApiListing.of(ExportedClasses.of(one));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(LIST, api);
        }
        String listed = Files.readString(LIST);

        List<String> now = lines(api);
        List<String> before = lines(listed);
        List<String> gone = without(before, now);
        List<String> come = without(now, before);
        assertThat(gone.isEmpty() && come.isEmpty() && api.equals(listed))
                .as("""
                        The API is not what %s/API.txt lists.
                        Gone, by which programs may break that use it:
                        %s
                        Come:
                        %s
                        Maybe read VERSIONING.md, tell the change in CHANGELOG.md, and accept it:
                            mvn -pl %1$s -am test -Dtest='ApiListingTest,ScenarioApiTest' -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write""", folder, joined(gone), joined(come))
                .isTrue();
    }

    /** Each line behind the name of its class, so that it says whose it is. */
    private static List<String> lines(String listing) {
        List<String> lines = new ArrayList<>();
        String head = "";
        for (String line : listing.lines().toList()) {
            Matcher named = NAME.matcher(line);
            if (line.startsWith(" ")) {
                lines.add(head + ": " + line.strip());
            } else if (named.find()) {
                head = named.group();
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> without(List<String> some, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return some.stream().filter(each -> !known.contains(each)).toList();
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "    nothing" : "    " + String.join("\n    ", lines);
    }
}
