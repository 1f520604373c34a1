package dev.etiquette.flink.books;

import java.util.Comparator;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;

/**
 * A rule book as it travels: the name of its file, and its bytes, those of a zip. Of two books that with the greater name is the
 * newer one, so that every task ends with the same, in whichever order they come and whatever is read again.
 */
public final class BookFile {

    /** More bytes than that are no book. */
    static final int MOST_BYTES = 8 << 20;

    /** What Flink writes without help. */
    public static final TypeInformation<Tuple2<String, byte[]>> TYPE =
            Types.TUPLE(Types.STRING, Types.PRIMITIVE_ARRAY(Types.BYTE));

    /** The standard book, which needs no file; any other is newer. */
    public static final Tuple2<String, byte[]> STANDARD = Tuple2.of("", new byte[0]);

    /** The older first. */
    public static final Comparator<Tuple2<String, byte[]>> BY_AGE = Comparator.comparing(book -> book.f0);

    private BookFile() {}
}
