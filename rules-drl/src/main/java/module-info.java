/** The standard rule book of Etiquette: rules, norms and phrases. Whoever requires it gets the library with it. */
module dev.etiquette.standard {
    requires transitive dev.etiquette.core;
    requires static org.jspecify;

    provides dev.etiquette.spi.StandardBook with
            dev.etiquette.standard.PackagedBook;
}
