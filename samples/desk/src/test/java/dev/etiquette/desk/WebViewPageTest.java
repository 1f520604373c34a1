package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.etiquette.desk.browser.WebViewPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in the browser that every build has, where its toolkit can start. */
class WebViewPageTest {

    @TempDir
    private Path folder;

    @Test
    void page_leads_from_advice_to_a_published_change() throws Exception {
        Optional<WebViewPage> started = WebViewPage.start();
        assumeTrue(started.isPresent(), "The toolkit of JavaFX cannot start here, so the page is not tried in it.");
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        try (WebViewPage page = started.orElseThrow();
                RuleDesk desk = RuleDesk.open(DeskTest.options(folder, Path.of("../command-line/archive")))) {
            page.openAnew(desk.address().toString());
            Walk walk = new Walk(page, folder);
            walk.from_not_right_to_a_published_number_and_back();
            new DeskClient(desk).save("mine.drl", Walk.RULE);
            page.openAnew(desk.address().toString());
            page.go("rule/MINE-1");
            walk.rule_is_written_mended_and_changed_by_a_field();

            assertThat(page.complaints()).isEmpty();
        }
    }
}
