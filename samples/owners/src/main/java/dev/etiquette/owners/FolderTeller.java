package dev.etiquette.owners;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Tells by a file for each notice, for whatever brings it to the owner, and by lines on a stream. */
final class FolderTeller implements Teller {

    private final Path folder;
    private final Disk disk;
    private final PrintStream out;

    FolderTeller(Path folder, Disk disk, PrintStream out) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.disk = disk;
        this.out = out;
    }

    @Override
    public void tell(Notice notice) throws IOException {
        // One key is one file: what is told again is there already.
        UUID name = UUID.nameUUIDFromBytes(notice.key().getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve(name + ".txt");
        if (disk.read(file).isEmpty()) {
            StringBuilder text = new StringBuilder(
                    notice.owner().id() + ", " + notice.update().advice().now() + "\n");
            notice.lines().forEach(line -> text.append("  ").append(line).append('\n'));
            disk.write(file, text.toString());
            out.print(text);
        }
    }

    @Override
    public void trouble(String owner, String what) {
        out.println(owner + " gets no advice: " + what);
    }
}
