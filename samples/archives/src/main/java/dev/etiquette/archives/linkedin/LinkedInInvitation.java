package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.SourcePlace;
import java.time.Instant;

/**
 * One row of Invitations.csv.
 *
 * @param mine whether the owner sent it
 * @param name of the other person; may be empty
 * @param url of the other person; may be empty
 * @param myName the name of the owner in the row
 * @param myUrl the owner's address; may be empty
 * @param at when
 * @param text the text that was sent with it; may be empty
 * @param place where it was found
 */
record LinkedInInvitation(
        boolean mine,
        String name,
        String url,
        String myName,
        String myUrl,
        Instant at,
        String text,
        SourcePlace place) {}
