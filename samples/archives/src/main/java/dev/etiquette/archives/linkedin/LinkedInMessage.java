package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.text.TextDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One row of messages.csv.
 *
 * <p>Rows have no id. Theirs is made of the conversation, the sender's address or, without one, name, the time and the
 * content as it stands in the file, so that the same row in a later archive is the same message; the same words sent
 * twice within a second are one.
 *
 * @param id made as above
 * @param conversation as the archive names it
 * @param from the sender's name; may be empty
 * @param sender the sender's address; may be empty
 * @param to the recipients' names, parted by commas, as is a name from a title; may be empty
 * @param recipients their addresses; may be empty
 * @param at when
 * @param text plain
 * @param place where it was found
 */
record LinkedInMessage(
        String id,
        String conversation,
        String from,
        String sender,
        String to,
        List<String> recipients,
        Instant at,
        String text,
        SourceDocument.Place place) {

    /** Of the same message in two archives that counts which knows more of its recipients. */
    static final Comparator<LinkedInMessage> RICHEST = Comparator.<LinkedInMessage>comparingInt(
                    message -> message.recipients().size())
            .thenComparing(LinkedInMessage::to)
            .thenComparing(message -> message.recipients().toString())
            .thenComparing(LinkedInMessage::from);

    static LinkedInMessage of(
            String conversation,
            String from,
            String sender,
            String to,
            List<String> recipients,
            Instant at,
            String content,
            SourceDocument.Place place) {
        String id = TextDigest.of(conversation, sender.isEmpty() ? from : sender, at.toString(), content.strip());
        return new LinkedInMessage(
                "linkedin:message:" + id,
                conversation,
                from,
                sender,
                to,
                List.copyOf(recipients),
                at,
                LinkedInText.of(content),
                place);
    }
}
