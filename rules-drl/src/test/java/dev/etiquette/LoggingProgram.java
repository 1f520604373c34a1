package dev.etiquette;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;

/** Does everything of which the library logs something, and says by which SLF4J. */
public final class LoggingProgram {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private LoggingProgram() {}

    /** Runs it; a failure is told with a status other than 0. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Owner maya = Owner.of("maya").named("Maya");
        Contact ann = Contact.of("ann", "Ann");
        Post question = Post.of(
                        "q", Platform.MASTODON, "ann", MORNING.minusSeconds(3600), "Maya, which oven do you bake in?")
                .mentioning("maya");
        Etiquette etiquette = Etiquette.of(RuleBook.standard());
        if (etiquette
                .advise(Situation.of(maya, ann, question), MORNING)
                .recommendations()
                .isEmpty()) {
            throw new IllegalStateException("Nothing is advised.");
        }
        AdviceSession session = etiquette.open(maya);
        session.addListener(update -> {
            throw new IllegalStateException("A listener that fails.");
        });
        session.add(ann, question);
        session.advise(MORNING);
        Path folder = Files.createTempDirectory("followed");
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        CountDownLatch changed = new CountDownLatch(1);
        try (ReloadingEtiquette followed = Etiquette.watching(folder, event -> changed.countDown())) {
            Files.writeString(
                    folder.resolve("phrases.csv"), "language,mark,where,phrase\nen,question,anywhere,any clue\n");
            if (!changed.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The folder is not followed.");
            }
            followed.current().advise(Situation.of(maya, ann, question), MORNING);
        } finally {
            Files.deleteIfExists(folder.resolve("phrases.csv"));
            Files.delete(folder.resolve("book.properties"));
            Files.delete(folder);
        }
        System.out.println("Advised with " + jarOf(Logger.class));
    }

    private static String jarOf(Class<?> type) {
        String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
