package dev.etiquette.archives.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.Archives;
import dev.etiquette.archives.ImportOptions;
import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.model.Utterance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives that Twitter handed out from 2012 to 2018. */
class OldTwitterArchiveTest {

    private static final String MONTH =
            "Grailbird.data.tweets_2014_02 = \n [ {\"id_str\":\"430000000000000001\",\"text\":\"Mill"
                    + " &amp; oven\",\"created_at\":\"2014-02-03 18:20:35 +0000\",\"entities\":{\"user_mentions\":[]},\"user\":{\"name\":"
                    + "\"Ida Vos\",\"screen_name\":\"ida\",\"id_str\":\"17\",\"id\":17}} ]";
    private static final String TABLE =
            "\"tweet_id\",\"in_reply_to_status_id\",\"in_reply_to_user_id\",\"timestamp\",\"source\","
                    + "\"text\",\"retweeted_status_id\"\n\"430000000000000001\",\"\",\"\",\"2014-02-03 18:20:35 +0000\",\"web\",\"Mill and"
                    + " oven\",\"\"\n";

    @TempDir
    private Path folder;

    @Test
    void months_are_read_and_name_the_owner() {
        ImportedArchive archive = ArchiveFolder.nameless(folder)
                .file("data/js/tweets/2014_02.js", MONTH)
                .file(
                        "data/js/user_details.js",
                        "var user_details =  {\"screen_name\":\"ida\",\"full_name\":\"Ida Vos\",\"id\":" + "\"17\"}")
                .file("data/js/payload_details.js", "var payload_details =  {\"tweets\":1}")
                .file("data/js/tweet_index.js", "var tweet_index =  [ {\"year\":2014} ]")
                .file("tweets.csv", TABLE)
                .read();
        assertThat(archive.owner().id().value()).isEqualTo("17");
        assertThat(archive.utterances()).singleElement().satisfies(post -> {
            assertThat(post.text()).isEqualTo("Mill & oven");
            assertThat(post.at()).isEqualTo(Instant.parse("2014-02-03T18:20:35Z"));
        });
        assertThat(archive.skipped()).isEmpty();
        assertThat(archive.notes()).noneMatch(note -> note.contains("not read"));
    }

    @Test
    void the_table_alone_is_read_when_the_owner_is_given() {
        ArchiveFolder.nameless(folder).file("tweets.csv", TABLE);
        ImportedArchive archive = Archives.read(List.of(folder), ImportOptions.NONE.withOwner("17"));
        assertThat(archive.utterances()).extracting(Utterance::text).containsExactly("Mill and oven");
    }
}
