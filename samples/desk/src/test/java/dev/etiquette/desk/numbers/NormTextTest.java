package dev.etiquette.desk.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormTextTest {

    private static final String TEXT = """
            # My numbers
            platform,figure,value,hours,source,date
            any,question due,2 hours,waking,"Promised, in spring",2026
            # for the fair
            linkedin,private due,4 hours,working,Mine,2026
            """;

    private static NormRow row(String platform, String figure, String people, String value) {
        return new NormRow(platform, figure, people, value, "waking", "Mine", "2026", 0);
    }

    @Test
    void rows_are_read() {
        assertThat(NormText.of(TEXT).rows()).extracting(NormRow::value).containsExactly("2 hours", "4 hours");
    }

    @Test
    void one_row_changes_and_no_other_character() {
        String after = NormText.of(TEXT).with(row("any", "question due", "", "3 hours"));

        assertThat(after)
                .isEqualTo(TEXT.replace(
                        "any,question due,2 hours,waking,\"Promised, in spring\",2026",
                        "any,question due,3 hours,waking,Mine,2026"));
    }

    @Test
    void new_row_stands_at_the_end() {
        assertThat(NormText.of(TEXT).with(row("x", "question due", "", "1 hour")))
                .isEqualTo(TEXT + "x,question due,1 hour,waking,Mine,2026\n");
    }

    @Test
    void row_goes_and_remarks_stay() {
        assertThat(NormText.of(TEXT).without(row("any", "question due", "", "").key()))
                .isEqualTo(TEXT.replace("any,question due,2 hours,waking,\"Promised, in spring\",2026\n", ""));
    }

    @Test
    void table_is_begun_with_its_columns() {
        assertThat(NormText.of("").with(row("any", "question due", "", "3 hours")))
                .isEqualTo("platform,figure,value,hours,source,date\nany,question due,3 hours,waking,Mine,2026\n");
    }

    @Test
    void row_for_some_people_brings_their_column() {
        String after = NormText.of(TEXT).with(row("any", "question due", "tag vip", "1 hour"));

        assertThat(after)
                .contains("source,date,people\n")
                .endsWith("any,question due,1 hour,waking,Mine,2026,tag vip\n");
        assertThat(NormText.of(after).rows()).extracting(NormRow::people).containsExactly("", "", "tag vip");
    }

    @Test
    void text_that_is_no_table_is_none() {
        assertThat(NormText.of("\"").rows()).isEmpty();
    }
}
