package dev.etiquette.report;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** The book cannot be used. */
    ERROR,
    /** The book can be used; it may not mean what its author thinks. */
    WARNING;

    /** As lists and JSON show it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
