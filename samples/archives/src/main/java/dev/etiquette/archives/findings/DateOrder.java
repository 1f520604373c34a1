package dev.etiquette.archives.findings;

/** In which order the numbers of a date are written. */
public enum DateOrder {
    /** 31/12/2026. */
    DAY_MONTH_YEAR,
    /** 12/31/2026. */
    MONTH_DAY_YEAR,
    /** 2026/12/31. */
    YEAR_MONTH_DAY
}
