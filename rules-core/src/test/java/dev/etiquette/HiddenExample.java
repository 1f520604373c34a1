package dev.etiquette;

/** Nobody can name it, and everybody can call what is public in it. */
abstract class HiddenExample {
    public void inherited() {}
}
