package dev.etiquette.flink.books;

import java.util.Comparator;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;

/**
 * A rule book as it travels: the name of its file, and its bytes, those of a zip. Of two books that with the greater name is the
 * newer one, so that every task ends with the same, in whichever order they come and whatever is read again.
 */
public final class BookFile {

    /** More bytes than that are no book. */
    static final int MOST_BYTES = 8 << 20;

    /** Finds the files of books: all in the folder and below, but for those of which the name begins with a dot or a low line. */
    public static final FileEnumerator.Provider SEARCH = NonSplittingRecursiveEnumerator::new;

    /** What Flink writes without help. */
    public static final TypeInformation<Tuple2<String, byte[]>> TYPE =
            Types.TUPLE(Types.STRING, Types.PRIMITIVE_ARRAY(Types.BYTE));

    /** The standard book, which needs no file; any other is newer. */
    public static final Tuple2<String, byte[]> STANDARD = Tuple2.of("", new byte[0]);

    /** The older first. */
    public static final Comparator<Tuple2<String, byte[]>> BY_AGE = Comparator.comparing(book -> book.f0);

    private BookFile() {}
}
