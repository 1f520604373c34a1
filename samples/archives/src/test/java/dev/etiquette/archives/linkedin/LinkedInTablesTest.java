package dev.etiquette.archives.linkedin;

import static dev.etiquette.archives.linkedin.LinkedInFiles.ADA;
import static dev.etiquette.archives.linkedin.LinkedInFiles.ANN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.BEN;
import static dev.etiquette.archives.linkedin.LinkedInFiles.COMMENTS;
import static dev.etiquette.archives.linkedin.LinkedInFiles.CONNECTIONS;
import static dev.etiquette.archives.linkedin.LinkedInFiles.INVITATIONS;
import static dev.etiquette.archives.linkedin.LinkedInFiles.SHARES;
import static dev.etiquette.archives.linkedin.LinkedInFiles.toAda;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ImportedArchive;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Connection.State;
import dev.etiquette.model.Message;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Times;
import dev.etiquette.model.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each column of the tables beside messages.csv. */
class LinkedInTablesTest {

    private static final String POST = "https://www.linkedin.com/feed/update/urn:li:share:7";

    @TempDir
    private Path folder;

    private Connection connected(String row) {
        List<Connection> all = LinkedInFiles.in(folder)
                .file("Connections.csv", CONNECTIONS + row + "\n")
                .read()
                .connections();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 Jan 2024 | 2024-01-15T00:00:00Z
            7-Feb-22 | 2022-02-07T00:00:00Z
            03/15/2024 | 2024-03-15T00:00:00Z
            05 Jun 1833 | 1833-06-05T00:00:00Z
            2024-01-15 | 2024-01-15T00:00:00Z
            15.01.2024 | 2024-01-15T00:00:00Z
            """)
    void a_day_of_connection_is_read_in_every_manner(String written, String moment) {
        Connection connection = connected("Ann,Lee," + ANN + ",,Acme,Boss," + written);
        assertThat(connection)
                .isEqualTo(new Connection(
                        connection.contact(), Platform.LINKEDIN, State.CONNECTED, Instant.parse(moment)));
        assertThat(connection.contact().value()).isEqualTo(ANN);
    }

    @Test
    void a_connection_without_a_day_is_one_since_nobody_knows_when() {
        assertThat(connected("Ann,Lee," + ANN + ",,,,").since()).isEqualTo(Times.ALWAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb 2024", "13/45/2024", "soon", "15 Foo 2024"})
    void a_day_that_is_none_skips_its_row_with_the_line(String day) {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file("Connections.csv", CONNECTIONS + "Ben,Poe," + BEN + ",,,," + day + "\n")
                .read();
        assertThat(archive.connections()).isEmpty();
        assertThat(archive.skipped())
                .extracting(skipped -> skipped.where() + ": " + skipped.reason())
                .containsExactly("line 2: its Connected On \"" + day + "\" cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Notes:\n\"When exporting, see, e.g., the\nhelp pages\"\n\n",
                "Notes:\nA \"free, text\n\n\n\n\n",
                "Notes:\n\"never closed, this one\n\n"
            })
    void the_header_is_found_behind_any_notes(String notes) {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file("Connections.csv", "\uFEFF" + notes + CONNECTIONS + "Ann,Lee," + ANN + ",,,,15 Jan 2024\n")
                .read();
        assertThat(archive.connections()).hasSize(1);
        assertThat(archive.skipped()).isEmpty();
    }

    @Test
    void an_email_and_a_name_are_kept_and_nothing_is_made_of_company_and_position() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file("Connections.csv", CONNECTIONS + "Ben,Poe," + BEN + ",ben@mail.example,Acme,Boss,15 Jan 2024\n")
                .read();
        assertThat(LinkedInFiles.contact(archive, BEN).name()).isEqualTo("Ben Poe");
        assertThat(LinkedInFiles.contact(archive, BEN).offline()).containsExactly(Channel.EMAIL);
        assertThat(LinkedInFiles.contact(archive, BEN).handles()).containsEntry(Platform.LINKEDIN, "ben");
        assertThat(LinkedInFiles.contact(archive, BEN).why()).isEmpty();
        assertThat(LinkedInFiles.contact(archive, BEN).group()).isEmpty();
    }

    @Test
    void connections_who_hide_are_left_aside() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file("Connections.csv", CONNECTIONS + ",,,,,,07 Jun 2022\n")
                .read();
        assertThat(archive.connections()).isEmpty();
        assertThat(archive.notes()).contains("Ignored: 1 connection who hides the profile.");
    }

    @Test
    void connections_before_addresses_were_exported_are_joined_by_email_or_day() {
        String old = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
                + "Ben,Poe,,x,y,15 Jan 2024\nBen,Poe,,x,y,16 Jan 2024\nBen,Poe,other@mail.example,x,y,17 Jan 2024\n"
                + "Zoe,Ray,,x,y,18 Jan 2024\n";
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file("old/Connections.csv", old)
                .file(
                        "new/Connections.csv",
                        CONNECTIONS + "Ben,Poe," + BEN + ",,x,y,15 Jan 2024\nBen,Poe," + BEN + "-2,,x,y,16 Jan 2024\n")
                .read();
        assertThat(archive.connections())
                .extracting(connection -> connection.contact().value())
                .containsExactly(
                        BEN, BEN + "-2", "linkedin:email:other@mail.example", "linkedin:name:2024-01-18:zoe ray");
    }

    @Test
    void invitations_wait_on_either_side_until_they_are_accepted() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file(
                        "Invitations.csv",
                        INVITATIONS + "Ben,Ada,\"9/5/26, 1:12 AM\",,INCOMING," + BEN + "," + ADA + "\n"
                                + "Ada,Cy,\"12/31/2025, 12:30\u202FPM\",,OUTGOING," + ADA + "," + ADA + "-cy\n"
                                + "Ada,Ann,\"9/5/26, 1:12 AM\",,OUTGOING," + ADA + "," + ANN + "\n")
                .file("Connections.csv", CONNECTIONS + "Ann,Lee," + ANN + ",,,,05 Sep 2026\n")
                .read();
        assertThat(archive.connections())
                .extracting(Object::toString)
                .satisfiesExactly(
                        cy -> assertThat(cy).contains(ADA + "-cy", "REQUESTED_BY_ME", "2025-12-31T12:30:00Z"),
                        ann -> assertThat(ann).contains(ANN, "CONNECTED", "2026-09-05T01:12:01Z"),
                        ben -> assertThat(ben).contains(BEN, "REQUESTED_BY_THEM", "2026-09-05T01:12:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // connected on the day of the invitation: after it
        "'9/5/26, 1:12 AM', 2026-09-05T01:12:01Z",
        "'9/5/26, 11:59 PM', 2026-09-05T23:59:01Z",
        // the clocks of two places differ by at most 14 hours
        "'9/6/26, 1:59 PM', 2026-09-06T13:59:01Z",
        "'9/6/26, 2:00 PM', 2026-09-05T00:00:00Z",
        // connected later than the invitation: from the beginning of the day
        "'9/4/26, 11:59 PM', 2026-09-05T00:00:00Z",
        "'9/1/26, 1:12 AM', 2026-09-05T00:00:00Z"
    })
    void of_a_connection_the_day_is_known_and_that_it_came_after_the_invitation(String sent, String since) {
        String invitation = "Ann Lee,Ada,\"" + sent + "\",Hi,INCOMING," + ANN + "," + ADA + "\n";
        for (String invited : List.of(invitation, invitation.replace(ANN, ""))) {
            assertThat(LinkedInFiles.in(folder)
                            .file("Invitations.csv", INVITATIONS + invited)
                            .file("Connections.csv", CONNECTIONS + "Ann,Lee," + ANN + ",,,,05 Sep 2026\n")
                            .read()
                            .connections())
                    .singleElement()
                    .extracting(Object::toString)
                    .asString()
                    .contains("CONNECTED", since);
        }
    }

    @Test
    void the_words_of_an_invitation_are_a_message_and_stand_in_the_talk_of_the_two() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file(
                        "Invitations.csv",
                        INVITATIONS + "Ben,Ada,\"9/5/26, 1:12 AM\",Hi Ada,INCOMING," + BEN + "," + ADA + "\n"
                                + "Ann,Ada,\"9/4/26, 1:12 AM\",Hi again,INCOMING," + ANN + "," + ADA + "\n"
                                + "Ann,Ada,\"9/4/26, 1:12 AM\",first,INCOMING," + ANN + "," + ADA + "\n")
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("first", "Hi again", "Hi Ada");
        assertThat(archive.utterances()).allMatch(Message.class::isInstance);
        assertThat(archive.utterances().get(1).thread())
                .isEqualTo(archive.utterances().get(0).thread());
        assertThat(archive.utterances().get(2).author().value()).isEqualTo(BEN);
        assertThat(archive.notes())
                .contains("This LinkedIn archive holds no Connections.csv: which invitations were accepted cannot be"
                        + " seen.");
    }

    @Test
    void an_invitation_in_no_direction_is_skipped() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file(
                        "Invitations.csv",
                        INVITATIONS + "Ben,Ada,\"9/5/26, 1:12 AM\",,SIDEWAYS," + BEN + "," + ADA + "\n")
                .read();
        assertThat(archive.connections()).isEmpty();
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("its direction \"SIDEWAYS\" is neither INCOMING nor OUTGOING");
    }

    @Test
    void a_share_is_my_post_with_its_link_as_id() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file(
                        "Shares.csv",
                        SHARES + "2024-01-01 10:00:00,https://linkedin.com/feed/update/urn%3Ali%3Ashare%3A7/?x=1,"
                                + "\"One\"\"\n\"\"\n\"\"Two, \"\"three\"\"\",,,MEMBER_NETWORK\n"
                                + "2024-01-02 10:00:00," + POST + "1,,https://blog.example/a,,PUBLIC\n"
                                + "2024-01-03 10:00:00," + POST
                                + "2,,https://www.linkedin.com/feed/update/urn:li:share:9,,\n")
                .read();
        List<Post> posts = archive.utterances().stream()
                .filter(Post.class::isInstance)
                .map(Post.class::cast)
                .toList();
        assertThat(posts).extracting(post -> post.id().value()).containsExactly(POST, POST + "1");
        assertThat(posts).extracting(Post::text).containsExactly("One\n\nTwo, \"three\"", "https://blog.example/a");
        assertThat(posts).extracting(Post::visibility).containsExactly(Visibility.FOLLOWERS, Visibility.PUBLIC);
        assertThat(posts).extracting(post -> post.author().value()).containsOnly(ADA);
        assertThat(archive.notes())
                .contains(
                        "Ignored: 1 repost of what somebody else wrote.",
                        "Some times do not say in which time zone they are; they were read as UTC and may be some hours off.");
    }

    @Test
    void columns_of_shares_and_connections_stand_in_any_order() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file(
                        "Shares.csv",
                        "Visibility,ShareCommentary,MediaUrl,ShareLink,Date,SharedUrl\n" + "MEMBER_NETWORK,My words,,"
                                + POST + ",2024-01-01 10:00:00 UTC,\n")
                .file(
                        "Connections.csv",
                        "Connected On,URL,Last Name,First Name,Email Address\n15 Jan 2024," + BEN + ",Poe,Ben,\n")
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("first", "My words");
        assertThat(archive.utterances().get(1).visibility()).isEqualTo(Visibility.FOLLOWERS);
        assertThat(LinkedInFiles.contact(archive, BEN).name()).isEqualTo("Ben Poe");
        assertThat(archive.skipped()).isEmpty();
    }

    @Test
    void readers_under_the_heading_of_the_commentary_are_put_right() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file(
                        "Shares.csv",
                        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl\n2024-01-01 10:00:00 UTC," + POST
                                + ",CONNECTIONS,My words,\n")
                .read();
        assertThat(LinkedInFiles.texts(archive)).containsExactly("first", "My words");
        assertThat(archive.utterances().get(1).visibility()).isEqualTo(Visibility.FOLLOWERS);
    }

    @Test
    void a_comment_is_my_reply_to_what_its_link_names() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .messages(toAda("2020-01-01 00:00:00 UTC", "first"))
                .file("Shares.csv", SHARES + "2024-01-01 10:00:00," + POST + ",Mine,,,PUBLIC\n")
                .file(
                        "Comments.csv",
                        COMMENTS + "2024-01-02 10:00:00," + POST + "?commentUrn=urn%3Ali,On my own\n"
                                + "2024-01-03 10:00:00,https://www.linkedin.com/posts/ann_x-activity-1-A,\"On, Ann's\"\n"
                                + "2024-01-04 10:00:00,https://www.linkedin.com/posts/acme_x-activity-2-A,On Acme's\n"
                                + "2024-01-05 10:00:00,https://other.example/,Elsewhere\n")
                .read();
        List<Reply> replies = archive.utterances().stream()
                .filter(Reply.class::isInstance)
                .map(Reply.class::cast)
                .toList();
        assertThat(replies).extracting(Reply::text).containsExactly("On my own", "On, Ann's", "On Acme's");
        assertThat(replies).extracting(reply -> reply.answersWhom().value()).containsExactly(ADA, ANN, "");
        assertThat(replies.get(0).answers().value()).isEqualTo(POST);
        assertThat(replies.get(0).thread().value()).isEqualTo(POST);
        assertThat(replies).extracting(reply -> reply.author().value()).containsOnly(ADA);
        assertThat(archive.skipped())
                .extracting(SkippedEntry::reason)
                .containsExactly("its link \"https://other.example/\" is not the address of a post on LinkedIn");
    }

    @Test
    void reactions_are_left_aside() {
        ImportedArchive archive = LinkedInFiles.in(folder)
                .file("Reactions.csv", "Date,Type,Link\n2024-01-01 10:00:00,LIKE," + POST + "\n")
                .read();
        assertThat(archive.utterances()).hasSize(1);
        assertThat(archive.notes()).contains("Ignored: 1 reaction of yours to a post.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/zo%C3%AB-b,https://www.linkedin.com/in/zoë-b",
        "HTTPS://DE.LinkedIn.com/in/Zoe/,https://www.linkedin.com/in/zoe",
        "www.linkedin.com/in/zoe?trk=1#x,https://www.linkedin.com/in/zoe",
        "linkedin.com/IN/zoe/en,https://www.linkedin.com/in/zoe",
        "http://www.linkedin.com:80/in/zoe%zz,https://www.linkedin.com/in/zoe%zz",
        "https://www.linkedin.com/pub/Zoe/1/2/3,https://www.linkedin.com/pub/zoe/1/2/3",
        "https://www.linkedin.com/company/Acme/,https://www.linkedin.com/company/acme"
    })
    void a_profile_has_one_address(String written, String one) {
        assertThat(LinkedInProfileUrl.of(written)).contains(one);
        assertThat(LinkedInProfileUrl.of(one)).contains(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "https://evil.example/linkedin.com/in/ann",
                "https://www.linkedin.com/",
                "https://linkedin.com.evil.example/in/ann",
                "https://www.linkedin.com/posts/ann_1"
            })
    void what_is_no_profile_has_none(String address) {
        assertThat(LinkedInProfileUrl.of(address)).isEmpty();
    }
}
