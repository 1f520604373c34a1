package dev.etiquette.archives.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Failures of reading in plain words, without the machine's. */
public final class ReadFailures {

    private ReadFailures() {}

    public static String of(IOException failure) {
        if (failure instanceof LimitExceededException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return "it is damaged and cannot be unpacked";
        }
        if (failure instanceof AccessDeniedException) {
            return "it may not be read with your rights";
        }
        if (failure instanceof NoSuchFileException) {
            return "it was gone when it should be read";
        }
        return "it cannot be read";
    }
}
