package dev.etiquette.archives.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * One letter: its header, and the first part of it that people read. Attachments and letters within it are passed over.
 *
 * @param header of the whole letter
 * @param plain the first plain text; empty without one
 * @param html the first text in HTML; empty without one
 * @param whole whether no text was longer than is kept
 */
record Letter(LetterHeader header, String plain, String html, boolean whole) {

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(2_000)
            .setMaxContentLen(-1)
            .setMalformedHeaderStartsBody(false)
            .build();

    /**
     * Reads a letter.
     *
     * @param longest the bytes of a text that are kept at most
     * @throws IOException when the file cannot be read
     * @throws MimeException when it is no letter, or has too many or too long headers
     */
    static Letter read(InputStream content, int longest) throws IOException, MimeException {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(content);
        LetterHeader header = new LetterHeader();
        String plain = "";
        String html = "";
        boolean whole = true;
        int headers = 0;
        boolean attached = false;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            if (state == EntityState.T_START_HEADER) {
                headers++;
                attached = false;
            } else if (state == EntityState.T_FIELD) {
                if (headers == 1) {
                    header.add(tokens.getField());
                }
                attached |= isAttachment(
                        tokens.getField().getName(), tokens.getField().getBody());
            } else if (state == EntityState.T_BODY && !attached) {
                BodyDescriptor body = tokens.getBodyDescriptor();
                boolean asHtml = body.getMimeType().equalsIgnoreCase("text/html");
                boolean asPlain = body.getMimeType().equalsIgnoreCase("text/plain");
                if ((asHtml && html.isBlank()) || (asPlain && plain.isBlank())) {
                    byte[] bytes = tokens.getDecodedInputStream().readNBytes(longest + 1);
                    whole &= bytes.length <= longest;
                    String text = bytes.length <= longest ? decoded(bytes, body.getCharset()) : "";
                    html = asHtml ? text : html;
                    plain = asPlain ? text : plain;
                }
            }
        }
        return new Letter(header, plain, html, whole);
    }

    private static boolean isAttachment(String name, String body) {
        return name.equalsIgnoreCase("Content-Disposition")
                && body != null
                && body.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** By the charset that is stated; where that is none or does not fit, UTF-8, and else what Windows writes. */
    private static String decoded(byte[] bytes, String stated) {
        Charset charset = charset(stated);
        if (charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.UTF_8)) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException other) {
                return new String(bytes, Charset.forName("windows-1252"));
            }
        }
        return new String(bytes, charset);
    }

    private static Charset charset(String stated) {
        try {
            return stated == null ? StandardCharsets.UTF_8 : Charset.forName(stated.strip());
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The writer's own words. */
    String words() {
        String own = MailText.ofPlain(plain);
        return plain.isBlank() && !html.isBlank() ? MailText.ofHtml(html) : own;
    }
}
