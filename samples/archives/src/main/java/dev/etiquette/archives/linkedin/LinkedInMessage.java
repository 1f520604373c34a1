package dev.etiquette.archives.linkedin;

import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.text.TextDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One row of messages.csv.
 *
 * <p>Rows have no id. It is computed from the conversation, the sender's address or, without one, name, the time and the
 * content of the file, so that the same row in a later archive is the same message. Equal texts within a second are one
 * message.
 *
 * @param id computed as above
 * @param conversation its id in the archive
 * @param from the sender's name; may be empty
 * @param sender the sender's address; may be empty
 * @param to the recipients' names, separated by commas, which may also separate a name from a title; may be empty
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
        SourcePlace place) {

    /** Of two copies of a message the one with more recipients is the greater. */
    static final Comparator<LinkedInMessage> BY_RECIPIENTS = Comparator.<LinkedInMessage>comparingInt(
                    message -> message.recipients().size())
            .thenComparing(LinkedInMessage::to)
            .thenComparing(message -> message.recipients().toString())
            .thenComparing(LinkedInMessage::from);

    /** A message whose id is computed. */
    static LinkedInMessage of(
            String conversation,
            String from,
            String sender,
            String to,
            List<String> recipients,
            Instant at,
            String content,
            SourcePlace place) {
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
