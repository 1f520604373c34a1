package dev.etiquette.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.etiquette.Repetitions;
import dev.etiquette.Situation;
import dev.etiquette.explanation.EarliestMoment;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DaysOff;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.WeeklyHours;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no document is refused with its place and in plain words, whatever it is. */
class InvalidJsonTest {

    private static final JsonFormat JSON = JsonFormat.STANDARD;

    private static final String FACTS = "{\"etiquette\": \"facts\", \"version\": 1, \"facts\": [%s]}";

    /** What JSON is made of, and what it must not have. */
    private static final String CHARACTERS = "{}[]\",:0-.eE\\u\u0000\ud83d\ufeff tn";

    private static InvalidJsonException refusal(String text) {
        InvalidJsonException refusal = catchThrowableOfType(InvalidJsonException.class, () -> JSON.readFacts(text));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.problems()).isNotEmpty();
        return refusal;
    }

    private static JsonProblem problem(String text) {
        return refusal(text).problems().get(0);
    }

    /** The beginning of what is said of one fact. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind': 'tag', 'contact': 'a', 'nmae': 'b'} | /facts/0/nmae | There is no field \"nmae\" in a tag.",
                "{'kind': 'tag', 'contact': 'a'} | /facts/0 | The field \"name\" is missing in a tag.",
                "{'kind': 'tagg', 'contact': 'a'} | /facts/0/kind | There is no kind \"tagg\" for a fact.",
                "{'kind': 'owner', 'id': 'a'} | /facts/0/kind | There is no kind \"owner\" for a fact.",
                "{'kind': 3} | /facts/0/kind | Found the number 3.",
                "{'contact': 'a'} | /facts/0 | The field \"kind\" is missing in a fact.",
                "{'kind': 'tag', 'contact': 1, 'name': 'b'} | /facts/0/contact | Found the number 1.",
                "{'kind': 'tag', 'contact': null, 'name': 'b'} | /facts/0/contact | Found null. Expected the id of a person",
                "{'kind': 'tag', 'contact': ['a'], 'name': 'b'} | /facts/0/contact | Found a list.",
                "{'kind': 'tag', 'contact': 'a', 'contact': 'b'} | /facts/0/contact | The member \"contact\" is there twice",
                "{'kind': 'tag', 'contact': 'a', 'name': ' '} | /facts/0 | A tag of \"a\" has an empty name.",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'priority': 6} | /facts/0/priority | Found the number 6.",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'priority': 1.0} | /facts/0/priority | Found the number 1.0.",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'priority': 1e999999999} | /facts/0/priority | Found the number",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'priority': 99999999999999999999} | /facts/0/priority | Found",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'zone': 'Mars/One'} | /facts/0/zone | Found the text \"Mars/One\".",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'handles': {'xx': 'a'}} | /facts/0/handles/xx | There is no platform \"xx\".",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'offline': ['phone', 'fone']} | /facts/0/offline/1 | There is no channel \"fone\".",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'cadence': {'every': 'P1M', 'atMostEvery': 'P30D'}} | /facts/0/cadence/every | Found the text \"P1M\".",
                "{'kind': 'contact', 'id': 'a', 'name': 'A', 'cadence': {'every': 'P9D', 'atMostEvery': 'P3D'}} | /facts/0/cadence | A cadence has the longest time",
                "{'kind': 'meeting', 'id': 'm', 'contact': 'a', 'at': '2026-03-02T10:00:00'} | /facts/0/at | Found the text \"2026-03-02T10:00:00\".",
                "{'kind': 'connection', 'contact': 'a', 'platform': 'x', 'state': 'FRIEND'} | /facts/0/state | Found the text \"FRIEND\".",
                "{'kind': 'draft', 'utterance': {'kind': 'tag', 'contact': 'a', 'name': 'b'}} | /facts/0/utterance/kind | There is no kind \"tag\"",
                "{'kind': 'given', 'type': 'Donation', 'values': {}} | /facts/0 | No fact \"Donation\" is declared",
                "{'a~b/c': 1, 'kind': 'tag'} | /facts/0/a~0b~1c | There is no field \"a~b/c\" in a tag.",
                "7 | /facts/0 | Found the number 7. Expected a fact."
            })
    void fact_that_is_none_is_told_with_its_place(String fact, String pointer, String said) {
        JsonProblem problem = problem(FACTS.formatted(fact.replace('\'', '"')));
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.message()).startsWith(said);
        assertThat(problem.line()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1 | There is nothing.",
                "` ` | 2 | There is nothing.",
                "[] | 1 | Found \"[\".",
                "nonsense | 1 | Found \"nonsense\".",
                "{} | 1 | The object has no member \"etiquette\".",
                "{'etiquette': 'facts'} | 1 | The document has no member \"version\".",
                "{'etiquette': 'advice', 'version': 1} | 15 | Found the text \"advice\". Expected \"facts\".",
                "{'etiquette': 'facts', 'version': '1'} | 35 | Found the text \"1\".",
                "{'etiquette': 'facts', 'version': 0} | 35 | Found the number 0.",
                "{'facts': [{'new': 1}], 'etiquette': 'facts', 'version': 3} | 58 | It was written by a newer version (3); this one reads up to 1.",
                "{'etiquette': 'facts', 'version': 1} | 1 | The field \"facts\" is missing",
                "{'etiquette': 'facts', 'version': 1, 'facts': {}} | 47 | Found an object.",
                "{'etiquette': 'facts', 'version': 1, 'facts': []} 1 | 51 | Found \"1\" after the end",
                "{'etiquette': 'facts', 'version': 1, 'facts': []},{} | 50 | Found \",\" after the end",
                "{'etiquette': 'facts', 'version': 1, 'facts': [,]} | 48 | Found \",\".",
                "{'etiquette': 'facts', 'version': 1, 'facts': [7,]} | 50 | Found \"]\".",
                "{'etiquette': 'facts', 'version': 1, 'facts': [NaN]} | 48 | Found \"NaN\". Expected a value",
                "{'etiquette': 'facts', 'version': 1, 'facts': [-Infinity]} | 48 | \"-Infinity\" is no number.",
                "{'etiquette': 'facts', 'version': 1, 'facts': [01]} | 48 | \"01\" is no number.",
                "{'etiquette': 'facts', 'version': 1, 'facts': [1.]} | 48 | \"1.\" is no number.",
                "{'etiquette': 'facts', 'version': 1, 'facts': [True]} | 48 | Found \"True\".",
                "{'etiquette': 'facts', 'version': 1, 'facts': [ | 48 | The text breaks off here.",
                "{'etiquette': 'facts', 'version': 1, 'facts': ['a | 48 | A text begins here and has no end.",
                "{'etiquette': 'facts', 'version': 1, 'facts': ['\\x'] | 49 | This is no escape.",
                "{'etiquette': 'facts', 'version': 1, 'facts': ['\\u12g4'] | 49 | This is no escape.",
                "{'etiquette': 'facts', 'version': 1, 'facts': ['\\ud83d'] | 48 | The text has U+d83d alone",
                "{'etiquette': 'facts', 'version': 1, 'facts': ['\\ude00\\ud83d'] | 48 | The text has U+de00 alone",
                "{'etiquette': 'facts', 'version': 1, facts: []} | 38 | Found \"facts\". Expected the name",
                "{'etiquette': 'facts', 'version': 1 'facts': []} | 37 | Found \"\"\".",
                "{'etiquette': 'facts', 'version' 1} | 34 | Found \"1\". Expected a colon",
                "{'etiquette': 'facts', 'version': 1, 'version': 1, 'facts': []} | 38 | The member \"version\" is there twice",
                "{'etiquette': 'facts', 'version': 1, 'facts': [], 'about': 3} | 60 | Found the number 3.",
                "{'etiquette': 'facts', 'version': 1, 'facts': [], 'owner': {}} | 51 | There is no field \"owner\" in a document of facts."
            })
    void text_that_is_no_document_is_told_with_its_place(String text, int column, String said) {
        JsonProblem problem = problem(text.replace('\'', '"'));
        assertThat(problem.message()).startsWith(said);
        assertThat(problem.column()).isEqualTo(column);
    }

    @Test
    void two_owners_are_one_too_many() {
        assertThatThrownBy(() -> JSON.readSituation("{\"etiquette\": \"situation\", \"version\": 1,\n"
                        + " \"owner\": {\"id\": \"a\"},\n \"owner\": {\"id\": \"b\"}, \"facts\": []}"))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage(
                        "Line 3, column 2, at /owner: The member \"owner\" is there twice in one object. Expected it"
                                + " once.");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        String facts =
                "{\"kind\": \"tag\", \"contact\": \"a\", \"nmae\": \"b\"},\n 5,\n{\"kind\": \"tag\", \"contact\":"
                        + " \"a\", \"name\": \"b\"},\n{\"kind\": \"contakt\"}";
        assertThat(refusal(FACTS.formatted(facts)))
                .hasMessage("Line 1, column 80, at /facts/0/nmae: There is no field \"nmae\" in a tag. Known: kind,"
                        + " contact, name.\nMaybe write \"name\".\n"
                        + "Line 2, column 2, at /facts/1: Found the number 5. Expected a fact.\n"
                        + "Line 4, column 10, at /facts/3/kind: There is no kind \"contakt\" for a fact. Known:"
                        + " connection, contact, detail, doNotContact, draft, feedback, given, marks, meeting, message,"
                        + " personalDate, post, reply, switch, tag.\nMaybe write \"contact\".");
    }

    @Test
    void problems_are_told_up_to_a_number() {
        assertThat(refusal(FACTS.formatted("7,".repeat(10_000) + "7")).problems())
                .hasSize(JsonFormat.MOST_PROBLEMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[{\"a\":"})
    void depth_uses_up_no_stack(String deep) {
        assertThat(problem(FACTS.formatted(deep.repeat(200_000))).message()).startsWith("Lists and objects lie deeper");
        assertThat(problem(deep.repeat(1_000_000)).line()).isEqualTo(1);
        String about = "{\"etiquette\": \"facts\", \"version\": 1, \"facts\": [], \"about\": " + deep.repeat(100_000);
        assertThat(problem(about).message()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s7]", "{\"kind\": [%s7]}"})
    void breadth_uses_up_no_memory(String wide) {
        assertThat(problem(FACTS.formatted(wide.formatted("7,".repeat(JsonReader.MOST_VALUES))))
                        .message())
                .startsWith("One fact, or what is no list of them, holds more than 100000 values.");
        assertThat(refusal(FACTS.formatted("7,".repeat(JsonReader.MOST_VALUES * 2) + "7"))
                        .problems())
                .hasSize(JsonFormat.MOST_PROBLEMS);
    }

    @Test
    void foreign_text_is_never_shown_at_length() {
        String longest = "x".repeat(1_000_000);
        assertThat(refusal(FACTS.formatted("{\"kind\": \"" + longest + "\"}"))
                        .getMessage()
                        .length())
                .isLessThan(500);
        assertThat(refusal(FACTS.formatted("{\"" + longest + "\": 1, \"kind\": \"tag\"}"))
                        .getMessage()
                        .length())
                .isLessThan(500);
        assertThat(refusal(FACTS.formatted("1".repeat(1_000_000))).getMessage().length())
                .isLessThan(500);
        assertThat(refusal(FACTS.formatted(longest)).getMessage().length()).isLessThan(500);
    }

    @Test
    void longer_texts_than_allowed_are_refused_before_they_are_read() throws IOException {
        String text = JSON.write(List.<Fact>of(Contact.of("a", "A")));
        JsonFormat exactly = JSON.upTo(text.length());
        assertThat(exactly.readFacts(exactly.text(stream(text)))).hasSize(1);
        JsonFormat less = JSON.upTo(text.length() - 1);
        assertThatThrownBy(() -> less.readFacts(text)).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> less.readEarliest("x".repeat(text.length())))
                .as("else it would be said that it is no JSON")
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("longer than");
        assertThatThrownBy(() -> less.text(stream(text)))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("longer than " + (text.length() - 1) + " characters");
        assertThatThrownBy(() -> JSON.upTo(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void null_among_several_is_refused_with_the_name_of_the_parameter() {
        assertThatThrownBy(() -> JSON.write(Arrays.asList(Contact.of("a", "A"), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("facts");
        assertThatThrownBy(() -> JSON.writeWhyNot(Collections.singletonList(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reasons");
        EarliestMoment earliest = new EarliestMoment(Optional.empty(), Instant.EPOCH, 1);
        assertThatThrownBy(() -> JSON.writeWhyNot(Collections.singletonList(null), earliest))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reasons");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void mark_of_byte_order_is_passed_over() throws IOException {
        String text = "\ufeff" + FACTS.formatted("");
        assertThat(JSON.readFacts(text)).isEmpty();
        assertThat(JSON.readFacts(JSON.text(stream(text)))).isEmpty();
    }

    @Test
    void other_encodings_are_told_with_their_place() {
        byte[] bytes = FACTS.formatted("{\"kind\": \"tag\",\n \"contact\": \"\u00e9\", \"name\": \"b\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> JSON.text(new ByteArrayInputStream(bytes)))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith(
                        "Line 2, column 14, at /facts/0/contact: From here on it is not written in" + " UTF-8.");
        byte[] wide = FACTS.formatted("").getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> JSON.readFacts(JSON.text(new ByteArrayInputStream(wide))))
                .isInstanceOf(InvalidJsonException.class);
        // A replacement character that was written as such is no mistake.
        assertThat(catchThrowableOfType(IOException.class, () -> JSON.text(stream("\ufffd"))))
                .isNull();
    }

    @Test
    void whatever_is_changed_in_a_text_is_read_or_refused_in_the_same_way() {
        Random random = new Random(7);
        for (int seed = 0; seed < Repetitions.of(2000); seed++) {
            StringBuilder text = new StringBuilder(
                    JSON.write(List.of(new GeneratedFacts(seed).fact(seed % (GeneratedFacts.KINDS - 1)))));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                    default -> text.setLength(Math.max(1, at));
                }
            }
            try {
                assertThat(JSON.readFacts(text.toString())).hasSizeLessThanOrEqualTo(1);
            } catch (InvalidJsonException refused) {
                assertThat(refused.problems()).allMatch(each -> each.line() > 0 && each.column() > 0);
            }
        }
    }

    @Test
    void days_off_that_are_no_list_cannot_be_written() {
        DaysOff sundays = day -> day.getDayOfMonth() == 1;
        Owner owner = Owner.of("me").atWork(WeeklyHours.WORKING.without(sundays));
        assertThatThrownBy(() -> JSON.write(Situation.of(owner)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DaysOff.of");
    }

    @Test
    void absent_text_is_refused() {
        assertThatThrownBy(() -> JSON.readFacts(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }
}
