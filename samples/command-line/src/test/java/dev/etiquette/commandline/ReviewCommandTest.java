package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.DraftReview;
import dev.etiquette.json.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    @TempDir
    private Path folder;

    private Desk.Outcome review(String text, String... words) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), text);
        List<String> all = new ArrayList<>(List.of("review", Desk.ARCHIVE.toString(), "--now", Desk.MORNING));
        all.addAll(List.of("--zone", "Europe/Berlin", "--draft", draft.toString()));
        all.addAll(List.of(words));
        return Desk.run(all.toArray(String[]::new));
    }

    @Test
    void mailing_is_looked_at_for_each_of_those_who_get_it() throws IOException {
        Desk.Outcome outcome = review(
                "News of the workshop", "--mailing", "--to", "Rolf Vik", "--to", "Ann Berg", "--platform", "Mastodon");

        Golden.assertSays("review.txt", outcome);
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + outcome.out() + "```");
    }

    @Test
    void offer_beyond_the_share_says_from_when_on_it_passes() throws IOException {
        Desk.Outcome outcome =
                review("Our notebooks are 15 % off this week, code SPRING. Order now!", "--platform", "Mastodon");

        Golden.assertSays("review-offer.txt", outcome);
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + outcome.out() + "```");
    }

    @Test
    void answer_says_what_is_right_about_it() throws IOException {
        Desk.Outcome outcome = review(
                "Dear Nils, your parcel left on Friday, to the new address.",
                "--to",
                "Nils Hagen",
                "--platform",
                "Mastodon");

        Golden.assertSays("review-answer.txt", outcome);
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + outcome.out() + "```");
    }

    @Test
    void what_was_posted_before_says_from_when_on_it_passes() throws IOException {
        String text = "The town library wants to show handmade books this summer. I walked home singing!";

        assertThat(review(text, "--platform", "Mastodon").out())
                .contains("(DRAFT-4). Say something new,\n")
                .contains("It would pass as of 19:00 on Thu 26 March, in 24 days.");
        assertThat(review(text, "--platform", "X").out()).endsWith("\nFine.\n");
    }

    @Test
    void answer_says_what_it_settles() throws IOException {
        assertThat(review("Two rooms are enough.", "--to", "Jonas Weil", "--platform", "mastodon")
                        .out())
                .startsWith("A message on Mastodon: \"Two rooms are enough.\"; 10:00, now\n\nFine for Jonas Weil.\n")
                .contains("It settles:\n      Answer Jonas Weil on Mastodon");
    }

    @Test
    void what_it_answers_is_named_by_the_id_of_the_advice() throws IOException {
        String tomas = "https://letters.example/users/tomas/statuses/116154767769600000";
        String whole = review("It left today.", "--platform", "Mastodon", "--answers", tomas)
                .out();
        assertThat(whole)
                .startsWith("An answer on Mastodon: ")
                .contains("It settles:\n      Answer Tomas Lind on Mastodon");
        assertThat(review("It left today.", "--platform", "Mastodon", "--answers", "respond-acb18855c811ac2e419b")
                        .out())
                .isEqualTo(whole);
        assertThat(review("It left today.", "--platform", "Mastodon", "--answers", "respond-acb1")
                        .out())
                .isEqualTo(whole);
    }

    @Test
    void what_is_to_be_answered_in_private_is_looked_at_as_a_message() throws IOException {
        String nils = "Dear Nils, your parcel left on Friday, to the new address.";
        assertThat(review(nils, "--platform", "Mastodon", "--answers", "respond-21b5")
                        .out())
                .isEqualTo(review(nils, "--platform", "Mastodon", "--to", "Nils Hagen")
                        .out())
                .contains("Good (BLESS-6): It answers Nils Hagen in private");
    }

    @Test
    void advice_that_answers_nothing_is_refused() throws IOException {
        String all = Desk.advise("--now", Desk.MORNING, "--ids").out();
        String id = all.substring(all.indexOf("id: move-offline-") + "id: ".length())
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(review("x", "--platform", "Mastodon", "--answers", id).err())
                .startsWith("The advice " + id + " answers nothing that was said; it says: ");
        assertThat(review("x", "--platform", "Mastodon", "--answers", "respond").err())
                .startsWith("Several ids begin with \"respond\": ");
    }

    @Test
    void library_reads_what_programs_are_told() throws IOException {
        String json = review(
                        "Two rooms are enough.", "--to", "Jonas Weil", "--platform", "mastodon", "--format", "json")
                .out();
        DraftReview review = JsonFormat.STANDARD.readReview(json);
        assertThat(review.fine()).isTrue();
        assertThat(review.recipients()).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("Jonas Weil");
            assertThat(each.settles()).hasSize(1);
        });
        assertThat(review.draft().utterance().text()).isEqualTo("Two rooms are enough.");
    }

    @Test
    void post_that_names_somebody_who_is_blocked_says_how_to_mend_it() throws IOException {
        Desk.Outcome outcome = review("The glue was a hint of @rolf@loud.example.", "--platform", "Mastodon");

        Golden.assertSays("review-mention.txt", outcome);
        assertThat(review("The glue was a hint of @lena.", "--platform", "Mastodon")
                        .out())
                .endsWith("\nFine.\n\nFine for Lena Moor.\n");
        assertThat(review("Ask @rolf.", "--to", "Lena Moor", "--platform", "Mastodon")
                        .out())
                .contains("Leave the name of Rolf Vik out")
                .contains("Fine for Lena Moor.");
    }

    @Test
    void public_answer_to_a_private_matter_is_better_sent_in_private() throws IOException {
        String asked = "https://letters.example/users/nils/statuses/116158542643200000";

        assertThat(review("Your parcel left on Friday.", "--answers", asked, "--platform", "Mastodon")
                        .out())
                .contains(
                        "Better not for Nils Hagen.\n  A private matter must not be answered where others read it (DRAFT-13).")
                .contains("Send it as a private message");
        assertThat(review("I have sent you a direct message.", "--answers", asked, "--platform", "Mastodon")
                        .out())
                .contains("\nFine for Nils Hagen.\n");
        // Without the name the text would be no better, and it is so for everybody else.
        assertThat(review("@nils Your parcel left on Friday to 3 Elm Street.", "--platform", "Mastodon")
                        .out())
                .contains("Better not for Nils Hagen.")
                .doesNotContain("Leave the name", "Fine");
    }

    @Test
    void thanks_alone_settle_nothing() throws IOException {
        String asked = "https://social.example/users/ann/statuses/116155573862400000";

        assertThat(review("Thanks!", "--answers", asked, "--platform", "Mastodon")
                        .out())
                .contains("(DRAFT-16)")
                .doesNotContain("It settles:");
    }

    @Test
    void what_cannot_be_looked_at_is_refused_in_a_sentence() throws IOException {
        assertThat(review("x", "--to", "Zoe", "--platform", "X").err()).startsWith("Nobody in the archive");
        assertThat(review("x").err()).startsWith("The option --platform is needed: Where it is to be said");
        assertThat(review("x", "--platform", "fax").err()).startsWith("\"fax\" is no platform of the rule book.");
        assertThat(review("x", "--platform", "phone").err()).startsWith("Nothing is written by phone");
        assertThat(review("x", "--platform", "email").err()).startsWith("There are no posts by email.");
        assertThat(review("x", "--platform", "X", "--mailing").err()).startsWith("Say whom the mailing is for");
        assertThat(review("x", "--platform", "X", "--answers", "nothing").err())
                .startsWith("Nothing with the id \"nothing\"");
    }
}
