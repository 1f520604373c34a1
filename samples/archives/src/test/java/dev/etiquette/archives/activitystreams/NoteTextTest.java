package dev.etiquette.archives.activitystreams;

import static dev.etiquette.archives.ArchiveFolder.CONTEXT;
import static dev.etiquette.archives.ArchiveFolder.ME;
import static dev.etiquette.archives.ArchiveFolder.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.archives.ArchiveFolder;
import dev.etiquette.archives.text.HtmlText;
import dev.etiquette.archives.text.PlainText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of notes, articles and polls. */
class NoteTextTest {

    @TempDir
    private Path folder;

    private String text(String item) {
        return ArchiveFolder.in(folder).outbox(item).only().text();
    }

    private String typed(String type, String more) {
        return "{'id':'https://home.example/1','type':'%s','attributedTo':'%s','published':'2024-01-01T00:00:00Z',%s}"
                .formatted(type, ME, more);
    }

    @Test
    void paragraphs_stand_apart_and_breaks_are_line_feeds() {
        assertThat(HtmlText.of("<p>One<br>two<br/>three</p><p>four</p>")).isEqualTo("One\ntwo\nthree\n\nfour");
    }

    @Test
    void hidden_parts_of_an_address_are_kept_without_a_blank() {
        assertThat(HtmlText.of("<p>See <a href='x'><span class='invisible'>https://</span>"
                        + "<span class='ellipsis'>blog.example/a</span><span class='invisible'>/b</span></a>.</p>"))
                .isEqualTo("See https://blog.example/a/b.");
    }

    @Test
    void a_mention_reads_as_it_is_shown() {
        assertThat(HtmlText.of("<p><span class='h-card'><a href='x' class='u-url mention'>@<span>ann</span></a></span>"
                        + " hi</p>"))
                .isEqualTo("@ann hi");
    }

    @Test
    void what_is_quoted_goes_unless_there_is_nothing_else() {
        assertThat(HtmlText.of("<blockquote>Can you help?</blockquote><p>No.</p>"))
                .isEqualTo("No.");
        assertThat(HtmlText.of("<p class='quote-inline'>RE: <a href='x'>x</a></p><p>Agreed.</p>"))
                .isEqualTo("Agreed.");
        assertThat(HtmlText.of("<blockquote>Only this</blockquote>")).isEqualTo("Only this");
    }

    @Test
    void blanks_of_the_source_are_no_blanks_of_the_text_but_in_preformatted_text() {
        assertThat(HtmlText.of("<p>a \n  b</p><pre>c\n  d</pre>")).isEqualTo("a b\n\nc\n  d");
    }

    @Test
    void entities_lists_pictures_and_scripts_read_as_on_screen() {
        assertThat(HtmlText.of("Salt &amp; pepper <img alt=':salt:'>")).isEqualTo("Salt & pepper :salt:");
        assertThat(HtmlText.of("<ul><li>one</li><li>two</li></ul><script>evil()</script>"))
                .isEqualTo("- one\n- two");
        assertThat(HtmlText.of("1 < 2")).isEqualTo("1 < 2");
        assertThat(HtmlText.of("")).isEmpty();
    }

    @Test
    void control_characters_and_halves_of_characters_do_not_get_through() {
        assertThat(PlainText.block("a\u001b[31mb\u0000\nc\ud800\u00a0d")).isEqualTo("a[31mb\nc\ufffd d");
        assertThat(PlainText.line(" two\nlines ")).isEqualTo("two lines");
    }

    @Test
    void hundred_thousand_nested_tags_do_no_harm() {
        assertThat(HtmlText.of("<b>".repeat(100_000) + "deep")).isEqualTo("deep");
    }

    @Test
    void a_content_warning_stands_before_the_content() {
        assertThat(text(note("https://home.example/1", "<p>It was the gardener.</p>", "'summary':'The end'")))
                .isEqualTo("The end\n\nIt was the gardener.");
    }

    @Test
    void the_title_of_an_article_stands_before_it_and_a_name_replaces_missing_content() {
        assertThat(text(typed("Article", "'name':'On soup','content':'<p>Use a spoon.</p>'")))
                .isEqualTo("On soup\n\nUse a spoon.");
        assertThat(text(typed("Note", "'name':'Only a name'"))).isEqualTo("Only a name");
        assertThat(text(typed("Note", "'nameMap':{'de':'Name'}"))).isEqualTo("Name");
    }

    @Test
    void content_by_language_is_read_in_the_language_that_comes_first() {
        assertThat(text(typed("Note", "'contentMap':{'fr':'<p>Bonjour</p>','en':'<p>Hello</p>'}")))
                .isEqualTo("Bonjour");
        assertThat(text(typed("Note", "'content':{'en':'<p>Hello</p>'}"))).isEqualTo("Hello");
    }

    @Test
    void content_that_is_no_html_stays_as_it_is() {
        assertThat(text(typed("Note", "'mediaType':'text/markdown','content':'a < b and *c*'")))
                .isEqualTo("a < b and *c*");
    }

    @Test
    void a_poll_reads_as_a_question_with_its_options() {
        String options = "'oneOf':[{'type':'Note','name':'Mon'},{'type':'Note','name':'Fri'}]";
        assertThat(text(typed("Question", "'content':'<p>Vote now.</p>'," + options)))
                .isEqualTo("Vote now.\nMon / Fri?");
        assertThat(text(typed("Question", "'content':'Which?','anyOf':[{'name':'A'},{'name':'B?'}]")))
                .isEqualTo("Which?\nA / B?");
    }

    @Test
    void a_question_without_options_ends_with_a_question_mark() {
        assertThat(text(typed("Question", "'content':'Tell me.'"))).isEqualTo("Tell me?");
        assertThat(text(typed("Question", "'content':'Tea or coffee?'"))).isEqualTo("Tea or coffee?");
    }

    @Test
    void a_note_without_words_has_an_empty_text() {
        assertThat(text(typed("Note", "'attachment':[{'type':'Document','url':'x.png'}]")))
                .isEmpty();
    }

    @Test
    void the_context_may_be_missing() {
        String bare = ArchiveFolder.collection("outbox.json", note("https://home.example/1", "hi", ""))
                .replace(CONTEXT + ",", "");
        assertThat(ArchiveFolder.in(folder).file("any-name.json", bare).only().text())
                .isEqualTo("hi");
    }
}
