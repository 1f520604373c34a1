package dev.etiquette.flink.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.flink.TestBooks;
import dev.etiquette.flink.events.RefusedLine;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.operators.ProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which books come to everybody. */
class BookCheckTest {

    private static final Tuple2<String, byte[]> FIRST = TestBooks.zip("2.zip", TestBooks.withoutAnswers());

    private OneInputStreamOperatorTestHarness<Tuple2<String, byte[]>, Tuple2<String, byte[]>> check;

    @BeforeEach
    void open() throws Exception {
        check = new OneInputStreamOperatorTestHarness<>(new ProcessOperator<>(new BookCheck(FIRST)));
        check.setup(BookFile.TYPE.createSerializer(check.getExecutionConfig().getSerializerConfig()));
        check.open();
    }

    @AfterEach
    void close() throws Exception {
        check.close();
    }

    private void comes(String name, Map<String, String> files) throws Exception {
        check.processElement(new StreamRecord<>(TestBooks.zip(name, files)));
    }

    @Test
    void those_that_are_not_newer_than_the_first_are_not_looked_at() throws Exception {
        comes("1.zip", TestBooks.unsound());
        comes("2.zip", TestBooks.withoutAnswers());
        assertThat(check.extractOutputValues()).isEmpty();
        assertThat(check.getSideOutput(RefusedLine.TAG)).isNull();
    }

    @Test
    void of_newer_ones_those_that_are_sound() throws Exception {
        comes("3.zip", TestBooks.unsound());
        comes("4.tar", TestBooks.withDonations());
        comes("5.zip", TestBooks.withDonations());
        assertThat(check.extractOutputValues()).extracting(book -> book.f0).containsExactly("5.zip");
        List<String> refused = check.getSideOutput(RefusedLine.TAG).stream()
                .map(StreamRecord::getValue)
                .toList();
        assertThat(refused).hasSize(2);
        assertThat(refused.get(0)).startsWith("book\tThe rule book has").endsWith("\t3.zip");
        assertThat(refused.get(1)).startsWith("book\tA book is the zip").endsWith("\t4.tar");
    }
}
