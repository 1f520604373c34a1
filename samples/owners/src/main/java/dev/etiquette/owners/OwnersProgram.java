package dev.etiquette.owners;

import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

/** Keeps the owners of a folder until its input ends, and answers what is asked there. */
public final class OwnersProgram {

    private OwnersProgram() {}

    /**
     * Runs.
     *
     * @param args the folder
     */
    public static void main(String... args) throws IOException {
        if (args.length != 1) {
            System.err.println("Name the folder in which owners are kept.");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[0]);
        Disk disk = new Disk();
        Teller teller = new FolderTeller(folder.resolve("notices"), disk, out);
        Etiquette etiquette = Etiquette.of(RuleBook.standard());
        InstantSource clock = InstantSource.system();
        try (KeptOwners owners = new KeptOwners(folder, etiquette, clock, teller, disk);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            owners.start();
            OwnersConsole console = new OwnersConsole(owners, clock, out);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                console.answer(line);
            }
        }
    }
}
