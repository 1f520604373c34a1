package dev.etiquette.language;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.language.UnresolvedProblem.FixCandidate;
import dev.etiquette.model.Platform;
import dev.etiquette.report.Edit;
import dev.etiquette.report.Position;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.report.Suggestion;
import dev.etiquette.vocabulary.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Platforms by the other names that people have for them. */
public final class PlatformNames {

    /** How rules write a platform of an author's own. */
    private static final String CALL = "platformNamed";

    /** Of a text that is hardly the name of a platform, none is guessed. */
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}+._-]{0,39}");

    /** A name of a constant is nearer than one that only a table can have. */
    private static final int OWN = 4;

    /**
     * A platform that a rule asks for by its id.
     *
     * @param id as the rule writes it
     * @param literal where that stands, with its quotes
     * @param whole the call, where it stands on one line
     */
    public record Named(String id, Position literal, Optional<Position> whole) {}

    private PlatformNames() {}

    /** How rules write the well-known platform that is called so; empty when none is. */
    static Optional<String> constant(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Platform.known(small)
                .or(() -> Platform.known(small.replace('_', ' ')))
                .map(PlatformNames::constant);
    }

    /** How rules write a well-known platform. */
    public static String constant(Platform platform) {
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

    /** What may be meant by a text in the place of a platform. */
    static Optional<FixCandidate> guess(Code code, Position place, String message, String plain) {
        if (Platform.known(plain).isPresent()) {
            return Platform.known(plain)
                    .map(known -> FixCandidate.of(code, place, message, "Platform." + constant(known), 0));
        }
        return ONE_WORD.matcher(plain).matches()
                ? Optional.of(FixCandidate.of(code, place, message, call(plain.toLowerCase(Locale.ROOT)), OWN))
                : Optional.empty();
    }

    /** How rules ask for a platform of that id. */
    public static String call(String id) {
        return CALL + "( \"" + id + "\" )";
    }

    /** All platforms that the rules of a file ask for by their ids, in order. */
    public static List<Named> in(Source file) {
        List<Named> named = new ArrayList<>();
        if (!file.text().contains(CALL)) {
            return named;
        }
        List<Token> tokens = SourceSection.of(file).tokens();
        for (int at = 0; at + 3 < tokens.size(); at++) {
            Token text = tokens.get(at + 2);
            if (tokens.get(at).is(CALL)
                    && tokens.get(at + 1).is("(")
                    && text.kind() == Token.Kind.TEXT
                    && tokens.get(at + 3).is(")")) {
                Position first = tokens.get(at).position();
                Position last = tokens.get(at + 3).position();
                named.add(new Named(
                        text.text(),
                        text.position(),
                        first.line() == last.line()
                                ? Optional.of(
                                        new Position(first.file(), first.line(), first.column(), last.endColumn()))
                                : Optional.empty()));
            }
        }
        return named;
    }
}
