package dev.etiquette.desk.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program that publishes three files of equal text again and again, until it is killed. */
final class EndlessPublishing {

    private EndlessPublishing() {}

    public static void main(String[] args) throws IOException {
        VersionNotes notes = new VersionNotes() {
            @Override
            public String fingerprint(FolderContent content) {
                return "";
            }

            @Override
            public List<String> lines(FolderContent before, FolderContent after) {
                return List.of();
            }
        };
        DeskFolder desk = DeskFolder.open(Path.of(args[0]), notes, InstantSource.system());
        // Bounded, should nobody kill it.
        for (int round = 0; round < 2_000; round++) {
            Map<String, Optional<String>> texts = new HashMap<>();
            for (String name : List.of("a.drl", "b.drl", "c.drl")) {
                texts.put(name, Optional.of("round " + round + "\n"));
            }
            desk.save(texts, Map.of());
            desk.publish(desk.drafted().digest(), "");
            if (round == 0) {
                System.out.print("!");
                System.out.flush();
            }
        }
    }
}
