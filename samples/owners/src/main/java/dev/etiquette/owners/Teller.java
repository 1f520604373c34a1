package dev.etiquette.owners;

import java.io.IOException;

/** Brings to the owners what they are to know: by mail, on their phones, in a folder. Called by several threads. */
interface Teller {

    /**
     * Tells it. Where the program was stopped meanwhile, this is called again with the same key after it has started anew,
     * and must then see to it that the owner does not get it twice.
     *
     * @throws IOException when it cannot be told now; it is tried again later
     */
    void tell(Notice notice) throws IOException;

    /**
     * Something is wrong with one owner, who gets no advice until it is mended. Told once for as long as it stays the same.
     *
     * @param owner the id
     */
    void trouble(String owner, String what);
}
