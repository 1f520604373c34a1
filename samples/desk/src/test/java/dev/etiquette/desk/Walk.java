package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.desk.browser.BrowserPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ways through the page that somebody goes, in any browser. */
final class Walk {

    static final String RULE = """
            package etiquette

            // I would rather call him.
            rule "Tomas must not be answered"
                @id( "MINE-1" )
                @source( "My own taste" )
            when
                $advice : Proposal( action == Action.RESPOND, $who : contact )
                $person : Contact( id == $who, name == "Tomas Lind" )
            then
                withhold( $advice,
                          because( "{person.name} is called instead." ) );
            end
            """;

    private final BrowserPage page;
    private final Path folder;

    Walk(BrowserPage page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    /** From a piece of advice that is not right to a number that is published, and back. */
    void from_not_right_to_a_published_number_and_back() throws IOException {
        page.go("today");
        page.await("document.body.innerText.includes('Answer Ann Berg on Mastodon')");
        page.eval("[...document.querySelectorAll('li.card')].find(each => each.textContent.includes('Answer Ann Berg'))"
                + ".querySelectorAll('button')[1].click(), null");
        page.await("document.querySelector('dialog[open]')");
        page.click("It is too early or too late");
        page.await("location.hash === '#numbers/RESPOND-1' && document.querySelector('main > [data-ready]')");
        page.fill("input[aria-label='question due, everywhere']", "2 hours");
        page.await("document.getElementById('status').textContent === '1 change not published'");
        page.go("publish");
        page.await(
                "document.body.innerText.includes('A question: by when I should answer: 2 hours instead of 4 hours, while I am awake')");
        page.await("document.body.innerText.includes('earlier or later')");
        page.fill("#reason", "Promised in the spring letter");
        page.eval("document.getElementById('publish').click(), null");
        page.await("document.querySelector('#published')?.innerText.includes('in force')");
        assertThat(Files.readString(folder.resolve("norms.csv"))).contains("any,question due,2 hours,waking");
        page.click("Undo");
        page.await("document.querySelector('#published')?.innerText.includes('Version 1 is in force again')");
        assertThat(folder.resolve("norms.csv")).doesNotExist();
        page.go("history");
        page.await("document.body.innerText.includes('Promised in the spring letter')");
        page.await(
                "[...document.querySelectorAll('main .chip')].filter(each => each.textContent === 'in force').length === 1");
        page.await(
                "[...document.querySelectorAll('main li.card')].filter(each => each.textContent.includes('Use this version again')).length === 1");
    }

    /** A slip in a rule is marked, and mended with a click; a field changes the text and nothing else of it. */
    void rule_is_written_mended_and_changed_by_a_field() {
        page.await("document.querySelector('.cm-content')");
        page.eval(
                "(view => { const at = view.state.doc.toString().indexOf('name ==');"
                        + " view.dispatch({changes: {from: at, to: at + 4, insert: 'nmae'}}) })(document.querySelector('main > div').editor), null");
        page.await("document.querySelector('ul.problems .fix')");
        page.await("document.querySelector('.cm-lint-marker-error')");
        page.await("document.getElementById('status').textContent.includes('1 problem to mend')");
        page.eval("document.querySelector('ul.problems .fix').click(), null");
        page.await("!document.querySelector('ul.problems li')");
        assertThat(text()).isEqualTo(RULE);

        page.await("[...document.querySelectorAll('.sentences input')].some(each => each.value === 'Tomas Lind')");
        page.eval(
                "(field => { field.focus(); field.value = 'Nils Hagen'; field.dispatchEvent(new Event('input', {bubbles: true})) })"
                        + "([...document.querySelectorAll('.sentences input')].find(each => each.value === 'Tomas Lind')), null");
        page.await("document.querySelector('[aria-label=\"What it changes\"]').innerText.includes('Nils Hagen')");
        assertThat(text()).isEqualTo(RULE.replace("Tomas Lind", "Nils Hagen"));
    }

    private String text() {
        return page.eval("document.querySelector('main > div').editor.state.doc.toString()")
                .asString("");
    }
}
