package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.people.NameIndex;
import dev.etiquette.archives.people.PersonName;
import dev.etiquette.model.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of Connections.csv.
 *
 * @param name may be empty
 * @param url the address of the profile; empty in archives before 2023
 * @param email mostly empty
 * @param at since when; {@link Times#ALWAYS} when the row does not say
 * @param place where it was found
 */
record LinkedInConnection(String name, String url, String email, Instant at, SourcePlace place) {

    /** Keys that two rows of one person share: the name, with the email or the day. A mailbox may be of several people. */
    List<String> matchKeys() {
        List<String> matchKeys = new ArrayList<>();
        if (email.indexOf('@') > 0) {
            matchKeys.add("email " + NameIndex.key(email) + " " + PersonName.key(name));
        }
        if (!at.equals(Times.ALWAYS)) {
            matchKeys.add("name " + at + " " + NameIndex.key(name));
        }
        return matchKeys;
    }

    /**
     * The address; else the email; else the name and the day, as two people may have the same name.
     *
     * @param shared whether several people have this email
     */
    String id(boolean shared) {
        if (!url.isEmpty()) {
            return url;
        }
        if (email.indexOf('@') > 0) {
            return "linkedin:email:" + NameIndex.key(email) + (shared ? ":" + PersonName.key(name) : "");
        }
        String day = at.equals(Times.ALWAYS)
                ? ""
                : at.toString().substring(0, at.toString().indexOf('T'));
        return "linkedin:name:" + day + ":" + NameIndex.key(name);
    }
}
