package dev.etiquette.tables;

import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Channel;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.TextSet;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tables of facts of a host's own, which a book declares: one field a column. */
final class DeclaredFactTable {

    /** Between the texts of a set; a comma may stand within one. */
    private static final String SEPARATOR = ";";

    private DeclaredFactTable() {}

    /** A table whose columns are the fields of a fact that a book declares. */
    static FactTable of(FactType type) {
        List<String> fields = type.declaredFields().stream().map(Field::name).toList();
        return new FactTable(type.name(), fields, List.of(), (cells, written) -> {
            Map<String, Object> values = new TreeMap<>();
            for (Field field : type.declaredFields()) {
                values.put(field.name(), value(field, cells.text(field.name()), cells.platforms(), written));
            }
            return GivenFact.of(type.name(), values);
        });
    }

    /**
     * The value of a field.
     *
     * @throws InvalidFactException when that is none
     */
    private static Object value(Field field, String plain, PlatformTable platforms, WrittenValues written) {
        Type type = field.type();
        if (type.equals(Type.TEXT)) {
            return plain;
        } else if (type.equals(Type.TEXTS)) {
            return TextSet.of(List.of(plain.split(SEPARATOR)));
        } else if (plain.isEmpty()) {
            throw new InvalidFactException(TableMessage.EMPTY_FIELD.with(field.name(), type.inWords()));
        } else if (type.equals(Type.NUMBER) && plain.matches("-?\\d{1,18}")) {
            return Long.valueOf(plain);
        } else if (type.equals(Type.TRUTH) && plain.toLowerCase(Locale.ROOT).matches("true|yes|false|no")) {
            return plain.equalsIgnoreCase("true") || plain.equalsIgnoreCase("yes");
        } else if (type.raw() == Instant.class) {
            return written.moment(plain);
        } else if (type.raw() == Duration.class) {
            return written.length(plain);
        } else if (type.raw() == PersonId.class) {
            return written.person(plain);
        }
        return id(type, plain)
                .or(() -> choice(type, plain, platforms))
                .orElseThrow(() -> new InvalidFactException(wrong(field, plain)));
    }

    private static Optional<Object> id(Type type, String plain) {
        return switch (type.name()) {
            case "UtteranceId" -> Optional.of(new UtteranceId(plain));
            case "ThreadId" -> Optional.of(new ThreadId(plain));
            case "MeetingId" -> Optional.of(new MeetingId(plain));
            case "RecommendationId" -> Optional.of(new RecommendationId(plain));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> choice(Type type, String plain, PlatformTable platforms) {
        if (type.raw() == Platform.class) {
            return platforms.named(plain).map(Object.class::cast);
        } else if (type.raw() == Channel.class) {
            return Channel.known(plain).map(Object.class::cast);
        } else if (!type.isChoice()) {
            return Optional.empty();
        }
        String name = plain.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Optional.ofNullable(EnumType.of(type.raw()).values().get(name));
    }

    private static String wrong(Field field, String plain) {
        String said =
                TableMessage.WRONG_FIELD.with(plain, field.name(), field.type().inWords());
        return field.type().isChoice()
                ? said + " "
                        + NameSimilarity.listed(
                                plain, EnumType.of(field.type().raw()).values().keySet()) + "."
                : said;
    }
}
