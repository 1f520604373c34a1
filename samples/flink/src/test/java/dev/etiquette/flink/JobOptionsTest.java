package dev.etiquette.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import org.apache.flink.core.fs.Path;
import org.junit.jupiter.api.Test;

/** What is told to whoever starts the job with other options than it has. */
class JobOptionsTest {

    private static final String[] ENOUGH = {
        "--events", "s3://in", "--books", "s3://books", "--changes", "s3://out", "--refused", "s3://refused"
    };

    private static String[] with(String... more) {
        String[] all = Arrays.copyOf(ENOUGH, ENOUGH.length + more.length);
        System.arraycopy(more, 0, all, ENOUGH.length, more.length);
        return all;
    }

    @Test
    void usual_values_need_not_be_given() {
        assertThat(JobOptions.parse(ENOUGH))
                .isEqualTo(new JobOptions(
                        new Path("s3://in"),
                        new Path("s3://books"),
                        new Path("s3://out"),
                        new Path("s3://refused"),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofHours(1),
                        20_000));
        assertThat(JobOptions.parse(with("--period", "PT10M", "--warm", "0")))
                .returns(Duration.ofMinutes(10), JobOptions::period)
                .returns(0L, JobOptions::warmFacts);
    }

    @Test
    void what_is_wrong_is_named() {
        refuses("There is no option --event.\n", with("--event", "s3://in"));
        refuses("There is no option a folder for.\n", "a folder for", "s3://in");
        refuses("The option --events is missing.\n", "--books", "s3://books");
        refuses("The option --warm has no value.\n", with("--warm"));
        refuses("The option --warm is -1; expected is a number, 0 or more.\n", with("--warm", "-1"));
        refuses("The option --scan is 1s; expected is a length of time such as PT1S", with("--scan", "1s"));
        refuses("The option --period is PT0S; expected is a length of time such as PT1S", with("--period", "PT0S"));
    }

    private static void refuses(String what, String... arguments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobOptions.parse(arguments))
                .withMessageStartingWith(what)
                .withMessageContaining("--settling");
    }
}
