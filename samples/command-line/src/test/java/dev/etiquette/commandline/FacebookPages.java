package dev.etiquette.commandline;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.etiquette.Situation;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Real posts of public pages, read as the posts of an owner who is that page. */
final class FacebookPages {

    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private FacebookPages() {}

    /** A situation in which nothing is known but what the page has posted. */
    static Situation read(Path file) {
        String page = file.getFileName().toString().replaceFirst("_facebook_statuses\\.csv$", "");
        List<Post> posts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                posts.add(Post.of(
                                row.getField("status_id"),
                                Platform.FACEBOOK,
                                page,
                                LocalDateTime.parse(row.getField("status_published"), PUBLISHED)
                                        .toInstant(ZoneOffset.UTC),
                                row.getField("status_message"))
                        .with(new Reactions(
                                count(row, "num_reactions"), count(row, "num_shares"), count(row, "num_comments"))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Situation.of(Owner.of(page).asPageOn(Platform.FACEBOOK)).with(posts);
    }

    private static int count(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
