package dev.etiquette.archives.files;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.etiquette.archives.AnyBytes;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import java.util.List;

/** Whatever a zip is made of: what is in it is read, or it is refused in a plain sentence. */
class ZipFuzzTest {

    @FuzzTest(maxDuration = "8s")
    void any_zip(byte[] bytes) {
        AnyBytes.assertRead(bytes, "export.zip", file -> {
            ImportedArchive archive = Archives.read(List.of(file), ImportOptions.NONE.withOwner("maya"));
            AnyBytes.assertTold(archive.skipped());
            AnyBytes.assertNoFault(archive.notes());
            return archive;
        });
    }
}
