package dev.etiquette.flink.books;

import dev.etiquette.RuleBookException;
import dev.etiquette.flink.events.RefusedLine;
import java.io.IOException;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets sound books through to everybody; of any other one its problems are told, and the book before stays in force. */
public final class BookCheck extends ProcessFunction<Tuple2<String, byte[]>, Tuple2<String, byte[]>> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BookCheck.class);

    @Override
    public void processElement(Tuple2<String, byte[]> book, Context context, Collector<Tuple2<String, byte[]>> out) {
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
