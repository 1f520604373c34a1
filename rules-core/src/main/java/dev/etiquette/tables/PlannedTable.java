package dev.etiquette.tables;

import dev.etiquette.model.Draft;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Message;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import dev.etiquette.model.WrittenValues;
import dev.etiquette.tables.FactTable.Cells;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rows of what is not sent yet: posts, answers, messages and mailings. */
final class PlannedTable {

    private static final String KINDS = "post, answer, message or mailing";

    private static final String RECIPIENTS = "the people whom it goes to, with semicolons between them";

    private PlannedTable() {}

    static Draft draft(Cells cells, WrittenValues written) {
        PersonId me = written.person("me");
        Platform platform = platform(cells);
        Instant at = written.moment(cells.filled("at", "a moment"));
        String text = cells.text("text");
        String own = cells.text("id");
        UtteranceId id = new UtteranceId(own.isEmpty() ? "planned " + platform + " " + at + " " + text : own);
        String kind = cells.filled("kind", KINDS).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "post" ->
                Draft.of(new Post(
                        id,
                        platform,
                        me,
                        at,
                        at,
                        text,
                        Visibility.PUBLIC,
                        new TreeSet<>(),
                        ThreadId.NONE,
                        false,
                        false,
                        UtteranceId.NONE,
                        Reactions.NONE));
            case "answer" ->
                Draft.of(new Reply(
                        id,
                        platform,
                        me,
                        at,
                        at,
                        text,
                        Visibility.PUBLIC,
                        new TreeSet<>(),
                        ThreadId.NONE,
                        new UtteranceId(cells.filled("answers", "the id of what it answers")),
                        only(recipients(cells, written))));
            case "message", "mailing" ->
                new Draft(
                        new Message(
                                id,
                                platform,
                                me,
                                at,
                                at,
                                text,
                                recipients(cells, written),
                                new ThreadId("planned " + id)),
                        kind.equals("mailing"));
            default -> throw new InvalidFactException(TableMessage.WRONG_FIELD.with(cells.text("kind"), "kind", KINDS));
        };
    }

    private static Platform platform(Cells cells) {
        String name = cells.filled("on", "a platform");
        return cells.platforms()
                .named(name)
                .orElseThrow(() -> new InvalidFactException(TableMessage.WRONG_FIELD.with(name, "on", "a platform")));
    }

    private static SortedSet<PersonId> recipients(Cells cells, WrittenValues written) {
        SortedSet<PersonId> people = new TreeSet<>();
        for (String name : cells.filled("to", RECIPIENTS).split(";")) {
            if (!name.isBlank()) {
                people.add(written.person(name.strip()));
            }
        }
        if (people.isEmpty()) {
            throw new InvalidFactException(TableMessage.EMPTY_FIELD.with("to", RECIPIENTS));
        }
        return people;
    }

    private static PersonId only(SortedSet<PersonId> people) {
        if (people.size() > 1) {
            throw new InvalidFactException(TableMessage.ONE_RECIPIENT.text());
        }
        return people.first();
    }
}
