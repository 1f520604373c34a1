package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.BookEvent.Adopted;
import dev.etiquette.BookEvent.Refused;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same files are the same book, wherever they are kept. */
@Timeout(60)
class BookSourcesTest {

    private static final String RULE = """
        package etiquette
        rule "One sentence"
            @id( "A-1" )
            @source( "test" )
        when
            $p : Proposal()
        then
            withhold( $p, because( "So." ) );
        end
        """;

    private static final Map<String, String> SOUND = Map.of(
            "topic/a.drl",
            RULE,
            "norms.csv",
            "platform,figure,value,hours,source,date\nany,repeat rest,30 days,,Somebody,2026\n",
            "phrases.csv",
            "language,mark,where,phrase\nen,question,anywhere,?\n",
            "book.properties",
            "# a book of its own\n",
            ".hidden/b.drl",
            "nothing",
            "target/c.drl",
            "nothing",
            "pom.xml",
            "<project/>",
            "readme.md",
            "# Read me");

    /** A word that is misspelt, a table with a wrong name, a second table and a rule that is no text. */
    private static final Map<String, String> UNSOUND = with(
            SOUND,
            Map.of(
                    "topic/a.drl",
                    RULE.replace("Proposal", "Propsal"),
                    "more/norms.csv",
                    "platform\n",
                    "phrases.xlsx",
                    "PK",
                    "topic/d.drl.txt",
                    RULE));

    @TempDir
    Path folder;

    /** Where the files of a book are kept. */
    private enum Place {
        MAP {
            @Override
            RuleBook load(Path folder, Map<String, String> files) {
                return RuleBook.of(bytes(files));
            }
        },
        ZIP {
            @Override
            RuleBook load(Path folder, Map<String, String> files) throws IOException {
                return RuleBook.load(zip(folder.resolve("book.zip"), "", bytes(files)));
            }
        },
        ZIP_OF_A_FOLDER {
            @Override
            RuleBook load(Path folder, Map<String, String> files) throws IOException {
                Map<String, byte[]> all = new TreeMap<>(Map.of("__MACOSX/my-rules/._a.drl", new byte[3]));
                bytes(files).forEach((name, bytes) -> all.put("my-rules/" + name, bytes));
                return RuleBook.load(zip(folder.resolve("book.zip"), "", all));
            }
        },
        FOLDER_ON_CLASS_PATH {
            @Override
            RuleBook load(Path folder, Map<String, String> files) throws IOException {
                write(folder.resolve("classes/my/book"), files);
                return fromClassPath(folder.resolve("classes/").toUri().toURL());
            }
        },
        JAR {
            @Override
            RuleBook load(Path folder, Map<String, String> files) throws IOException {
                return fromClassPath(zip(folder.resolve("book.jar"), "my/book/", bytes(files))
                        .toUri()
                        .toURL());
            }
        },
        JAR_IN_A_JAR {
            @Override
            RuleBook load(Path folder, Map<String, String> files) throws IOException {
                Path inner = zip(folder.resolve("book.jar"), "my/book/", bytes(files));
                return RuleBook.fromClassPath("my/book", new NestedLoader(inner));
            }
        },
        LOADER_WITH_AN_INDEX {
            @Override
            RuleBook load(Path folder, Map<String, String> files) throws IOException {
                return RuleBook.fromClassPath("my/book", new ListlessLoader(bytes(files)));
            }
        };

        abstract RuleBook load(Path folder, Map<String, String> files) throws IOException;

