package dev.etiquette.commandline;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the program says about archives of X in both shapes, to the letter. After a change that is meant, look at every
 * line that {@code mvn verify -Dgolden=write} changes, as the owner would.
 */
class XAdviceTest {

    @ParameterizedTest
    @CsvSource({
        "x-2026-morning.txt, 2026-03-02T09:00:00Z, text",
        "x-2026-morning.json, 2026-03-02T09:00:00Z, json",
        "x-2026-two-days-later.txt, 2026-03-04T18:00:00Z, text",
        "x-2026-weeks-later.txt, 2026-04-20T08:00:00Z, text"
    })
    void the_archive_of_today_is_advised_on(String golden, String now, String format) throws IOException {
        Golden.assertSays(
                golden,
                Holt.advise(List.of(Holt.X), "--now", now, "--zone", "Europe/Oslo", "--all", "--format", format));
    }

    @ParameterizedTest
    @CsvSource({"x-2019-morning.txt, 2019-02-25T09:00:00Z", "x-2019-weeks-later.txt, 2019-04-01T00:00:00Z"})
    void the_archive_of_old_is_advised_on(String golden, String now) throws IOException {
        Golden.assertSays(golden, Holt.advise(List.of(Holt.OLD_X), "--now", now, "--all"));
    }
}
