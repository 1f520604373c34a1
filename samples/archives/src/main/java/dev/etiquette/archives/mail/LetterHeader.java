package dev.etiquette.archives.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;

/** The header of a letter: who wrote it to whom, what it answers, and whether a machine sent it. */
final class LetterHeader {

    private static final Set<String> KEPT = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "delivered-to",
            "reply-to",
            "date",
            "subject",
            "message-id",
            "in-reply-to",
            "references",
            "auto-submitted",
            "precedence",
            "list-id",
            "list-unsubscribe",
            "list-unsubscribe-post",
            "list-post",
            "x-auto-response-suppress",
            "x-autoreply",
            "x-autorespond",
            "feedback-id",
            "x-failed-recipients",
            "return-path",
            "content-type",
            "x-gmail-labels",
            "x-mozilla-status");

    private static final int LONGEST = 100_000;

    private final Map<String, String> fields = new HashMap<>();

    /** Keeps a field, unless it is there already or of no use. */
    void add(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String body = field.getBody();
        if (KEPT.contains(name) && body != null && body.length() <= LONGEST) {
            fields.putIfAbsent(name, body.strip());
        }
    }

    /** A field as it stands there; empty when it is not there. */
    String raw(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether a field is there. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A field as people read it. */
    String text(String name) {
        return decoded(raw(name));
    }

    /** Encoded words are decoded, and so is UTF-8 that stands there as it is. */
    private static String decoded(String raw) {
        try {
            return DecoderUtil.decodeEncodedWords(utf8(raw), DecodeMonitor.SILENT);
        } catch (IllegalArgumentException malformed) {
            return raw;
        }
    }

    private static String utf8(String raw) {
        boolean plain = raw.chars().allMatch(each -> each < 0x80);
        boolean bytes = raw.chars().allMatch(each -> each < 0x100);
        if (plain || !bytes) {
            return raw;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return raw;
        }
    }

    /** The addresses in a field, in its order. */
    List<MailAddress> addresses(String name) {
        String raw = raw(name);
        if (raw.isEmpty()) {
            return List.of();
        }
        List<MailAddress> found = new ArrayList<>();
        try {
            AddressList list = LenientAddressParser.DEFAULT.parseAddressList(raw);
            for (Mailbox mailbox : list.flatten()) {
                MailAddress.of(mailbox.getAddress(), mailbox.getName() == null ? "" : decoded(mailbox.getName()))
                        .ifPresent(found::add);
            }
        } catch (RuntimeException malformed) {
            // The parser is lenient; what it stumbles over is no address.
            return found;
        }
        return found;
    }

    /** The ids in a field, in its order. */
    List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        String raw = raw(name);
        int from = raw.indexOf('<');
        while (from >= 0) {
            int to = raw.indexOf('>', from);
            if (to < 0) {
                break;
            }
            String id = raw.substring(from + 1, to).strip();
            if (!id.isEmpty() && id.length() <= 500 && id.chars().noneMatch(Character::isISOControl)) {
                ids.add("mid:" + id);
            }
            from = raw.indexOf('<', to);
        }
        return ids;
    }
}
