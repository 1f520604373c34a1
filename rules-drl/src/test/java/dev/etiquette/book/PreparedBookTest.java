package dev.etiquette.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.reading.Phrase;
import dev.etiquette.reading.Phrases;
import dev.etiquette.spi.StandardBook;
import dev.etiquette.tables.PhraseTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the build finds out about the standard book is the same that reading it finds out. */
final class PreparedBookTest {

    private static final String PHRASES = "phrases.csv";

    /** A book in memory. */
    private record Book(Map<String, String> content, Optional<byte[]> prepared) implements StandardBook {

        @Override
        public List<String> files() {
            return List.copyOf(new TreeMap<>(content).keySet());
        }

        @Override
        public byte[] read(String file) {
            return content.get(file).getBytes(StandardCharsets.UTF_8);
        }

        Book with(byte[] written) {
            return new Book(content, Optional.of(written));
        }

        Book with(String file, String text) {
            Map<String, String> changed = new TreeMap<>(content);
            changed.put(file, text);
            return new Book(changed, prepared);
        }
    }

    private static Book standard() throws IOException {
        StandardBook packaged = BookFiles.services().findFirst().orElseThrow();
        Map<String, String> content = new TreeMap<>();
        for (String file : packaged.files()) {
            content.put(file, new String(packaged.read(file), StandardCharsets.UTF_8));
        }
        return new Book(content, packaged.prepared());
    }

    @Test
    void isBroughtByTheArtifactForItsOwnFiles() {
        assertThat(BookFiles.standard().orElseThrow().prepared()).isPresent();
    }

    @Test
    void comesToTheSameAsReading() throws IOException {
        Book book = standard();
        CompiledBook read = BookCompiler.compile(BookFiles.unprepared(book));
        CompiledBook known = BookCompiler.compile(BookFiles.of(book));
        assertThat(read.errors()).isEmpty();
        assertThat(known.fingerprint()).isEqualTo(read.fingerprint());
        assertThat(known.content().fingerprint()).isEqualTo(read.fingerprint());
        PhraseTable one = read.content().tables().phrases();
        PhraseTable other = known.content().tables().phrases();
        assertThat(other.rows()).isEqualTo(one.rows());
        assertThat(other.marks()).isEqualTo(one.marks());
        assertThat(other.ownMarks()).isEqualTo(one.ownMarks());
        Phrases byReading = one.phrases();
        Phrases byPreparing = other.phrases();
        int marked = 0;
        for (String text : texts(one.rows())) {
            Set<String> marks = byReading.read(text).marks(Set.of());
            assertThat(byPreparing.read(text).marks(Set.of())).as(text).isEqualTo(marks);
            marked += marks.isEmpty() ? 0 : 1;
        }
        assertThat(marked).isGreaterThan(500);
    }

    /** Every seventh phrase with its signs of choice left out, so that most of them are marked. */
    private static List<String> texts(List<Phrase> rows) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < rows.size(); at += 7) {
            texts.add(rows.get(at).phrase().replaceAll("\\|[^ ]*|[()*&]", "") + " tomorrow");
        }
        return texts;
    }

    @Test
    void isPassedOverWhenAnyFileIsAnotherOne() throws IOException {
        Book book = standard();
        String changed = book.content().get(PHRASES) + "en,question,anywhere,wherefore art thou\n";
        BookFiles files = BookFiles.of(book.with(PHRASES, changed));
        assertThat(files.prepared()).isEmpty();
        assertThat(BookCompiler.compile(files).content().tables().phrases().rows())
                .anyMatch(row -> row.phrase().equals("wherefore art thou"));
    }

    @Test
    void isPassedOverWhenAnotherVersionWroteIt() throws IOException {
        Book book = standard();
        byte[] written = book.prepared().orElseThrow().clone();
        int letterOfVersion = Short.BYTES;
        written[letterOfVersion]++;
        assertThat(BookFiles.of(book.with(written)).prepared()).isEmpty();
    }

    @Test
    void isNotWrittenOfABookWithErrors() throws IOException {
        Book broken = standard().with(PHRASES, "language,mark,where,phrase\nen,questoin,anywhere,a b\n");
        assertThatThrownBy(() -> StandardBookPreparation.of(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(PHRASES);
    }
}
