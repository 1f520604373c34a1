package dev.etiquette.owners;

import dev.etiquette.Advice;
import dev.etiquette.AdviceSession;
import dev.etiquette.AdviceUpdate;
import dev.etiquette.Etiquette;
import dev.etiquette.Situation;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Owner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One owner, in three files: the situation, the advice that was told last and, while something is being told, the advice
 * that is told. Nothing is kept in memory, so a program that stops at any moment loses nothing. One thread at a time.
 */
final class KeptOwner {

    private final Etiquette etiquette;
    private final JsonFormat json;
    private final Disk disk;
    private final Path situation;
    private final Path told;
    private final Path telling;

    /**
     * The files need not be there yet.
     *
     * @param folder of all owners
     * @param name of the files
     */
    KeptOwner(Etiquette etiquette, Disk disk, Path folder, String name) {
        this.etiquette = etiquette;
        this.json = JsonFormat.of(etiquette.book());
        this.disk = disk;
        this.situation = folder.resolve("situations").resolve(name);
        this.told = folder.resolve("told").resolve(name);
        this.telling = folder.resolve("telling").resolve(name);
    }

    /** All that is known. */
    Situation situation() throws IOException {
        return read(situation, json::readSituation).orElseThrow(() -> new NoSuchFileException(situation.toString()));
    }

    /** Keeps facts for good: when this returns, they are on the disk. */
    void update(Consumer<? super AdviceSession.Batch> changes) throws IOException {
        AdviceSession session = etiquette.open(situation());
        session.update(changes);
        keep(session.situation());
    }

    /** Keeps a situation in the place of what is known. */
    void keep(Situation known) throws IOException {
        disk.write(situation, json.write(known));
    }

    /**
     * Tells what is new since something was told, and says when to look again.
     *
     * @throws IOException when it could not be told, or a file cannot be read or written
     */
    Optional<Instant> review(Instant now, Teller teller) throws IOException {
        Situation known = situation();
        Optional<Advice> begun = read(telling, json::readAdvice);
        if (begun.isPresent()) {
            // The program was stopped while it told this: it is told to its end before anything else.
            finish(known.owner(), sinceTold(begun.get()), teller);
        }
        Advice advice = etiquette.advise(known, now);
        AdviceUpdate update = sinceTold(advice);
        if (!Notice.lines(update).isEmpty()) {
            disk.write(telling, json.write(advice));
            finish(known.owner(), update, teller);
        }
        return advice.nextReview();
    }

    private AdviceUpdate sinceTold(Advice advice) throws IOException {
        return AdviceUpdate.between(read(told, json::readAdvice), advice);
    }

    private void finish(Owner owner, AdviceUpdate update, Teller teller) throws IOException {
        // Of the file as it lies there: a later version may write the same advice otherwise, and would tell it twice.
        UUID bytes = UUID.nameUUIDFromBytes(disk.read(telling).orElseThrow());
        teller.tell(new Notice(owner.id() + " " + bytes, owner, update));
        disk.move(telling, told);
    }

    private <T> Optional<T> read(Path file, Function<String, T> reader) throws IOException {
        Optional<byte[]> bytes = disk.read(file);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(json.text(new ByteArrayInputStream(bytes.get()))));
        } catch (InvalidJsonException wrong) {
            throw new IOException(file + ": " + wrong.getMessage(), wrong);
        }
    }
}
