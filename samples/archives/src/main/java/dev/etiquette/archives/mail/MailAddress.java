package dev.etiquette.archives.mail;

import dev.etiquette.archives.text.PlainText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of a letter.
 *
 * @param address in small letters
 * @param name as the letter has it; empty when it has none
 */
record MailAddress(String address, String name) {

    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"]{1,120}@[^\\s@<>\"]{1,200}");

    private static final Pattern TAG = Pattern.compile("(?<=[^+@])\\+[^@]*@");

    private static final Pattern MACHINE = Pattern.compile(
            "(?:.*[._+-])?(?:no|do|donot|not)[._-]?(?:not[._-]?)?reply.*|mailer-daemon|postmaster|bounces?(?:[._+-].*)?"
                    + "|(?:.*[._+-])?notifications?(?:[._+-].*)?|nicht[._-]?antworten|keine[._-]?antwort");

    /** An address of that form; empty for anything else. */
    static Optional<MailAddress> of(String address, String name) {
        String plain = PlainText.address(address == null ? "" : address).toLowerCase(Locale.ROOT);
        if (!FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        String called = PlainText.line(name).replaceAll("^['\"]+|['\"]+$", "").strip();
        return Optional.of(new MailAddress(plain, called.equalsIgnoreCase(plain) ? "" : called));
    }

    /** The id of whoever has it: "maya+shop@maya.example" is delivered to "maya@maya.example". */
    String id() {
        return "mailto:" + withoutTag();
    }

    /** The address without what its owner put after a plus sign. */
    String withoutTag() {
        return TAG.matcher(address).replaceFirst("@");
    }

    /** Whether machines alone write from it. */
    boolean isMachine() {
        return MACHINE.matcher(address.substring(0, address.indexOf('@'))).matches();
    }
}