        RuleBook fromClassPath(URL place) throws IOException {
            try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, null)) {
                return RuleBook.fromClassPath("my/book", loader);
            }
        }
    }

    /** Finds a folder in a jar whose address is of a sort of its own, as programs do that pack jars into a jar. */
    private static final class NestedLoader extends ClassLoader {

        private final Path jar;

        NestedLoader(Path jar) {
            super(null);
            this.jar = jar;
        }

        @Override
        public URL getResource(String name) {
            try {
                return new URL(null, "jar:nested:/app.jar/!BOOT-INF/lib/book.jar!/" + name, new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL url) throws IOException {
                        return new Connection(name, jar);
                    }
                });
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final class Connection extends JarURLConnection {

        private final String name;
        private final Path jar;

        Connection(String name, Path jar) throws MalformedURLException {
            super(new URL("jar:file:/app.jar!/" + name));
            this.name = name;
            this.jar = jar;
        }

        @Override
        public JarFile getJarFile() throws IOException {
            return new JarFile(jar.toFile());
        }

        @Override
        public void connect() {}

        @Override
        public String getEntryName() {
            return name;
        }
    }

    /** Gives files by their names, and cannot tell which there are. */
    private static final class ListlessLoader extends ClassLoader {

        private final Map<String, byte[]> files;

        ListlessLoader(Map<String, byte[]> files) {
            super(null);
            this.files = new TreeMap<>(files);
            String index = String.join("\r\n", files.keySet()) + "\r\n\r\n";
            this.files.put("index", index.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public URL getResource(String name) {
            return null;
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = files.get(name.replaceFirst("my/book/", ""));
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        }
    }

    @Test
    void equal_files_are_an_equal_book_wherever_they_are_kept() throws IOException {
        write(folder.resolve("book"), SOUND);
        RuleBook expected = RuleBook.load(folder.resolve("book"));
        for (Place place : Place.values()) {
            Path room = Files.createDirectory(folder.resolve(place.name()));
            RuleBook book = place.load(room, SOUND);
            assertThat(book.fingerprint()).as("%s", place).isEqualTo(expected.fingerprint());
            assertThat(book.rules()).as("%s", place).isEqualTo(expected.rules());
        }
    }

    @Test
    void problems_name_files_alike_wherever_they_are_kept() throws IOException {
        write(folder.resolve("book"), UNSOUND);
        List<Problem> expected = RuleBook.check(folder.resolve("book"));
        assertThat(expected).extracting(Problem::code).contains(Code.MISPLACED_FILE, Code.MISNAMED_FILE);
        List<Problem> errors = errors(() -> RuleBook.load(folder.resolve("book")));
        for (Place place : Place.values()) {
            Path room = Files.createDirectory(folder.resolve(place.name()));
            assertThat(errors(() -> place.load(room, UNSOUND))).as("%s", place).isEqualTo(errors);
        }
        assertThat(RuleBook.report(bytes(UNSOUND)).problems()).isEqualTo(expected);
        assertThat(RuleBook.check(zip(folder.resolve("book.zip"), "", bytes(UNSOUND))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../b.drl", "a/../../b.drl", "/b.drl", "C:\\b.drl", "..\\b.drl", "a/./../../b.drl"})
    void name_that_leads_out_is_refused(String name) throws IOException {
        Map<String, byte[]> files = bytes(with(SOUND, Map.of(name, RULE.replace("A-1", "B-1"))));
        for (List<Problem> problems : List.of(
                errors(() -> RuleBook.of(files)),
                errors(() -> RuleBook.load(zip(folder.resolve("book.zip"), "", files))),
                errors(() -> RuleBook.fromClassPath("my/book", new ListlessLoader(files))))) {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.UNREADABLE_FILE);
                assertThat(problem.message()).startsWith("The name of this file leads out of the book.");
            });
        }
    }

    @Test
    void zip_with_names_of_windows_is_read_as_any_other() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        bytes(SOUND).forEach((name, bytes) -> files.put(".\\" + name.replace('/', '\\'), bytes));

        RuleBook book = RuleBook.load(zip(folder.resolve("book.zip"), "", files));

        assertThat(book.rule("A-1").orElseThrow().file()).isEqualTo("topic/a.drl");
    }

    @Test
    void zip_of_several_folders_keeps_their_names() throws IOException {
        Map<String, byte[]> files = bytes(SOUND);
        files.remove("book.properties");
        Map<String, byte[]> deeper = new TreeMap<>();
        files.forEach((name, bytes) -> deeper.put("my-rules/" + name, bytes));

        RuleBook book = RuleBook.load(zip(folder.resolve("book.zip"), "", deeper));

        assertThat(book.rule("A-1").orElseThrow().file()).isEqualTo("my-rules/topic/a.drl");
    }

    @Test
    void zip_that_grows_without_end_is_not_unpacked() throws IOException {
        // Seventeen million zeros take seventeen thousand bytes.
        Path bomb = zip(folder.resolve("bomb.zip"), "", Map.of("a.drl", new byte[17 * 1024 * 1024]));
        assertThat(Files.size(bomb)).isLessThan(20_000);
        assertThat(errors(() -> RuleBook.load(bomb))).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.TOO_LARGE);
            assertThat(problem).hasToString("a.drl:1:1: The file has more than 16777216 bytes.");
        });

        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 6; i++) {
            many.put(i + ".drl", new byte[15 * 1024 * 1024]);
        }
        assertThat(errors(() -> RuleBook.load(zip(folder.resolve("many.zip"), "", many))))
                .filteredOn(problem -> problem.code() == Code.TOO_LARGE)
                .anyMatch(problem -> problem.message().equals("The files have more than 67108864 bytes together."));

        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 1_001; i++) {
            files.put(i + ".drl", new byte[0]);
        }
        assertThat(errors(() -> RuleBook.of(files)))
                .anyMatch(problem -> problem.message().equals("The book has more than 1000 rule files."));
        assertThat(errors(() -> RuleBook.of(Map.of("a/".repeat(17) + "b.drl", new byte[0]))))
                .anyMatch(problem -> problem.message().equals("Folders are nested more than 16 levels deep."));
    }

    @Test
    void damaged_zip_is_a_problem_and_no_book() throws IOException {
        Path zip = folder.resolve("book.zip");
        Files.writeString(zip, RULE);
        assertThat(errors(() -> RuleBook.load(zip)).get(0))
                .hasToString("book.zip:1:1: The file is called a zip, and is none or is damaged.\n"
                        + "Maybe give the folder of the book.");

        zip(zip, "", bytes(SOUND));
        byte[] bytes = Files.readAllBytes(zip);
        int refused = 0;
        for (int i = 0; i < bytes.length; i += 7) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x55;
            Files.write(zip, damaged);
            try {
                assertThat(RuleBook.load(zip).rules()).isNotEmpty();
            } catch (RuleBookException problems) {
                assertThat(problems.problems()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isPositive();
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(errors(() -> RuleBook.load(zip)).get(0).code()).isEqualTo(Code.UNREADABLE_FILE);
    }

    @Test
    void file_that_only_the_index_knows_is_told() throws IOException {
        Map<String, byte[]> files = bytes(SOUND);
        ListlessLoader loader = new ListlessLoader(files);
        loader.files.remove("topic/a.drl");

        assertThat(errors(() -> RuleBook.fromClassPath("my/book", loader)))
                .anySatisfy(problem -> assertThat(problem)
                        .hasToString("topic/a.drl:1:1: The file is damaged, encrypted or not there."));
    }

    @Test
    void folder_that_is_on_no_class_path_is_named() {
        assertThatThrownBy(() -> RuleBook.fromClassPath("no/book", BookSourcesTest.class.getClassLoader()))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("There is no folder \"no/book\" on the class path whose files can be listed.\n"
                        + "Maybe list them, one a line, in the file no/book/index.");
        for (String name : List.of("", "/my/book", "my/book/", "../my")) {
            assertThatThrownBy(() -> RuleBook.fromClassPath(name, BookSourcesTest.class.getClassLoader()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void zip_is_followed_as_a_folder_is() throws IOException {
        Path zip = zip(folder.resolve("book.zip"), "", bytes(SOUND));
        List<BookEvent> events = new CopyOnWriteArrayList<>();
        try (ReloadingEtiquette watching = Etiquette.watching(zip, events::add)) {
            String before = watching.book().fingerprint();
            exchange(zip, with(SOUND, Map.of("topic/a.drl", RULE.replace("So.", "Because."))));
            await(() -> events.size() == 2);
            assertThat(((Adopted) events.get(1)).book().fingerprint()).isNotEqualTo(before);

            exchange(zip, UNSOUND);
            await(() -> events.size() == 3);
            assertThat(((Refused) events.get(2)).problems()).isEqualTo(errors(() -> RuleBook.load(zip)));
        }
    }

    private static void exchange(Path zip, Map<String, String> files) throws IOException {
        Path next = zip(zip.resolveSibling("next.zip"), "", bytes(files));
        Files.move(next, zip, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void await(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Reads a book. */
    private interface Load {
        RuleBook load() throws IOException;
    }

    private static List<Problem> errors(Load load) throws IOException {
        try {
            return List.of(
                    new Problem(Code.NO_RULES, new Position(load.load().fingerprint(), 1, 1, 2), "The book is sound."));
        } catch (RuleBookException unsound) {
            return unsound.problems();
        }
    }

    private static Map<String, String> with(Map<String, String> files, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(files);
        all.putAll(more);
        return all;
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static void write(Path to, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Path zip(Path zip, String prefix, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(prefix + file.getKey()));
                packed.write(file.getValue());
                packed.closeEntry();
            }
        }
        return zip;
    }
}
