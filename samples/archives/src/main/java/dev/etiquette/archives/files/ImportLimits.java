package dev.etiquette.archives.files;

/**
 * Limits of an import: larger files count as an attack or a mistake. All bounds are inclusive.
 *
 * @param entries files in one folder or zip
 * @param depth of folders in folders
 * @param entryBytes of one file, after unpacking
 * @param totalBytes of all files of one folder or zip, after unpacking
 * @param ratio how many times larger than packed a file may grow, once it is larger than {@link #RATIO_FROM}
 * @param directoryBytes of the directory of a zip, which is kept in memory
 * @param itemCharacters of one entry of a collection
 * @param itemDepth of objects in objects within one entry
 * @param utterances in all, which are kept in memory
 */
public record ImportLimits(
        int entries,
        int depth,
        long entryBytes,
        long totalBytes,
        int ratio,
        long directoryBytes,
        int itemCharacters,
        int itemDepth,
        int utterances) {

    /** Below this size an unpacked file is harmless, at any ratio. */
    static final long RATIO_FROM = 16L << 20;

    /**
     * The usual limits. A year of a busy account is a file of some ten megabytes, and text in JSON is packed to a tenth
     * or, with much repetition, to a fiftieth.
     */
    public static final ImportLimits USUAL =
            new ImportLimits(200_000, 32, 2L << 30, 8L << 30, 200, 64L << 20, 2_000_000, 64, 2_000_000);
}
