package dev.etiquette.archives.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** The wording of problems with files, folders and zips. */
public final class FileProblems {

    static final String OUTSIDE_LINK = "it is a link that leads out of the folder";
    static final String OUTSIDE_NAME = "its name leads out of the zip";
    static final String INVALID_NAME = "its name is not one of a file in a zip";

    static final String SPECIAL = "it is a pipe or a device, and no file";

    private FileProblems() {}

    /** A failure of reading in plain words, without the names of classes. */
    public static String describe(IOException failure) {
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
            return "it was deleted before it was read";
        }
        return "it cannot be read";
    }

    /** A path leads nowhere. */
    public static String missing(Path path) {
        return "There is no file or folder \"" + path + "\".";
    }

    /** A path leads to what is read by whoever comes first, and may never end. */
    public static String special(Path path) {
        return "\"" + path + "\" is a pipe or a device, and no file.";
    }

    static String unreadableFolder(String name) {
        return "The folder \"" + name + "\" cannot be read.";
    }

    static String malformed(long places) {
        return "bytes that are no character, in places: " + places + "; each was replaced by U+FFFD";
    }

    static String tooLarge(ImportLimits limits) {
        return "it is larger than " + limits.entryBytes() + " bytes";
    }

    static String tooLargeTogether(ImportLimits limits) {
        return "all files together are larger than " + limits.totalBytes() + " bytes";
    }

    static String tooPacked(ImportLimits limits) {
        return "it grows to more than " + limits.ratio() + " times its packed size";
    }

    static String tooDeep(ImportLimits limits) {
        return "it lies more than " + limits.depth() + " folders deep";
    }

    static String tooManyFiles(ImportLimits limits) {
        return "it holds more than " + limits.entries() + " files; the rest was not read";
    }

    static String tooManyFiles(int files, ImportLimits limits) {
        return "it holds " + files + " files, more than " + limits.entries();
    }

    static String directoryTooLarge(ImportLimits limits) {
        return "its list of contents is larger than " + limits.directoryBytes() + " bytes";
    }
}
