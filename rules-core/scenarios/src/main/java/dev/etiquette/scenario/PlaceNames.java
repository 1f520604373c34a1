package dev.etiquette.scenario;

import dev.etiquette.RuleBook;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import dev.etiquette.wording.ChoiceWords;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Platforms, channels and zones as scenarios name them. */
final class PlaceNames {

    private static final List<Platform> PLATFORMS = Platform.known().stream()
            .filter(platform -> platform.form() != Platform.Form.OFFLINE)
            .toList();
    private static final List<Channel> CHANNELS =
            List.of(Channel.POST, Channel.REPLY, Channel.MESSAGE, Channel.PHONE, Channel.EMAIL, Channel.MEETING);

    private PlaceNames() {}

    /** The platform that people call so: a well-known one, one of the book, or one that its norms know. */
    static Platform platform(String written, RuleBook book) {
        String name = StepParameter.bare(written.strip());
        return book.platformNamed(name)
                .or(() -> book.platforms().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .map(id -> new Platform(id, name, Platform.Form.THREADS, false)))
                .orElseThrow(() -> unknown(name, book));
    }

    private static InvalidStepException unknown(String name, RuleBook book) {
        TreeSet<String> names = new TreeSet<>();
        Stream.concat(PLATFORMS.stream().map(Platform::id), book.platforms().stream())
                .forEach(id ->
                        names.add(book.platformNamed(id).map(Platform::name).orElse(id)));
        book.ownPlatforms().forEach(own -> {
            names.add(own.name());
            if (!own.name().equalsIgnoreCase(own.id())) {
                names.add(own.id());
            }
        });
        return new InvalidStepException(
                ScenarioMessage.UNKNOWN_PLATFORM.with(
                        name, KnownNames.listed(name, names, ScenarioMessage.ALL_PLATFORMS)),
                KnownNames.maybe(name, names));
    }

    /** The channel of that name or id. */
    static Channel channel(String written) {
        String name = written.strip();
        return CHANNELS.stream()
                .filter(each -> each.name().equalsIgnoreCase(name)
                        || each.id().equalsIgnoreCase(name)
                        || each.name().equalsIgnoreCase("a " + name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = CHANNELS.stream().map(Channel::name).toList();
                    return new InvalidStepException(
                            ScenarioMessage.UNKNOWN_CHANNEL.with(name, KnownNames.listed(name, names)),
                            KnownNames.maybe(name, names));
                });
    }

    /** The zone of that name. */
    static ZoneId zone(String written) {
        try {
            return ZoneId.of(written.strip());
        } catch (DateTimeException unknown) {
            throw new InvalidStepException(
                    ScenarioMessage.UNKNOWN_ZONE.with(written),
                    KnownNames.maybe(written, ZoneId.getAvailableZoneIds()));
        }
    }

    /**
     * One of the choices, written in small letters with spaces.
     *
     * @param unknown says that it is none of them
     */
    static <E extends Enum<E>> E choice(String written, E[] choices, ScenarioMessage unknown) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        for (E choice : choices) {
            if (ChoiceWords.of(choice).equals(name)) {
                return choice;
            }
        }
        List<String> names = Stream.of(choices).map(ChoiceWords::of).toList();
        throw new InvalidStepException(
                unknown.with(written, KnownNames.listed(name, names)), KnownNames.maybe(name, names));
    }
}
