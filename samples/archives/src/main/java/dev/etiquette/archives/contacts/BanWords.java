package dev.etiquette.archives.contacts;

import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.model.Channel;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How address books and customer programs say that somebody is to be left alone: by a column of its own, by a status, or
 * by a label. Compared by {@link CsvRow#key}.
 *
 * <p>Source: the exports of HubSpot ("Unsubscribed from all email"), Salesforce ("Email Opt Out", "Do Not Call"), Dynamics
 * ("Do not allow Emails"), Mailchimp ("UNSUB_TIME"), Mautic ("DNC") and others, 2018 to 2026.
 */
final class BanWords {

    private static final Pattern EVERYWHERE =
            Pattern.compile("(?:is|has)?(?:do|does|did)?(?:not|nt)contact(?:me|ed|them)?"
                    + "|nocontact|(?:please)?leavealone|dnc|dncstatus|dncdate|(?:is|has)?(?:opt|opted)outs?(?:date|at|on|time)?"
                    + "|(?:is|has)?unsubscribed?(?:date|at|on|time)?|unsubscribedfromall|unsub(?:time|date)"
                    + "|(?:is)?(?:black|block)list(?:ed)?|donotdisturb|suppressed|kontaktsperre|abgemeldet|gesperrt"
                    + "|nicht(?:kontaktieren|ansprechen|anschreiben)|inruhelassen|keinkontakt|keinekontaktaufnahme");
    private static final Pattern BY_EMAIL = Pattern.compile(
            "(?:is|has)?(?:donot|dont|no)(?:send|allow)?(?:bulk)?e?mails?"
                    + "|(?:is|has)?e?mail(?:opt|opted)outs?(?:date|at)?|(?:is|has)?(?:opt|opted)out(?:of)?e?mails?.*"
                    + "|unsubscribedfrom(?:all)?e?mails?|e?mail(?:un(?:sub|subscribed)|(?:black|block)list(?:ed)?)|keinee?mails?");
    private static final Pattern BY_PHONE = Pattern.compile(
            "(?:is|has)?(?:donot|dont|no)(?:allow)?(?:phone)?(?:calls?|phone)(?:me)?"
                    + "|(?:phone|call|calls)(?:opt|opted)outs?|(?:is|has)?(?:opt|opted)outof(?:phone)?calls?|nichtanrufen|keineanrufe");
    private static final Set<String> VALUES = Set.of(
            "donotcontact",
            "dontcontact",
            "nocontact",
            "leavealone",
            "dnc",
            "optout",
            "optedout",
            "unsubscribe",
            "unsubscribed",
            "blacklisted",
            "blocklisted",
            "donotdisturb",
            "abgemeldet",
            "gesperrt",
            "nichtkontaktieren",
            "keinkontakt",
            "keinekontaktaufnahme",
            "kontaktsperre",
            "inruhelassen",
            "nichtansprechen",
            "nichtanschreiben");
    private static final Pattern SUSPICIOUS =
            Pattern.compile(".*(?:consent|opt(?:ed)?(?:in|out)|subscri|unsub|newsletter|permission"
                    + "|gdpr|dsgvo|einwilligung|zustimmung|abmeld|widerspr|donot|dont|dnc|sperr|blacklist|blocklist|suppress|nicht"
                    + "|leavealone|nocontact|nocall|noe?mail|werbung).*");

    private BanWords() {}

    /** The channel which a column forbids, {@link Channel#ANY} for all; empty for a column of anything else. */
    static Optional<Channel> channel(String key) {
        if (EVERYWHERE.matcher(key).matches()) {
            return Optional.of(Channel.ANY);
        } else if (BY_EMAIL.matcher(key).matches()) {
            return Optional.of(Channel.EMAIL);
        }
        return BY_PHONE.matcher(key).matches() ? Optional.of(Channel.PHONE) : Optional.empty();
    }

    /** Whether a status or a label says by itself that somebody is to be left alone. */
    static boolean isBan(String value) {
        return value.length() < 100 && VALUES.contains(CsvRow.key(value));
    }

    /** Whether a column that is none of those may still be meant as a wish to be left alone. */
    static boolean isSuspicious(String key) {
        return SUSPICIOUS.matcher(key).matches();
    }
}
