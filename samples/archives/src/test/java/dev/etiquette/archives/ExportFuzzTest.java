package dev.etiquette.archives;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whatever stands in a file of an export, of any platform: it is read, or refused in a plain sentence. */
class ExportFuzzTest {

    /** Of one export the name counts; all others are known by what stands in them. */
    private static final String NAME = "following_accounts.csv";

    @FuzzTest(maxDuration = "8s")
    void any_export(byte[] bytes) {
        AnyBytes.assertRead(bytes, NAME, file -> {
            ImportedArchive archive = Archives.read(List.of(file), ImportOptions.NONE.withOwner("maya"));
            AnyBytes.assertTold(archive.skipped());
            AnyBytes.assertNoFault(archive.notes());
            return archive;
        });
    }
}
