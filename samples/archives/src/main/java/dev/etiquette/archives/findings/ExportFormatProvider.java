package dev.etiquette.archives.findings;

/**
 * Makes the format of one kind of export, for one import after the other. The formats of this module are providers
 * themselves. Another one is found by {@link java.util.ServiceLoader} when the file
 * {@code META-INF/services/dev.etiquette.archives.findings.ExportFormatProvider} of its jar names it; it is public then
 * and has a public constructor without parameters. Safe for any number of threads.
 */
public interface ExportFormatProvider {

    /** What is read, for somebody who named a file that is not: a few words such as "chats of WhatsApp (_chat.txt …)". */
    String whatIsRead();

    /**
     * A format for one import.
     *
     * @param findings of that import, into which the format reads
     */
    ExportFormat formatFor(ArchiveFindings findings);
}
