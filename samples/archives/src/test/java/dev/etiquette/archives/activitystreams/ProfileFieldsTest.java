package dev.etiquette.archives.activitystreams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.model.Channel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFieldsTest {

    @TempDir
    private Path folder;

    /** The ways to Ann, who follows the owner and describes herself with these fields. */
    private List<Channel> waysTo(String... fields) {
        return ArchiveFolder.in(folder)
                .inbox(follow(fields))
                .read()
                .contacts()
                .get(0)
                .offline();
    }

    private static String follow(String... fields) {
        return ArchiveFolder.activity("Follow", "https://far.example/f/1", "ANN", "2024-01-01T10:00:00Z", "'ME'")
                .replace("'ANN'", ann(fields))
                .replace("ME", ArchiveFolder.ME);
    }

    private static String ann(String... fields) {
        return "{'id':'%s','type':'Person','name':'Ann','attachment':[%s]}"
                .formatted(ArchiveFolder.ANN, String.join(",", fields));
    }

    private static String field(String name, String value) {
        return "{'type':'PropertyValue','name':'%s','value':'%s'}".formatted(name, value);
    }

    @ParameterizedTest
    @CsvSource({
        "Phone, +49 555 0100, phone",
        "TEL., 555 0100, phone",
        "Telephone:, 555 0100, phone",
        "mobile, 555 0100, phone",
        "Handy, 0155 50100, phone",
        "📞 Telefon, 555 0100, phone",
        "Email, ann@far.example, email",
        "E-Mail, ann (at) far.example, email",
        "mail, <a href=\"mailto:ann@far.example\">ann@far.example</a>, email",
        "Meeting, https://meet.example/ann, meeting",
        "Video call, https://meet.example/ann, meeting",
        "Kalender, https://cal.example/ann, meeting"
    })
    void field_of_a_profile_is_a_way_off_the_screen(String name, String value, String channel) {
        assertThat(waysTo(field(name, value.replace("\"", "\\\""))))
                .containsExactly(Channel.known(channel).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "Pronouns, she/her",
        "Phone, please don''t",
        "Email, none",
        "Meeting, ''",
        "My phone is broken, 1",
        "Mailart, ann@far.example"
    })
    void other_fields_are_none(String name, String value) {
        assertThat(waysTo(field(name, value.replace("'", "\\u0027")))).isEmpty();
    }

    @Test
    void order_of_the_fields_is_the_order_of_preference_and_each_way_counts_once() {
        assertThat(waysTo(
                        field("Mail", "ann@far.example"),
                        field("Phone", "1"),
                        field("E-Mail", "also@far.example"),
                        field("Meeting", "Mondays")))
                .containsExactly(Channel.EMAIL, Channel.PHONE, Channel.MEETING);
    }

    @Test
    void attachment_that_is_no_field_is_none() {
        assertThat(waysTo("{'type':'Image','name':'Phone','value':'1'}", "'Phone 1'"))
                .isEmpty();
    }

    @Test
    void author_described_inside_of_a_note_has_ways_too() {
        String note = ArchiveFolder.create(
                ArchiveFolder.ANN,
                ArchiveFolder.noteBy("ANN", "https://far.example/1", "2024-01-01T10:00:00Z", "Hello", "'to':['ME']")
                        .replace("'ANN'", ann(field("Phone", "1")))
                        .replace("ME", ArchiveFolder.ME));
        assertThat(ArchiveFolder.in(folder).inbox(note).read().contacts().get(0).offline())
                .containsExactly(Channel.PHONE);
    }

    @Test
    void profile_that_names_more_ways_wins_in_any_order() {
        String one = follow(field("Phone", "1"));
        String both = follow(field("Email", "ann@far.example"), field("Phone", "1"));
        String none = follow();
        for (String[] order : new String[][] {{one, both, none}, {none, both, one}, {both, none, one}}) {
            assertThat(ArchiveFolder.in(folder)
                            .inbox(order)
                            .read()
                            .contacts()
                            .get(0)
                            .offline())
                    .containsExactly(Channel.EMAIL, Channel.PHONE);
        }
    }
}
