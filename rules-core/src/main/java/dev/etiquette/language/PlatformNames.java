package dev.etiquette.language;

import dev.etiquette.model.Platform;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.EnumType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Platforms by the other names that people have for them. */
final class PlatformNames {

    private PlatformNames() {}

    /** How rules write the well-known platform that is called so; empty when none is. */
    static Optional<String> constant(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Platform.known(small)
                .or(() -> Platform.known(small.replace('_', ' ')))
                .map(PlatformNames::constant);
    }

    /** How rules write a well-known platform. */
    static String constant(Platform platform) {
        return EnumType.of(Platform.class).values().entrySet().stream()
                .filter(each -> each.getValue().equals(platform))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Tells that rules write a platform in one way only. */
    static Problem problem(Token written, String constant) {
        return new Problem(
                        Code.UNKNOWN_CHOICE,
                        written.position(),
                        LanguageMessage.OTHER_NAME_OF_PLATFORM.with(written.text(), constant))
                .with(Suggestion.of(
                        LanguageMessage.MAYBE_WRITE.with("Platform." + constant),
                        Edit.replace(written.position(), constant)));
    }
}
