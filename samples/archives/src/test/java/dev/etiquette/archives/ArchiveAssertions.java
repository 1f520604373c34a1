package dev.etiquette.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.archives.problem.UnreadableArchiveException;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.util.List;

/** What tests ask of archives that were read, or refused. */
public final class ArchiveAssertions {

    private ArchiveAssertions() {}

    /** Nothing can be read there, and a plain sentence says why. */
    public static void assertRefused(Path path, String sentence) {
        assertThatThrownBy(() -> Archives.read(List.of(path), ImportOptions.NONE))
                .isInstanceOf(UnreadableArchiveException.class)
                .hasMessageContaining(sentence)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("Exception", "java."));
    }

    /** All texts, in the order of the archive. */
    public static List<String> texts(ImportedArchive archive) {
        return archive.utterances().stream().map(Utterance::text).toList();
    }

    /** The one utterance of an archive of which nothing was skipped. */
    public static Utterance single(ImportedArchive archive) {
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.utterances()).hasSize(1);
        return archive.utterances().get(0);
    }

    /** The utterance of that id, which must be there. */
    public static Utterance utterance(ImportedArchive archive, String id) {
        return archive.utterances().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + id + " in " + archive.utterances()));
    }
}
