package dev.etiquette.flink.books;

import dev.etiquette.RuleBookException;
import dev.etiquette.flink.events.RefusedLine;
import java.io.IOException;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets sound books through to everybody; of any other one its problems are told, and the book before stays in force. Those that
 * are not newer than the book with which the job started, as all that have ever lain in its folder, are passed over unseen.
 */
public final class BookCheck extends ProcessFunction<Tuple2<String, byte[]>, Tuple2<String, byte[]>> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BookCheck.class);

    private final String first;

    /**
     * Checks those that are newer than that one.
     *
     * @param first the book with which the job starts
     */
    public BookCheck(Tuple2<String, byte[]> first) {
        this.first = first.f0;
    }

    @Override
    public void processElement(Tuple2<String, byte[]> book, Context context, Collector<Tuple2<String, byte[]>> out) {
        if (book.f0.compareTo(first) <= 0) {
            return;
        }
        try {
            CompiledBooks.get(book);
            LOG.info("The book {} is sound.", book.f0);
            out.collect(book);
        } catch (RuleBookException | IOException wrong) {
            LOG.warn("The book {} is refused: {}", book.f0, wrong.getMessage());
            context.output(RefusedLine.TAG, RefusedLine.book(book.f0, String.valueOf(wrong.getMessage())));
        }
    }
}
