package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.SourceDocument;
import java.time.Instant;

/**
 * One row of Invitations.csv.
 *
 * @param mine whether the owner invited
 * @param name of the other one; may be empty
 * @param url of the other one; may be empty
 * @param myName as the row calls the owner
 * @param myUrl the owner's address; may be empty
 * @param at when
 * @param text what was written to it; may be empty
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
        SourceDocument.Place place) {}
