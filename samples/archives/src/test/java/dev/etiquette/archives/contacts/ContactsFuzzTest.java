package dev.etiquette.archives.contacts;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.etiquette.archives.AnyBytes;
import java.util.List;

/** Whatever stands in a file of contacts, a table or vCards: it is read, or refused in a plain sentence. */
class ContactsFuzzTest {

    @FuzzTest(maxDuration = "8s")
    void any_contacts(byte[] bytes) {
        AnyBytes.assertRead(bytes, "contacts", file -> {
            ContactsFile contacts = ContactsFile.read(file);
            AnyBytes.assertTold(contacts.skipped());
            return List.of(contacts.contacts(), contacts.skipped());
        });
    }
}
