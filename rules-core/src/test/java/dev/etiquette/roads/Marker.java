package dev.etiquette.roads;

import dev.etiquette.model.Contact;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a payload sets when it runs: in a rule every way to call something is a way to be found out here. */
public final class Marker {

    /** Where payloads find it. */
    static final String NAME = "dev.etiquette.roads.Marker";

    private static final AtomicBoolean SET = new AtomicBoolean();

    /** Sets it. */
    public Marker() {
        set();
    }

    /** Sets it. */
    public static void set() {
        SET.set(true);
    }

    /** Sets it, where something true is asked for. */
    public static boolean yes() {
        set();
        return true;
    }

    /** Sets it, where a number is asked for. */
    public static int number() {
        set();
        return 1;
    }

    /** Sets it, where a text is asked for. */
    public static String text() {
        set();
        return "Ann";
    }

    /** Sets it, where facts are asked for. */
    public static List<Contact> contacts() {
        set();
        return List.of(Contact.of("ben", "Ben"));
    }

    /** Whether it was set since somebody asked last. */
    static boolean taken() {
        return SET.getAndSet(false);
    }

    /** Sets it as soon as somebody reads its field: nothing has to be called. */
    public static final class Tripwire {

        /** A number that costs. */
        public static final int NUMBER = number();

        private Tripwire() {}
    }
}
