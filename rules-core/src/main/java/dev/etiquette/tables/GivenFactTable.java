package dev.etiquette.tables;

import de.siegmar.fastcsv.reader.CommentStrategy;
import dev.etiquette.language.NameSimilarity;
import dev.etiquette.model.Channel;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import dev.etiquette.tables.CsvRows.Row;
import dev.etiquette.vocabulary.EnumType;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads facts of a host's own from texts: one fact a row, one field a column. */
public final class GivenFactTable {

    private GivenFactTable() {}

    /** What to throw where a book declares no such fact, but these. */
    public static InvalidFactException undeclared(String type, Set<String> types) {
        return new InvalidFactException(
                types.isEmpty()
                        ? TableMessage.NO_GIVEN_FACTS.with(type)
                        : TableMessage.UNKNOWN_GIVEN_FACT.with(type, String.join(", ", types)));
    }

    /**
     * Reads a table in CSV. A row that cannot be read is one problem at its cell, and nothing else is lost.
     *
     * @param file as messages show it
     * @param problems are added to the list
     */
    public static List<GivenFact> read(
            FactType type, String file, String text, WrittenValues written, List<Problem> problems) {
        List<String> columns = type.declaredFields().stream()
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
        List<GivenFact> facts = new ArrayList<>();
        for (Row row : CsvRows.of(file, text, columns, CommentStrategy.NONE, problems)) {
            fact(type, row, written, problems).ifPresent(facts::add);
        }
        return facts;
    }

    private static Optional<GivenFact> fact(FactType type, Row row, WrittenValues written, List<Problem> problems) {
        if (row.surplus() > 0) {
            problems.add(new Problem(
                    Code.EXTRA_CELL,
                    row.position(),
                    TableMessage.EXTRA_CELLS.with(row.cells().size())));
            return Optional.empty();
        }
        Map<String, Object> values = new TreeMap<>();
        for (Field field : type.declaredFields()) {
            String column = field.name().toLowerCase(Locale.ROOT);
            try {
                values.put(field.name(), value(field, row.cell(column), written));
            } catch (InvalidFactException invalid) {
                problems.add(new Problem(
                        row.cell(column).isEmpty() ? Code.EMPTY_CELL : Code.BAD_ROW,
                        row.position(column),
                        String.valueOf(invalid.getMessage()).replace('\n', ' ')));
                return Optional.empty();
            }
        }
        return Optional.of(GivenFact.of(type.name(), values));
    }

    /**
     * The value of a field.
     *
     * @throws InvalidFactException when that is none
     */
    public static Object value(Field field, String text, WrittenValues written) {
        Type type = field.type();
        String plain = text.strip();
        if (type.equals(Type.TEXT)) {
            return plain;
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
                .or(() -> choice(type, plain))
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

    private static Optional<Object> choice(Type type, String plain) {
        if (type.raw() == Platform.class) {
            return Platform.known(plain).map(Object.class::cast);
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
