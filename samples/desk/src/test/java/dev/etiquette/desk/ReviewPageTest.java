package dev.etiquette.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was changed, on the page in Chromium before it is published. */
class ReviewPageTest extends ChromiumDesk {

    @Test
    void changes_of_tables_are_told_in_sentences() throws IOException {
        DeskClient client = new DeskClient(desk);
        client.save(
                "norms.csv",
                "platform,figure,value,hours,source,date\nlinkedin,question due,20 hours,clock,My own,2026\n");
        client.save("phrases.csv", "language,mark,where,phrase\nen,question,anywhere,any clue whatsoever\n");
        client.save("days.csv", "kind,name,from,to,region\nholiday,Long night,24 December,25 December,\n");
        page.go("publish");
        page.await("document.body.innerText.includes('What you changed')");

        assertThat(page.text())
                .contains(
                        "A question: by when I should answer: 20 hours by the clock instead of 4 hours while I am awake, on LinkedIn",
                        "“any clue whatsoever” (English) is read as question: anywhere in a text",
                        "The special day “Long night” (holiday) is new: 24 December to 25 December")
                .doesNotContain("norm \"");
        page.eval(axe() + "; null");
        List<String> wrong = new ArrayList<>();
        judge("review", "axe.run(document, {resultTypes: ['violations']})", wrong);
        page.picture(picture("review-changes", "1280"));
        assertThat(wrong).isEmpty();
        assertThat(page.complaints()).isEmpty();
    }
}
