package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.desk.browser.BrowserPage;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page in Chromium, where one is installed. Pictures of all screens are left in the folder of the build. */
class ChromiumPageTest extends ChromiumDesk {

    private static final List<String> SCREENS = List.of(
            "today",
            "rules",
            "rule/MINE-1",
            "rule/RESPOND-1",
            "file/mine.feature",
            "numbers",
            "numbers/RESPOND-1",
            "phrases",
            "scenarios",
            "review",
            "new",
            "history",
            "publish");

    @Test
    void advice_that_is_not_right_leads_to_a_published_change_and_back() throws IOException {
        new Walk(page, folder).from_not_right_to_a_published_number_and_back();

        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void rule_is_mended_and_changed() {
        page.go("rule/MINE-1");
        new Walk(page, folder).rule_is_written_mended_and_changed_by_a_field();

        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void own_rule_is_deleted_when_one_has_said_so_and_is_brought_back() {
        page.go("rule/MINE-1");
        page.click("Delete…");
        page.await("document.querySelector('dialog[open]')");
        page.click("Delete it");
        page.await("location.hash === '#rules' && document.getElementById('banner').innerText.includes('was deleted')");
        assertThat(new DeskClient(desk).ask("files").path("files").has("mine.drl"))
                .isFalse();
        page.click("Bring it back");
        page.await(
                "location.hash === '#rule/MINE-1' && document.querySelector('main > [data-screen=rule][data-ready]')");

        assertThat(editorText()).isEqualTo(Walk.RULE);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void address_shows_no_key_and_is_of_no_use_without_one() {
        String key = desk.address().getFragment();

        assertThat(page.eval("location.href").asString("")).doesNotContain(key);
        assertThat(page.eval("document.documentElement.outerHTML").asString("")).doesNotContain(key);
    }

    @Test
    void every_screen_fits_and_keeps_nobody_out() throws IOException {
        page.eval(axe() + "; null");
        List<String> wrong = new ArrayList<>();
        for (String screen : SCREENS) {
            page.go(screen);
            page.await("document.body.innerText.length > 100");
            judge(screen, "axe.run(document, {resultTypes: ['violations']})", wrong);
            page.picture(picture(screen, "1280"));
            fits(screen, 1920, 1080, 1, wrong);
            fits(screen, 1280, 900, 2, wrong);
            page.size(1280, 900, 1);
            page.dark(true);
            judge(screen + " (dark)", "axe.run(document, {runOnly: ['color-contrast']})", wrong);
            page.picture(picture(screen, "dark"));
            page.dark(false);
        }

        assertThat(wrong).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }

    private static void fits(String screen, int width, int height, double scale, List<String> wrong) {
        page.size(width, height, scale);
        page.picture(picture(screen, scale == 1 ? String.valueOf(width) : "200-percent"));
        if (!page.eval("document.documentElement.scrollWidth <= innerWidth").asBoolean(false)) {
            wrong.add(screen + " is wider than its window at " + width + " and " + scale);
        }
    }

    @Test
    void whole_way_is_gone_by_keyboard_alone() throws IOException {
        tabTo("Today");
        page.press("Enter");
        tabTo("Not right?");
        page.press("Enter");
        page.await("document.querySelector('dialog[open]')");
        tabTo("It is too early or too late");
        page.press("Enter");
        page.await("location.hash.startsWith('#numbers/') && document.querySelector('main > [data-ready]')");
        for (int i = 0;
                i < 60
                        && !page.eval("document.activeElement.matches('td input')")
                                .asBoolean(false);
                i++) {
            page.press("Tab");
        }
        page.eval("document.activeElement.select(), null");
        page.type("3 hours");
        page.press("Tab");
        page.await("document.getElementById('status').textContent === '1 change not published'");
        page.eval("document.getElementById('main').focus(), null");
        tabBackTo("Review and publish");
        page.press("Enter");
        page.await("document.getElementById('reason')");
        for (int i = 0;
                i < 80 && !page.eval("document.activeElement.id === 'reason'").asBoolean(false);
                i++) {
            page.press("Tab");
        }
        page.type("By keyboard");
        tabTo("Publish");
        page.press("Enter");
        page.await("document.querySelector('#published')?.innerText.includes('in force')");

        assertThat(Files.readString(folder.resolve("norms.csv"))).contains("3 hours");
    }

    @Test
    void texts_of_others_are_never_taken_for_the_page() {
        DeskClient client = new DeskClient(desk);
        client.save(
                "mine.drl",
                Walk.RULE
                        .replace(
                                "Tomas must not be answered",
                                "<img src=x onerror=document.title='caught'><script>document.title='caught'</script>")
                        .replace(
                                "{person.name} is called instead.",
                                "<b onmouseover=alert(1)>{person.name}</b> is called"));
        for (String screen : List.of("today", "rules", "rule/MINE-1", "publish")) {
            page.eval("location.reload(), null");
            page.await("document.documentElement.dataset.ready === 'true'");
            page.go(screen);
            assertThat(page.eval("document.title").asString("")).isNotEqualTo("caught");
            assertThat(page.eval("document.querySelectorAll('main img, main script, main b').length")
                            .asInt())
                    .isZero();
        }
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void hostile_names_and_messages_of_others_stay_texts() throws IOException {
        String hostile = "<img src=x onerror=document.title='caught'>";
        Owner maya =
                Owner.builder("maya", ZoneId.of("Europe/Berlin")).named("Maya").build();
        Post question = Post.builder("p2", Platform.MASTODON, Instant.parse("2026-03-01T17:00:00Z"))
                .writtenBy("ann")
                .saying("Maya, which oven do you bake in? " + hostile)
                .mentioning("maya")
                .build();
        Situation situation = Situation.of(
                maya, Contact.builder("ann").named("Ann " + hostile).build(), question);
        Path file = parent.resolve("situation.json");
        Files.writeString(file, JsonFormat.of(RuleBook.standard()).write(situation));
        desk.close();
        desk = RuleDesk.open(DeskTest.options(folder, file));
        page.openAnew(desk.address().toString());
        page.go("today");
        page.await("document.body.innerText.includes('<img src=x')");
        page.click("Why?");
        page.await("document.querySelector('.why')");
        page.go("phrases");
        page.fill("#phrase", "which oven");
        page.click("Try it on my texts");
        page.await("document.body.innerText.includes('would be read otherwise')");

        assertThat(page.eval("document.querySelectorAll('main img').length").asInt())
                .isZero();
        assertThat(page.eval("document.title").asString("")).isNotEqualTo("caught");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void forms_write_text_that_is_sound() {
        form("Declare a signal", "LoyalCustomer", "somebody who buys often", "vip");
        form("A mark of texts", "in hospital", "i am in hospital");
        form("An act of your own", "send a card to");
        form(
                "Facts of your own from a table",
                "Donation",
                "money that somebody gave",
                "contact,cents,at\nAnn,5,2026-02-03");

        JsonNode state = new DeskClient(desk).ask("state");
        assertThat(state.path("sound").asBoolean(false)).as(state.toString()).isTrue();
        assertThat(state.path("drafted").size()).isEqualTo(5);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void wish_becomes_a_rule_with_scenarios_without_a_word_of_its_language() {
        page.go("new/hold");
        choose("[data-form=hold] [data-row=who] select", "tag");
        choose("[data-form=hold] [data-row=platform] select", "Platform.LINKEDIN");
        page.eval("document.querySelector('[data-form=hold] button[type=submit]').click(), null");
        page.await("document.getElementById('hold-who-told').textContent === 'Say who.'");
        assertThat(page.eval("document.activeElement.getAttribute('aria-label')")
                        .asString(""))
                .isEqualTo("Who");
        page.fill("[data-form=hold] [aria-label=Who]", "VIP");
        page.fill("#hold-why", "VIPs are called.");
        page.eval("document.querySelector('[data-form=hold] button[type=submit]').click(), null");
        page.await("location.hash === '#rule/MINE-2/try'");
        page.await("document.querySelectorAll('section[aria-label=Scenarios] pre').length === 4");
        page.click("Keep them");
        page.await("document.querySelectorAll('section[aria-label=Scenarios] .chip.good').length >= 4");

        assertThat(page.eval("document.querySelector('section[aria-label=Scenarios]').innerText")
                        .asString(""))
                .contains("Every condition of it is tried on both sides.");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void why_is_told_in_sentences_and_advice_that_should_not_be_said_is_turned_off_in_the_draft_and_seen_there() {
        page.go("today");
        page.await("document.body.innerText.includes('Answer Ann Berg on Mastodon')");
        String card =
                "[...document.querySelectorAll('li.card')].find(each => each.textContent.includes('Answer Ann Berg'))";
        page.eval(card + ".querySelectorAll('button')[0].click(), null");
        page.await(card + ".querySelector('.steps')");
        assertThat(page.eval(card + ".querySelector('.steps').innerText").asString(""))
                .contains("Because", "asked you:")
                .doesNotContain("( ", "standard:", "dueAfter");
        page.eval(card + ".querySelectorAll('button')[1].click(), null");
        page.click("It should not be said at all");
        page.click("Never advise this any more");
        page.await("location.hash === '#publish' && document.querySelector('#reason')");
        page.fill("#reason", "Nobody asks");
        page.go("today");
        page.await("document.querySelector('#which')");
        choose("#which", "draft");
        page.await("document.querySelector('#which')?.value === 'draft' && document.querySelector('li.card')");
        assertThat(page.text()).doesNotContain("Answer Ann Berg on Mastodon");
        page.go("publish");
        page.await("document.querySelector('#reason')");

        assertThat(page.eval("document.querySelector('#reason').value").asString(""))
                .isEqualTo("Nobody asks");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void tables_are_filled_in_by_forms_and_all_else_in_them_stays() {
        DeskClient client = new DeskClient(desk);
        String before = "# Ask Ida first.\nact,says,reaches out,owed\nsend a card,send a card to,yes,no\n";
        client.save("acts.csv", before);
        page.eval("location.reload(), null");
        page.await("document.documentElement.dataset.ready === 'true'");
        page.go("numbers");
        String table = "document.querySelector('[data-table=\"acts.csv\"]')";
        page.await(table + ".querySelectorAll('tbody tr').length === 2");
        page.eval(
                "(row => { const [act, says] = row.querySelectorAll('input'); act.value = 'call'; says.value = 'call, soon,'; row.querySelector('button').click() })("
                        + table + ".querySelector('tbody tr:last-child')), null");
        page.await(table + ".querySelectorAll('tbody tr').length === 3");

        assertThat(text("acts.csv")).isEqualTo(before + "call,\"call, soon,\",,\n");
        page.eval(table + ".querySelector('tbody tr:nth-child(2) td:last-child button').click(), null");
        page.await(table + ".querySelectorAll('tbody tr').length === 2");
        assertThat(text("acts.csv")).isEqualTo(before);

        page.go("new");
        String tags = "document.querySelector('[data-table=\"facts/Tag.csv\"]')";
        page.await(tags);
        page.eval(
                "(row => { const [who, tag] = row.querySelectorAll('input'); who.value = 'Ann Berg'; tag.value = 'vip'; row.querySelector('button').click() })("
                        + tags + ".querySelector('tbody tr')), null");
        page.await(tags + ".querySelectorAll('tbody tr').length === 2");
        assertThat(text("facts/Tag.csv")).isEqualTo("contact,name\nAnn Berg,vip\n");
        assertThat(client.ask("values").path("Tag.name").toString()).contains("vip");
        assertThat(client.ask("state").path("sound").asBoolean(false)).isTrue();
        assertThat(page.complaints()).isEmpty();
    }

    private String text(String file) {
        return new DeskClient(desk)
                .ask("files")
                .path("files")
                .path(file)
                .path("text")
                .asString("");
    }

    @Test
    void what_was_filled_in_is_there_when_one_comes_back_to_a_form() {
        page.go("new");
        page.await("document.querySelector('#say-words')");
        page.fill("#say-words", "Send a card");
        page.go("rules");
        page.go("new");
        page.await("document.querySelector('#say-words')");

        assertThat(page.eval("document.querySelector('#say-words').value").asString(""))
                .isEqualTo("Send a card");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void line_of_a_scenario_that_is_wrong_is_marked_while_one_types_and_a_sentence_is_put_in() {
        page.go("file/mine.feature");
        page.await("document.querySelector('main .chip.good')?.textContent === '1 scenario passed'");
        page.eval(
                "(view => { const at = view.state.doc.toString().indexOf('asked me'); view.dispatch({changes: {from: at, to: at + 8, insert: 'whistled to me'}, selection: {anchor: at}}) })(document.querySelector('main > div').editor), null");
        page.await("document.querySelector('.cm-lint-marker-error')");
        page.await("document.querySelector('main .problem')?.innerText.includes('whistled')");
        page.eval("document.querySelector('details.card summary').click(), null");
        page.fill("#find-step", "has the tag");
        page.eval("document.querySelector('#steps button').click(), null");
        page.await(
                "document.querySelector('main > div').editor.state.doc.toString().includes('    Given Ann has the tag')");
        page.eval(
                "(view => { const at = view.state.doc.toString().indexOf('whistled to me'); view.dispatch({changes: {from: at, to: at + 14, insert: 'asked me'}}) })(document.querySelector('main > div').editor), null");
        page.await("!document.querySelector('.cm-lint-marker-error')");
        page.await("document.querySelector('main .chip.good')?.textContent === '1 scenario passed'");

        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void completion_offers_values_of_the_kind_that_is_asked_for_and_nothing_behind_what_is_complete() {
        assertThat(completed("Proposal( action == Act"))
                .contains("Action.RESPOND")
                .doesNotContain("Platform.X", "plus");
        assertThat(completed("Proposal( reachesOut == ")).containsExactlyInAnyOrder("true", "false");
        assertThat(completed("Proposal( act")).contains("action").doesNotContain("RESPOND");
        assertThat(completed("Contact( groups ")).containsExactlyInAnyOrder("contains", "not contains");
        assertThat(completed("Contact( id == $w")).contains("$who").doesNotContain("true");
        assertThat(completed("Proposal( reachesOut == true")).isEmpty();
        assertThat(completed("Proposal( reachesOut == true ")).isEmpty();
        assertThat(completed("Proposal( action == Action.RESPOND")).isEmpty();
    }

    /** What is offered behind a text that stands in the place of a condition. */
    private List<String> completed(String condition) {
        String text = Walk.RULE.substring(0, Walk.RULE.indexOf("    $person"));
        new DeskClient(desk).save("mine.drl", text + "    " + condition);
        page.eval("location.hash = '#rules', location.reload(), null");
        page.await("document.documentElement.dataset.ready === 'true'");
        page.go("file/mine.drl");
        page.await("document.querySelector('main > div').editor");
        JsonNode labels =
                page.eval("(async view => { view.focus(); view.dispatch({selection: {anchor: view.state.doc.length}});"
                        + " const {startCompletion, currentCompletions} = await import('@codemirror/autocomplete');"
                        + " startCompletion(view);"
                        + " for (let i = 0; i < 60; i++) { const found = currentCompletions(view.state); if (found.length) return found.map(each => each.label); await new Promise(done => setTimeout(done, 15)) }"
                        + " return [] })(document.querySelector('main > div').editor)");
        List<String> all = new ArrayList<>();
        labels.forEach(each -> all.add(each.asString("")));
        return all;
    }

    /** Fills the fields of a form in their order and has its text written. */
    private void form(String title, String... values) {
        page.go("new");
        String form =
                "[...document.querySelectorAll('section.card')].find(each => each.querySelector('h3').textContent === "
                        + BrowserPage.quoted(title) + ")";
        page.await(form);
        for (int i = 0; i < values.length; i++) {
            page.eval("(field => { field.value = " + BrowserPage.quoted(values[i])
                    + "; field.dispatchEvent(new Event('input', {bubbles: true})) })(" + form
                    + ".querySelectorAll('input, select, textarea')[" + i + "]), null");
        }
        page.eval(form + ".querySelector('button').click(), null");
        page.await(
                "location.hash.startsWith('#file/') && document.querySelector('main > [data-screen=file][data-ready]')");
    }

    @Test
    void browser_itself_refuses_scripts_that_are_not_the_pages_own() {
        assertThat(page.eval(
                                "(() => { try { document.body.innerHTML = '<p>'; return 'taken' } catch { return 'refused' } })()")
                        .asString(""))
                .isEqualTo("refused");
        assertThat(page.eval(
                                "(() => { try { trustedTypes.createPolicy('any', {}); return 'made' } catch { return 'refused' } })()")
                        .asString(""))
                .isEqualTo("refused");
        assertThat(page.eval(
                                "(() => { const each = document.createElement('style'); each.textContent = 'body { display: none }'; document.head.append(each); return getComputedStyle(document.body).display })()")
                        .asString(""))
                .isNotEqualTo("none");
        assertThat(page.eval("fetch('https://example.org/').then(() => 'sent', () => 'refused')")
                        .asString(""))
                .isEqualTo("refused");
    }

    @Test
    void what_is_typed_while_nobody_answers_is_saved_when_somebody_does() {
        page.go("rule/MINE-1");
        page.await("document.querySelector('.cm-content')");
        page.cutOff(true);
        page.eval(
                "(view => view.dispatch({changes: {from: view.state.doc.length, insert: '// later\\n'}}))(document.querySelector('main > div').editor), null");
        page.await("document.getElementById('banner').innerText.includes('The desk does not answer')");
        page.cutOff(false);
        page.await("!document.getElementById('banner').innerText.includes('The desk does not answer')");
        page.await("document.getElementById('status').textContent.includes('not published')");

        assertThat(new DeskClient(desk)
                        .ask("files")
                        .path("files")
                        .path("mine.drl")
                        .path("text")
                        .asString(""))
                .isEqualTo(Walk.RULE + "// later\n");
    }

    @Test
    void what_is_typed_on_one_page_is_not_overwritten_by_another() {
        page.go("rule/MINE-1");
        page.await("document.querySelector('.cm-content')");
        new DeskClient(desk).save("mine.drl", Walk.RULE + "// by another desk\n");
        page.eval(
                "(view => view.dispatch({changes: {from: view.state.doc.length, insert: '// mine\\n'}}))(document.querySelector('main > div').editor), null");
        page.await("document.getElementById('banner').innerText.includes('was changed meanwhile')");
        assertThat(new DeskClient(desk).ask("files").toString()).contains("by another desk");

        assertThat(page.eval("document.getElementById('status').textContent").asString(""))
                .isEqualTo("Not saved: decide first");
        page.eval(
                "(ask => { window.sent = 0; window.fetch = (...each) => { if (each[0] === '/api/save') window.sent++; return ask(...each) } })(window.fetch), null");
        page.eval(
                "(view => view.dispatch({changes: {from: view.state.doc.length, insert: '// and more\\n'}}))(document.querySelector('main > div').editor), null");
        page.eval("new Promise(done => setTimeout(done, 300)).then(() => null)");
        assertThat(page.eval("window.sent").asInt()).isZero();

        page.click("Use my version");
        page.await("!document.getElementById('banner').innerText.includes('was changed meanwhile')");
        page.await("document.getElementById('status').textContent === '1 change not published'");

        assertThat(new DeskClient(desk).ask("files").toString())
                .contains("// mine")
                .contains("// and more")
                .doesNotContain("by another desk");
    }

    @Test
    void what_the_page_itself_had_sent_before_it_was_left_is_no_conflict() {
        page.go("rule/MINE-1");
        page.await("document.querySelector('.cm-content')");
        // The first text arrives, and its answer does not; then something more is typed, and the page is loaded anew.
        page.eval(
                "(ask => { window.fetch = async (...each) => { const answer = await ask(...each); if (each[0] === '/api/save') { window.arrived = true; throw new TypeError() } return answer } })(window.fetch), null");
        page.eval(
                "(view => view.dispatch({changes: {from: view.state.doc.length, insert: '// one\\n'}}))(document.querySelector('main > div').editor), null");
        page.await("window.arrived");
        page.eval(
                "(view => view.dispatch({changes: {from: view.state.doc.length, insert: '// two\\n'}}))(document.querySelector('main > div').editor), null");
        page.eval("window.fetch = () => Promise.reject(new TypeError()), null");
        page.open(desk.address().toString());
        page.await("document.getElementById('banner').innerText.includes('has been kept')");

        assertThat(page.text()).doesNotContain("was changed meanwhile");
        assertThat(new DeskClient(desk)
                        .ask("files")
                        .path("files")
                        .path("mine.drl")
                        .path("text")
                        .asString(""))
                .isEqualTo(Walk.RULE + "// one\n// two\n");
    }

    @Test
    void fields_are_those_of_the_text_that_another_page_has_put_in_its_place() {
        page.go("rule/MINE-1");
        type("Tomas Lind", "Nils Hagen");
        page.await("document.getElementById('status').textContent === '1 change not published'");
        String theirs = "package etiquette\n"
                + Walk.RULE.substring(Walk.RULE.indexOf("\nrule")).replace("Lind", "Lund");
        new DeskClient(desk).save("mine.drl", theirs);
        page.await("document.body.innerText.includes('in another tab; your words were: Nils Hagen')");

        type("Tomas Lund", "Nils Hagen of Oslo");
        page.await("!document.body.innerText.includes('your words were')");

        assertThat(page.eval("document.querySelector('main > div').editor.state.doc.toString()")
                        .asString(""))
                .isEqualTo(theirs.replace("Tomas Lund", "Nils Hagen of Oslo"));
        assertThat(page.complaints()).isEmpty();
    }

    /** Types in the field that holds a text. */
    private void type(String before, String after) {
        String field = "[...document.querySelectorAll('.sentences input')].find(each => each.value === "
                + BrowserPage.quoted(before) + ")";
        page.await(field);
        page.eval("(field => { field.focus(); field.value = " + BrowserPage.quoted(after)
                + "; field.dispatchEvent(new Event('input', {bubbles: true})) })(" + field + "), null");
    }

    @Test
    void changes_are_taken_back_only_when_one_has_said_so() {
        DeskClient client = new DeskClient(desk);
        client.save("mine.drl", Walk.RULE.replace("Tomas Lind", "Nils Hagen"));
        page.eval("location.reload(), null");
        page.await("document.documentElement.dataset.ready === 'true'");
        page.go("publish");
        page.click("Take back all changes");
        page.await("document.querySelector('dialog[open]').innerText.includes('MINE-1')");
        page.click("Close");
        page.await("!document.querySelector('dialog')");
        assertThat(client.ask("state").path("drafted").size()).isEqualTo(1);

        page.click("Take back all changes");
        page.click("Take them back");
        page.await("document.getElementById('status').textContent === 'Everything is published'");

        assertThat(client.ask("state").path("drafted").size()).isZero();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void tab_without_the_key_says_where_the_desk_is_open() {
        page.eval("sessionStorage.clear(), null");
        page.eval("location.replace('/#rules'), location.reload(), null");
        page.await("document.getElementById('banner').innerText.includes('This tab has no key')");

        assertThat(page.text()).doesNotContain("earlier start").contains("the tab in which the desk is open");
        assertThat(page.eval(
                                "performance.getEntriesByType('resource').filter(each => each.name.includes('/api/')).length")
                        .asInt())
                .isZero();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void text_that_was_read_wrongly_is_the_message_and_stands_in_no_address() {
        page.go("today");
        page.await("document.body.innerText.includes('Answer Ann Berg on Mastodon')");
        page.eval("[...document.querySelectorAll('li.card')].find(each => each.textContent.includes('Answer Ann Berg'))"
                + ".querySelectorAll('button')[1].click(), null");
        page.click("A text was read wrongly");
        page.await("location.hash === '#phrases' && document.getElementById('sample')?.value");

        String message = page.eval("document.getElementById('sample').value").asString("");
        assertThat(message).contains("?").doesNotContain("Ann Berg");
        JsonNode said = new DeskClient(desk).ask("phrase/read", "text", message);
        assertThat(said.path("marks").toString()).contains("question");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void own_rules_are_listed_while_the_draft_has_an_error_and_the_header_leads_to_it() {
        DeskClient client = new DeskClient(desk);
        client.save("mine.drl", Walk.RULE.replace("name ==", "nmae =="));
        client.save("second.drl", Walk.RULE.replace("MINE-1", "MINE-2").replace("Tomas must", "Ann must"));
        page.eval("location.reload(), null");
        page.await("document.documentElement.dataset.ready === 'true'");
        page.go("rules");
        String row =
                "[...document.querySelectorAll('#rule-list li')].find(each => each.textContent.includes('%s'))?.textContent ?? ''";
        assertThat(page.eval(row.formatted("MINE-1")).asString("")).contains("has an error");
        assertThat(page.eval(row.formatted("MINE-2")).asString(""))
                .contains("Ann must not be answered")
                .doesNotContain("has an error");

        page.eval("document.querySelector('#status a').click(), null");
        page.await(
                "location.hash.startsWith('#file/mine.drl/') && document.querySelector('main > [data-ready]')?.editor");

        assertThat(page.eval(
                                "(state => state.doc.lineAt(state.selection.main.head).text)(document.querySelector('main > div').editor.state)")
                        .asString(""))
                .contains("nmae");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void answer_that_comes_late_says_nothing_of_the_text_that_is_there_now() {
        page.go("rule/MINE-1");
        page.await("document.querySelector('.cm-content')");
        new DeskClient(desk).save("mine.drl", Walk.RULE.replace("name ==", "nmae =="));
        // The answer to a question of how it stands is kept back until the text is sound again.
        page.eval("(ask => { window.fetch = async (...each) => { const answer = await ask(...each);"
                + " if (each[0] === '/api/state' && !window.late) { window.late = true; await new Promise(done => { window.release = done }) }"
                + " return answer } })(window.fetch), null");
        page.await("window.release");
        new DeskClient(desk).save("mine.drl", Walk.RULE);
        page.eval(
                "(view => view.dispatch({changes: {from: view.state.doc.length, insert: '// sound\\n'}}))(document.querySelector('main > div').editor), null");
        page.await("document.getElementById('status').textContent === '1 change not published'");
        page.eval("window.release(), new Promise(done => setTimeout(done, 300)).then(() => null)");

        assertThat(page.eval("document.querySelectorAll('ul.problems li').length")
                        .asInt())
                .isZero();
        assertThat(page.eval("document.getElementById('status').textContent").asString(""))
                .isEqualTo("1 change not published");
    }

    @Test
    void problems_and_effects_come_while_one_types() {
        page.go("rule/MINE-1");
        page.await("document.querySelector('[aria-label=\"What it changes\"]').innerText.length > 40");
        for (int i = 0; i < 6; i++) {
            String wrong = i % 2 == 0 ? "nmae" : "name";
            double waited = page.eval("new Promise(done => { const view = document.querySelector('main > div').editor;"
                            + " const at = view.state.doc.toString().search(/n(am|ma)e ==/); const start = performance.now();"
                            + " view.dispatch({changes: {from: at, to: at + 4, insert: '" + wrong + "'}});"
                            + " const look = () => (document.querySelectorAll('ul.problems li').length > 0) === "
                            + (i % 2 == 0)
                            + " ? done(performance.now() - start) : setTimeout(look, 2); look() })")
                    .asDouble(1e9);
            System.out.printf("From a keystroke to its problems: %.0f ms%n", waited);
            assertThat(waited).isLessThan(5_000);
        }
    }
}
