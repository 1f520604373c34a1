package dev.etiquette.flink.owners;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBookException;
import dev.etiquette.flink.books.BookFile;
import dev.etiquette.flink.books.CompiledBooks;
import dev.etiquette.json.JsonFormat;
import java.io.IOException;
import java.util.Map;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The book by which is advised now.
 *
 * @param name of its file; empty for the standard book
 * @param etiquette advises by it
 * @param json reads and writes what it knows
 */
record CurrentBook(String name, Etiquette etiquette, JsonFormat json) {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentBook.class);

    /** Where the newest book is kept that came while the job ran, if any did; the same in all tasks. */
    static final MapStateDescriptor<String, byte[]> NEWEST = new MapStateDescriptor<>(
            "newest-book", Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);

    /**
     * The newest book, ready for use; the first one in its place, which was looked at when the job started, if a later version of
     * the library than that which took the newest does not find it sound any more.
     */
    static CurrentBook of(Tuple2<String, byte[]> newest, Tuple2<String, byte[]> first) throws IOException {
        try {
            return of(newest);
        } catch (RuleBookException unsound) {
            if (newest.f0.equals(first.f0)) {
                throw unsound;
            }
            LOG.warn(
                    "The book {}, which was in force before the job was restored, is not sound for this version of the library; "
                            + "\"{}\" is in force until a sound one comes. {}",
                    newest.f0,
                    first.f0,
                    unsound.getMessage());
            return of(first);
        }
    }

    private static CurrentBook of(Tuple2<String, byte[]> book) throws IOException {
        Etiquette etiquette = CompiledBooks.get(book);
        return new CurrentBook(book.f0, etiquette, JsonFormat.of(etiquette.book()));
    }

    /** Of the book with which the job was started and one that came since, the newer one. */
    static Tuple2<String, byte[]> newest(Tuple2<String, byte[]> first, Iterable<Map.Entry<String, byte[]>> came) {
        Tuple2<String, byte[]> newest = first;
        for (Map.Entry<String, byte[]> each : came) {
            Tuple2<String, byte[]> book = Tuple2.of(each.getKey(), each.getValue());
            newest = BookFile.BY_AGE.compare(newest, book) < 0 ? book : newest;
        }
        return newest;
    }

    String fingerprint() {
        return etiquette.book().fingerprint();
    }
}
