package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.model.MarkSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is quoted of texts, as the phrases of the standard book read them. */
class ExcerptTest {

    private static final RuleBook BOOK = RuleBook.standard();

    private static final Excerpt EXCERPT = new Excerpt(ExcerptTest::marks);

    private static MarkSet marks(String text) {
        return MarkSet.of(BOOK.marks(text), Set.of());
    }

    private static String theirs(String text) {
        return EXCERPT.of(text, marks(text), false);
    }

    private static String mine(String text) {
        return EXCERPT.of(text, marks(text), true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Hi Tara, would you consider a move? | would you consider a move?",
                "Hi! How do I change the address? | How do I change the address?",
                "Hey, can you drive on Saturday? | can you drive on Saturday?",
                "Dear Mr Finch, could you send the list? | could you send the list?",
                "Dear Dr. Seidel, may I send you the rents? | may I send you the rents?",
                "Hallo Frau Dr. Maier, passt Montag? | passt Montag?",
                "Good evening! Which ring did you find? | Which ring did you find?",
                "Good morning, Ida. Do you still bind albums? | Do you still bind albums?",
                "Hello there, how are you? Can I borrow the drill? | how are you? Can I borrow the drill?",
                "Hi everyone, who has the key? | who has the key?",
                "Hallo Tanja, wann ist der Elternsprechtag? | wann ist der Elternsprechtag?",
                "Guten Abend Herr Kern, bieten Sie Praktika an? | bieten Sie Praktika an?",
                "Sehr geehrte Frau Ahlers, was kostet der Saal? | was kostet der Saal?",
                "Liebe Ida, hast du noch das Muster? | hast du noch das Muster?",
                "Moin, passt das Grün so? | passt das Grün so?",
                "Servus Emre! Kommst du am Freitag? | Kommst du am Freitag?"
            })
    void greeting_is_left_out_of_what_asks(String text, String quoted) {
        assertThat(theirs(text)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Who asked, you or Ann? | Who asked, you or Ann?",
                "Great, can I come on Monday? | Great, can I come on Monday?",
                "Yes, but which one? | Yes, but which one?",
                "On Tuesday, is the hall open? | On Tuesday, is the hall open?",
                "Wait, what? | Wait, what?",
                "By the way, who is driving? | By the way, who is driving?",
                "Mary from the Champion and Seamus. Will I put you down? | Mary from the Champion and Seamus. Will I put you down?",
                "Na klar, und wann? | Na klar, und wann?",
                "Ach so, wer kommt denn alles? | Ach so, wer kommt denn alles?",
                "Nein, hast du den Plan? | Nein, hast du den Plan?",
                "Hi! | Hi!",
                "Hello Ann, nice weather. | Hello Ann, nice weather."
            })
    void what_is_no_greeting_or_asks_nothing_stays(String text, String quoted) {
        assertThat(theirs(text)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Hello Walter, we heard from your neighbours that you have counted swifts for 40 years now. Would you talk to us on the breakfast show on Friday? "
                        + "| …Would you talk to us on the breakfast show on Friday?",
                "Dear Emre, your abstract was accepted as a talk for the whole conference in Lyon. Please confirm by 5 December whether you will attend in person. "
                        + "| …Please confirm by 5 December whether you will attend in person.",
                "Hi Tom, your comment on accessible maths was spot on and we loved it. We've a civic hack day on 31 Oct. Would you like to come? "
                        + "| …We've a civic hack day on 31 Oct. Would you like to come?",
                "I finished batch 4 (210 sentences). There are 12 where I wasn't sure, marked in yellow. Could you have a look before I start 5? "
                        + "| …There are 12 where I wasn't sure, marked in yellow. Could you have a look before I start 5?",
                "Thank you for reporting the ring ED88213. The bird was ringed in Norway on 14 May. Could you tell us where exactly you saw it? "
                        + "| …The bird was ringed in Norway on 14 May. Could you tell us where exactly you saw it?",
                "How are you? We had a wonderful week by the sea, with the children and the old dog, and hardly any rain at all. Can you water the plants again? "
                        + "| …Can you water the plants again?",
                "Guten Abend, bin die Mama von Luka aus der 3b und war letzte Woche leider krank zu Hause. Wann ist nochmal der Elternsprechtag? "
                        + "| …Wann ist nochmal der Elternsprechtag?",
                "Sehr geehrter Herr Kern, ich gründe gerade eine Praxis und suche steuerliche Begleitung. Frau Dietz hat Sie empfohlen. Haben Sie noch Kapazität? "
                        + "| …Frau Dietz hat Sie empfohlen. Haben Sie noch Kapazität?",
                "Liebes Team, wir bräuchten 28 Exemplare von Krabat für unsere Klassen im Februar, gern bis 20.2. Ist das machbar, und gibt es Rabatt für Schulen? "
                        + "| …Ist das machbar, und gibt es Rabatt für Schulen?",
                "We met Dr. Rao at the clinic last week, and she was very kind to all of us and to the children. Could you send her the film? "
                        + "| …Could you send her the film?"
            })
    void long_text_is_quoted_from_what_it_asks(String text, String quoted) {
        assertThat(theirs(text)).isEqualTo(quoted);
    }

    @Test
    void long_text_that_asks_nothing_or_begins_with_it_is_quoted_from_its_beginning() {
        String news = "The market was full and the sun came out. ".repeat(4);
        assertThat(theirs(news)).startsWith("The market was full").endsWith("…").hasSizeLessThanOrEqualTo(141);
        assertThat(theirs("Could you bring the big tent? " + news))
                .startsWith("Could you bring the big tent? The market");
        assertThat(theirs("Hi Ann! " + news)).startsWith("The market was full");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Thanks Nina! Poor Jonas haha. I'll dig it out and send it | …I'll dig it out and send it",
                "Ha, brilliant. Will send it over the weekend | …Will send it over the weekend",
                "No adjustments needed. I'll send the PIN tomorrow. | …I'll send the PIN tomorrow.",
                "Warm socks and patience. I'll look out my old list for you | …I'll look out my old list for you",
                "I'll send the list. You can have it by Friday | I'll send the list. You can have it by Friday",
                "will check with the desk, back to you Monday | will check with the desk, back to you Monday",
                "Liebe Ida, das wäre toll! Ich schicke dir morgen zwei Termine. | …Ich schicke dir morgen zwei Termine.",
                "Hallo Ann, ich schick dir morgen die Liste. | ich schick dir morgen die Liste.",
                "Oh je. Das tut mir leid. Ich kümmere mich morgen darum. | …Ich kümmere mich morgen darum.",
                "Danke, Dr. Rao! Ich melde mich am Montag. | …Ich melde mich am Montag.",
                "ich, mach ich morgen | ich, mach ich morgen"
            })
    void promise_is_quoted_from_where_it_promises(String text, String quoted) {
        assertThat(mine(text)).isEqualTo(quoted);
    }

    @Test
    void what_is_no_promise_of_mine_keeps_its_beginning() {
        assertThat(mine("Thanks Nina! Poor Jonas haha.")).isEqualTo("Thanks Nina! Poor Jonas haha.");
        assertThat(theirs("Thanks Nina! I'll send it tomorrow.")).isEqualTo("Thanks Nina! I'll send it tomorrow.");
    }
}
