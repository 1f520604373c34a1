package dev.etiquette.archives;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whatever a zip is made of: what is in it is read, or it is refused in a plain sentence. */
class ZipFuzzTest {

    @FuzzTest(maxDuration = "8s")
    void any_zip(byte[] bytes) {
        Anything.assertRead(bytes, "export.zip", file -> {
            Table table = Archives.read(List.of(file), Options.NONE.as("maya"));
            Anything.assertTold(table.skipped());
            return table;
        });
    }
}
