package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalesPitchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we help handmade brands like yours 3x their sales",
                "Ich helfe Solo-Selbstst\u00e4ndigen, mehr Kunden zu gewinnen",
                "Just floating this back up. Got 15 min this week?",
                "Are you happy with your reply rates? Got 15 min this week?",
                "Dear Prof., we have not heard from you. Kindly reply.",
                "Unsere KI spart Ihnen 30 %. Demo?",
                "Need help with your dissertation? Our expert writers, 24/7",
                "[RESOLVED] CI runners degraded",
                "Newsletter November: Steuertipps. Abmelden jederzeit \u00fcber den Link.",
                "Hi dad my phone broke, please transfer 850 euro",
                "SOMMER-AKTION: 30% auf alles"
            })
    void letters_that_are_one_of_many_are_a_pitch(String text) {
        assertThat(SalesPitch.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELLS", "MEANS"})
    void letters_of_many_sorts_are_told_apart(String sort) {
        List<String> wrong = texts(sort)
                .filter(text -> SalesPitch.is(text) != sort.equals("SELLS"))
                .toList();
        assertThat(texts(sort)).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    private static Stream<String> texts(String sort) {
        try (var file = Objects.requireNonNull(SalesPitchTest.class.getResourceAsStream("pitches.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(sort + "\t"))
                    .map(line -> line.substring(line.indexOf('\t') + 1));
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you still sell the blue one?",
                "I read your newsletter and loved it",
                "Quick question: what time does the workshop start on Saturday?",
                "How do I sign up for the pottery course?",
                "Gibt es einen Rabatt f\u00fcr Rentner?",
                "Where shall I transfer the 20 euros for the class?",
                "Dear Professor, my grandmother died and I missed the exam. What should I do?",
                "2x large and 1x small, please",
                "I lost everything in a crypto scam",
                "We haven't heard from you since Easter. Is all well?",
                "We help at the food bank on Mondays, do you want to come along?",
                "I have a 20% voucher, can I use it for your class?",
                "Which of the statements in our newsletter do you mean?",
                "Could you give a talk at our school?",
                "Ich suche einen Kurs f\u00fcr meine Tochter",
                ""
            })
    void letters_that_mean_the_reader_are_none(String text) {
        assertThat(SalesPitch.is(text)).isFalse();
    }
}
