package dev.etiquette.flink.events;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.OutputTag;

/**
 * What could not be used, for whoever looks after the job: what it is, why it was refused, and for an event the line itself, so
 * that it can be mended and given again.
 *
 * <p>Columns between tabs: {@code event}, the reason and the line; {@code book}, the reason and the name of the file;
 * {@code owner}, the reason and the id of whoever gets no advice meanwhile.
 */
public final class RefusedLine {

    /** Where they go beside what the job is for. */
    public static final OutputTag<String> TAG = new OutputTag<>("refused", Types.STRING);

    private RefusedLine() {}

    /** An event that was passed over. */
    public static String event(String line, String reason) {
        return "event\t" + flat(reason) + "\t" + line;
    }

    /** A book that does not come into force. */
    public static String book(String name, String reason) {
        return "book\t" + flat(reason) + "\t" + name;
    }

    /** An owner who is not advised until something changes or an hour has passed. */
    public static String owner(String id, String reason) {
        return "owner\t" + flat(reason) + "\t" + id;
    }

    private static String flat(String reason) {
        return reason.replace("\n", " / ").replace('\t', ' ').replace('\r', ' ');
    }
}
