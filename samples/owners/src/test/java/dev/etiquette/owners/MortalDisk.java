package dev.etiquette.owners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Of a program that is killed before, in the middle of, or after one of its changes of a file. Nothing works after that. */
final class MortalDisk extends Disk {

    /** The program is gone. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int last;
    private int moments;

    /** Is killed at that moment, counted from 1. */
    MortalDisk(int last) {
        this.last = last;
    }

    /** How many moments there have been at which it might have been killed. */
    synchronized int moments() {
        return moments;
    }

    synchronized boolean isDead() {
        return moments >= last;
    }

    private synchronized void live() {
        if (++moments >= last) {
            throw new Killed();
        }
    }

    private synchronized void beAlive() {
        if (isDead()) {
            throw new Killed();
        }
    }

    @Override
    Optional<byte[]> read(Path file) throws IOException {
        beAlive();
        return super.read(file);
    }

    @Override
    void write(Path file, String text) throws IOException {
        live();
        Files.writeString(file.resolveSibling(file.getFileName() + ".half"), text.substring(0, text.length() / 2));
        live();
        super.write(file, text);
        live();
    }

    @Override
    void move(Path file, Path to) throws IOException {
        live();
        super.move(file, to);
        live();
    }
}
