package dev.etiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.report.Problem;
import dev.etiquette.tables.DateTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that the standard table finds in other languages than English and German. */
class StandardDaysTest {

    /** A Tuesday. */
    private static final LocalDate SAID = LocalDate.of(2026, 3, 10);

    private final NamedDays days = days();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "te lo mando el viernes | 2026-03-13",
                "Mañana a primera hora lo tenés | 2026-03-11",
                "esta tarde sin falta | 2026-03-10",
                "nos vemos el 12 de abril | 2026-04-12",
                "antes del 20 lo tienes | 2026-03-20",
                "la semana que viene | 2026-03-20",
                "je te l'envoie vendredi | 2026-03-13",
                "aujourd'hui même | 2026-03-10",
                "après-demain au plus tard | 2026-03-12",
                "d'ici 3 jours | 2026-03-13",
                "le 2 avril | 2026-04-02",
                "domenica passo a salutarti | 2026-03-15",
                "entro venerdì ti mando tutto | 2026-03-13",
                "te lo porto dopodomani | 2026-03-12",
                "entro fine mese | 2026-03-31",
                "te mando amanhã | 2026-03-11",
                "entrego na sexta | 2026-03-13",
                "até quinta-feira | 2026-03-12",
                "semana que vem | 2026-03-20",
                "je krijgt het vrijdag | 2026-03-13",
                "overmorgen breng ik hem | 2026-03-12",
                "eind van de week | 2026-03-13",
                "zadzwonię w piątek po południu | 2026-03-13",
                "wyślę do piątku | 2026-03-13",
                "jutro rano | 2026-03-11",
                "do 12 kwietnia | 2026-04-12",
                "cumaya kadar gönderirim | 2026-03-13",
                "yarın ararım | 2026-03-11",
                "3 gün içinde | 2026-03-13"
            })
    void are_found(String text, LocalDate day) {
        assertThat(days.last(text, SAID)).as(text).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "el viernes pasado te escribí",
                "los lunes no trabajo",
                "por la mañana corro",
                "vendredi dernier",
                "chaque lundi",
                "lunedì scorso",
                "ogni martedì",
                "sexta passada",
                "vorige vrijdag",
                "elke maandag",
                "w zeszły piątek",
                "geçen cuma",
                "ich finde es gut",
                "de 3 kinderen",
                "il 3 non mi piace",
                "we have to do 3 things"
            })
    void are_not_found_where_none_is_to_come(String text) {
        assertThat(days.last(text, SAID)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entro venerdì | true",
                "antes del lunes | true",
                "até sexta | true",
                "avant jeudi | true",
                "uiterlijk woensdag | true",
                "do piątku | true",
                "what do you say | false",
                "il venerdì vado in piscina | false"
            })
    void are_the_last_ones_where_a_text_says_so(String text, boolean byDay) {
        assertThat(PromisedDay.isByDay(text)).as(text).isEqualTo(byDay);
    }

    @Test
    void are_none_after_which_a_question_is_no_longer_asked() {
        DayAskedFor asked = new DayAskedFor(days);

        assertThat(asked.in("¿me mandas la factura el viernes?", true, SAID)).isEmpty();
        assertThat(asked.in("are you free on Friday?", true, SAID)).contains(LocalDate.of(2026, 3, 13));
    }

    private static NamedDays days() {
        try {
            List<Problem> problems = new ArrayList<>();
            DateTable table = DateTable.read("dates.csv", Files.readString(Path.of("tables/dates.csv")), problems);
            assertThat(problems).isEmpty();
            return table.days();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
