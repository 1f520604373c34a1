package dev.etiquette.json;

/** A type of objects that are told from others by a member {@code kind}. */
interface Kinded<T> extends ValueType<T> {

    /** The member that tells kinds apart. */
    String KIND = "kind";

    /** What that member says; empty for objects that need not be told apart. */
    String kind();

    /** The class of the values. */
    Class<T> values();
}
