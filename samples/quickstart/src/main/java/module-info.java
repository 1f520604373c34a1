/** An application of its own, which needs the standard book and gets the library with it. */
module dev.etiquette.quickstart {
    requires dev.etiquette.standard;
}
