package dev.etiquette.spring;

import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;

/** What happens in tests. */
public final class Scenery {

    /** A Monday, at 17 o'clock in Berlin. */
    public static final Instant ASKED = Instant.parse("2026-03-02T16:00:00Z");

    /** Until when the question of Ann is not yet due. */
    public static final Instant DUE = Instant.parse("2026-03-02T20:00:00Z");

    private Scenery() {}

    /** Ann has asked the owner something. */
    public static Situation asked(String owner) {
        return Situation.of(
                Owner.of(owner).named("Maya").livingIn(ZoneId.of("Europe/Berlin")),
                Contact.of("ann", "Ann"),
                Post.of("q", Platform.MASTODON, "ann", ASKED, "Maya, which oven do you bake in?")
                        .mentioning(owner));
    }

    /** Makes a folder a book that says the same as the standard book, but for answers, of which it says nothing. */
    public static Path bookWithoutAnswers(Path folder) {
        write(folder, "book.properties", "extends = standard\n");
        write(folder, "answers.drl", """
                package etiquette

                rule "Answers are nobody's business here"
                    @id( "RESPOND-1" )
                    @status( "retired" )
                when
                then
                end
                """);
        return folder;
    }

    /** Writes a file as a whole, so that nobody reads half of it. */
    public static void write(Path folder, String name, String text) {
        try {
            Path beside = Files.createTempFile(folder.toAbsolutePath().getParent(), "new", ".txt");
            Files.writeString(beside, text);
            Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
