package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.etiquette.desk.browser.BrowserPage;
import dev.etiquette.desk.browser.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk with one rule, opened in Chromium where one is installed, and what tests of its page do there. */
abstract class ChromiumDesk {

    static Chromium page;

    @TempDir
    Path parent;

    Path folder;
    RuleDesk desk;

    @BeforeAll
    static void start() {
        assumeTrue(
                Chromium.binary().isPresent(),
                "No Chromium is installed here, so the page is not tried in it. The variable CHROMIUM may name one.");
        page = new Chromium(Chromium.binary().orElseThrow());
    }

    @AfterAll
    static void end() {
        if (page != null) {
            page.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        folder = parent.resolve("my-rules");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(folder.resolve("mine.drl"), Walk.RULE);
        Files.writeString(folder.resolve("mine.feature"), """
                Feature: Mine

                  Scenario: A question is answered
                    Given I am Maya
                    And Ann asked me on Mastodon 2 hours ago: "Which oven do you bake in?"
                    When I ask for advice
                    Then I should be advised to answer Ann
                """);
        desk = RuleDesk.open(DeskTest.options(folder, Path.of("../command-line/archive")));
        page.size(1280, 900, 1);
        page.dark(false);
        page.openAnew(desk.address().toString());
        page.eval("localStorage.clear(), null");
        page.forgive();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static void choose(String selector, String value) {
        page.await("document.querySelector(" + BrowserPage.quoted(selector) + ")");
        page.eval("(field => { field.value = " + BrowserPage.quoted(value)
                + "; field.dispatchEvent(new Event('input', {bubbles: true})); field.dispatchEvent(new Event('change', {bubbles: true})) })(document.querySelector("
                + BrowserPage.quoted(selector) + ")), null");
    }

    static String editorText() {
        return page.eval("document.querySelector('main > div').editor.state.doc.toString()")
                .asString("");
    }

    static void judge(String screen, String run, List<String> wrong) {
        page.eval(run + ".then(found => found.violations.flatMap(each => each.nodes.map(node => each.id + ': '"
                        + " + node.html.slice(0, 200) + ' ' + (node.failureSummary ?? '').slice(0, 200))))")
                .forEach(each -> wrong.add(screen + " " + each.asString("")));
    }

    static String axe() throws IOException {
        try (InputStream script = ChromiumDesk.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Path picture(String screen, String how) {
        return Path.of("target", "pictures", screen.replace('/', '-') + "-" + how + ".png");
    }

    void tabTo(String words) {
        step(words, () -> page.press("Tab"));
    }

    /** What stands above the content is reached by the link that is first in the page. */
    void tabBackTo(String words) {
        page.eval("document.body.focus(), document.activeElement.blur(), null");
        step(words, () -> page.press("Tab"));
    }

    void step(String words, Runnable tab) {
        for (int i = 0; i < 120; i++) {
            if (page.eval("document.activeElement.textContent.trim() === " + BrowserPage.quoted(words))
                    .asBoolean(false)) {
                assertThat(page.eval("document.activeElement.matches(':focus-visible')")
                                .asBoolean(false))
                        .isTrue();
                return;
            }
            tab.run();
        }
        throw new AssertionError(words + " is not reached by Tab.");
    }
}
