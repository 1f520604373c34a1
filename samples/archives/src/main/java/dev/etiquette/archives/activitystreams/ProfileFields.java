package dev.etiquette.archives.activitystreams;

import dev.etiquette.archives.text.HtmlText;
import dev.etiquette.model.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the fields that people add to their profile, as far as they name offline channels. The order of the fields is
 * the order of preference.
 */
final class ProfileFields {

    private static final Map<String, Channel> NAMES = Map.ofEntries(
            Map.entry("phone", Channel.PHONE),
            Map.entry("phone number", Channel.PHONE),
            Map.entry("tel", Channel.PHONE),
            Map.entry("telephone", Channel.PHONE),
            Map.entry("mobile", Channel.PHONE),
            Map.entry("mobile phone", Channel.PHONE),
            Map.entry("cell", Channel.PHONE),
            Map.entry("telefon", Channel.PHONE),
            Map.entry("telefonnummer", Channel.PHONE),
            Map.entry("mobil", Channel.PHONE),
            Map.entry("mobiltelefon", Channel.PHONE),
            Map.entry("handy", Channel.PHONE),
            Map.entry("email", Channel.EMAIL),
            Map.entry("e mail", Channel.EMAIL),
            Map.entry("mail", Channel.EMAIL),
            Map.entry("meeting", Channel.MEETING),
            Map.entry("calendar", Channel.MEETING),
            Map.entry("video call", Channel.MEETING),
            Map.entry("kalender", Channel.MEETING),
            Map.entry("termin", Channel.MEETING),
            Map.entry("treffen", Channel.MEETING),
            Map.entry("videoanruf", Channel.MEETING));

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern AT = Pattern.compile("@|\\b(at|ät)\\b", Pattern.CASE_INSENSITIVE);

    private ProfileFields() {}

    /** The offline channels that the description of a person names, each once, in the order of the fields. */
    static List<Channel> offline(ActivityObject person) {
        List<Channel> channels = new ArrayList<>();
        for (ActivityObject field : person.objects("attachment")) {
            if (field.types().stream().anyMatch(type -> type.endsWith("PropertyValue"))) {
                channel(field).filter(each -> !channels.contains(each)).ifPresent(channels::add);
            }
        }
        return List.copyOf(channels);
    }

    /** The channel of a field; empty for a field like "Phone: please don't". */
    private static Optional<Channel> channel(ActivityObject field) {
        String name = NO_LETTERS
                .matcher(HtmlText.of(field.localizedText("name")).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        String value = HtmlText.of(field.localizedText("value"));
        return Optional.ofNullable(NAMES.get(name))
                .filter(channel -> looksLike(channel).test(value));
    }

    private static Predicate<String> looksLike(Channel channel) {
        if (channel.equals(Channel.PHONE)) {
            return DIGIT.asPredicate();
        }
        return channel.equals(Channel.EMAIL) ? AT.asPredicate() : value -> !value.isBlank();
    }
}
