package dev.etiquette.archives.x;

import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.archives.csv.CsvTable;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The table {@code tweets.csv} that archives of Twitter held from 2012 to 2018. It says less than the scripts beside it, so
 * it counts only without them.
 */
final class TweetTable {

    private static final Set<String> HEADER = Set.of("tweetid", "inreplytostatusid", "timestamp", "text");

    private record Row(ObjectNode tweet, SourceDocument source, String where) {}

    private final ArchiveFindings findings;
    private final List<Row> rows = new ArrayList<>();

    TweetTable(ArchiveFindings findings) {
        this.findings = findings;
    }

    /** Whether a file begins like this table. */
    static boolean isIn(String beginning) {
        return beginning.startsWith("\"tweet_id\",\"in_reply_to_status_id\"")
                || beginning.startsWith("tweet_id,in_reply_to_status_id");
    }

    /** Reads all rows, which wait for the scripts. */
    void read(ArchiveFile file, SourceDocument source) throws IOException {
        CsvTable table = new CsvTable(
                ',',
                findings.limits().itemCharacters(),
                names -> names.containsAll(HEADER),
                row -> add(row, source),
                (where, reason) -> findings.addSkipped(source.at(where).problem(reason)));
        try (DecodingReader characters = new DecodingReader(file.open())) {
            table.read(characters);
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }

    private void add(CsvRow row, SourceDocument source) {
        if (rows.size() >= findings.limits().utterances()) {
            findings.addOverflow(source.at(row.where()));
            return;
        }
        ObjectNode tweet = JsonNodeFactory.instance.objectNode();
        tweet.put("id_str", row.text("tweet_id"));
        tweet.put("created_at", row.text("timestamp"));
        tweet.put("text", row.raw("text"));
        tweet.put("in_reply_to_status_id_str", row.text("in_reply_to_status_id"));
        tweet.put("in_reply_to_user_id_str", row.text("in_reply_to_user_id"));
        rows.add(new Row(tweet, source, row.where()));
    }

    /** Gives all posts to readers of their documents. */
    void conclude(LongPostTexts longTexts) {
        for (Row row : rows) {
            new TweetReader(row.source(), findings, longTexts)
                    .read(new JsonObject(row.tweet()), row.source().at(row.where()));
        }
    }

    /** Forgets all posts, as scripts say more of them. */
    void clear() {
        rows.clear();
    }
}
