package dev.etiquette.mcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class AwaitedAnswersTest {

    private static final long LONG = 50_000;

    private final AwaitedAnswers awaited = new AwaitedAnswers();

    private MessageOutput output(OutputStream out) {
        return new MessageOutput(out, awaited, JsonMapper.builder().build());
    }

    private static void write(MessageOutput output, String message) throws IOException {
        output.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answer_settles_the_request_that_it_names_and_no_other() throws Exception {
        MessageOutput output = output(new ByteArrayOutputStream());
        awaited.asked("7");
        awaited.asked("\"7\"");
        write(output, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"id\":7,\"result\":1}}");
        write(output, "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}");
        write(output, "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"id\":7}}");
        assertThat(awaited.contains("7")).isTrue();
        write(output, "{\"jsonrpc\":\"2.0\",\"result\":{\"id\":\"x\",\"a\":[{}]},\"id\":7}");
        assertThat(awaited.contains("7")).isFalse();
        assertThat(awaited.await(0)).isFalse();
        write(output, "{\"jsonrpc\":\"2.0\",\"id\":\"7\",\"error\":{}}");
        assertThat(awaited.await(LONG)).isTrue();
    }

    /** Or else one answer fewer would be waited for. */
    @Test
    void what_is_settled_twice_takes_no_answer_from_another_request() throws Exception {
        awaited.asked("1");
        awaited.asked("2");
        awaited.settled("1");
        awaited.settled("1");
        assertThat(awaited.await(0)).isFalse();
        awaited.settled("2");
        assertThat(awaited.await(LONG)).isTrue();
    }

    @Test
    void nobody_waits_for_answers_that_nobody_reads() throws Exception {
        awaited.asked("1");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThatThrownBy(() -> write(output(closed), "{\"id\":1,\"result\":{}}"))
                .isInstanceOf(IOException.class);
        assertThat(awaited.await(LONG)).isTrue();
    }

    @Test
    void ids_may_be_as_long_as_they_like() {
        awaited.asked("x".repeat(1_000));
        assertThat(awaited.contains("x".repeat(1_001))).isFalse();
        assertThat(awaited.contains("x".repeat(1_000))).isTrue();
    }
}
