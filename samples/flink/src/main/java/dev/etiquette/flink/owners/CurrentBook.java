package dev.etiquette.flink.owners;

import dev.etiquette.Etiquette;
import dev.etiquette.flink.books.BookFile;
import dev.etiquette.flink.books.CompiledBooks;
import dev.etiquette.json.JsonFormat;
import java.io.IOException;
import java.util.Map;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;

/**
 * The book by which is advised now.
 *
 * @param name of its file; empty for the standard book
 * @param etiquette advises by it
 * @param json reads and writes what it knows
 */
record CurrentBook(String name, Etiquette etiquette, JsonFormat json) {

    /** Where the newest book is kept that came while the job ran, if any did; the same in all tasks. */
    static final MapStateDescriptor<String, byte[]> NEWEST = new MapStateDescriptor<>(
            "newest-book", Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);

    /**
     * That book, ready for use.
     *
     * @throws dev.etiquette.RuleBookException when it is not sound, as when a later version of the library is stricter
     */
    static CurrentBook of(Tuple2<String, byte[]> book) throws IOException {
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
