package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of one rule on the page in Chromium: what is put in, taken out and exchanged there, and taken back. */
class SentencesPageTest extends ChromiumDesk {

    private static final String ADVISES = """
            package etiquette

            rule "Whoever waits is answered"
                @id( "MINE-1" )
                @source( "My own" )
            when
                UnansweredMessage( $who : contact, $asked : asked, $channel : channel, $due : dueAt )   // whoever it is
            then
                recommend( answer( $asked, $channel ),   // at once
                           by( $due ),
                           because( "Somebody waits." ) );
            end
            """;

    private void openAdvising() {
        new DeskClient(desk).save("mine.drl", ADVISES);
        page.openAnew(desk.address().toString());
        page.go("rule/MINE-1");
        page.await("document.querySelectorAll('.sentences > li').length === 3");
    }

    @Test
    void condition_is_added_taken_away_and_brought_back_in_sentences() {
        page.go("rule/MINE-1");
        page.click("Add a condition…");
        page.await("document.querySelectorAll('form.card option').length > 40");
        choose("form.card select", "tag");
        page.fill("form.card input", "VIP");
        page.eval("document.querySelector('form.card button[type=submit]').click(), null");
        page.await("document.querySelectorAll('.sentences > li').length === 5");
        assertThat(editorText())
                .isEqualTo(Walk.RULE.replace(
                        "\"Tomas Lind\" )\n", "\"Tomas Lind\" )\n    Tag( contact == $who, name == \"vip\" )\n"));

        choose(".sentences li:nth-child(4) select", "not ");
        page.await("document.querySelector('main > div').editor.state.doc.toString().includes('    not Tag( contact')");
        page.click("Undo");
        page.await("!document.querySelector('main > div').editor.state.doc.toString().includes('not Tag')");

        page.eval("document.querySelector('.sentences li:nth-child(4) button[aria-label^=Remove]').click(), null");
        page.await("document.querySelectorAll('.sentences > li').length === 4");
        assertThat(editorText()).isEqualTo(Walk.RULE);
        page.click("Undo");
        page.await("document.querySelectorAll('.sentences > li').length === 5");
        page.await("document.getElementById('status').textContent === '1 change not published'");

        assertThat(page.complaints()).isEmpty();
    }

    /** By keyboard alone, until the text is another; and back. */
    @Test
    void what_a_rule_advises_is_exchanged_and_what_is_missing_for_it_is_said() throws IOException {
        openAdvising();
        tabTo("advise something else…");
        page.press("Enter");
        page.await("document.querySelectorAll('form.card optgroup').length === 2");
        page.await("document.activeElement.matches('form.card select')");
        page.eval(axe() + "; null");
        List<String> wrong = new ArrayList<>();
        choose("form.card select", "followUp");
        page.await("document.querySelector('form.card').innerText.includes('of which this rule says nothing')");
        assertThat(page.eval("document.querySelector('form.card button[type=submit]').disabled")
                        .asBoolean(false))
                .isTrue();
        judge("act that does not fit", "axe.run(document, {resultTypes: ['violations']})", wrong);
        page.picture(picture("act-missing", "1280"));
        choose("form.card select", "taskAbout");
        page.await("document.querySelectorAll('form.card input').length === 1");
        page.fill("form.card input", "Ask Priya first");
        choose("form.card label:last-child select", "$due");
        judge("act that fits", "axe.run(document, {resultTypes: ['violations']})", wrong);
        page.picture(picture("act", "1280"));
        tabTo("Put it in its place");
        page.press("Enter");
        page.await("document.querySelector('.sentences').innerText.includes('to do this about that person')");
        String text = ADVISES.replace("// whoever it is\n", "// whoever it is\n    $person : Contact( id == $who )\n")
                .replace(
                        "answer( $asked, $channel ),",
                        "taskAbout( $person, \"ask-priya-first\", \"Ask Priya first\", $due ),");
        assertThat(editorText()).isEqualTo(text);
        page.await("document.getElementById('status').textContent === '1 change not published'");

        page.click("Undo");
        page.await("document.querySelectorAll('.sentences > li').length === 3");
        assertThat(editorText()).isEqualTo(ADVISES);
        assertThat(wrong).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void moment_that_something_is_due_is_removed_and_said_again() throws IOException {
        openAdvising();
        page.eval(axe() + "; null");
        List<String> wrong = new ArrayList<>();
        tabTo("remove");
        page.press("Enter");
        page.await("!document.querySelector('.sentences').innerText.includes('by the time')");
        assertThat(editorText()).isEqualTo(ADVISES.replace("               by( $due ),\n", ""));
        judge("without a clause", "axe.run(document, {resultTypes: ['violations']})", wrong);
        page.click("Undo");
        page.await("document.querySelector('.sentences').innerText.includes('by the time')");
        assertThat(editorText()).isEqualTo(ADVISES);

        tabTo("and when …");
        page.press("Enter");
        page.await("document.querySelectorAll('form.card option').length === 3");
        choose("form.card select", "lateFrom");
        page.fill("form.card input", "2");
        choose("form.card label:last-child select", "$due");
        judge("clause", "axe.run(document, {resultTypes: ['violations']})", wrong);
        page.picture(picture("clause", "1280"));
        tabTo("Add it");
        page.press("Enter");
        page.await("document.querySelector('.sentences').innerText.includes('it is late from')");
        assertThat(editorText())
                .isEqualTo(ADVISES.replace(
                        "by( $due ),", "by( $due ),\n               lateFrom( plus( $due, days( 2 ) ) ),"));
        assertThat(wrong).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }
}
