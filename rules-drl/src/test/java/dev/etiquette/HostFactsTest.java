package dev.etiquette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.GivenFact;
import dev.etiquette.model.HostFact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.TableValues;
import dev.etiquette.report.Problem;
import dev.etiquette.report.Problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host gives facts of its own, which the book declares. */
class HostFactsTest {

    private static final Instant GIVEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Owner MAYA = Owner.of("maya");
    private static final PersonId ANN = new PersonId("ann");

    private static final String BOOK = """
            package etiquette

            declare Donation @given
                @meaning( "money that somebody gave" )
                contact : PersonId @key
                cents   : long     @key
                at      : Instant  @key
            end

            rule "Whoever gave much in the last thirty days should be thanked"
                @id( "DONOR-1" )
                @source( "Our fundraising handbook" )
            when
                Donation( cents >= 5000, $who : contact, $at : at )
                $person : Contact( id == $who )
                Now( time < plus( $at, days( 30 ) ) )
            then
                recommend( prepare( $person ),
                           by( plus( $at, days( 2 ) ) ),
                           because( "{person.name} gave {at}." ) );
            end
            """;

    /** As a host would write it. */
    public record Donation(PersonId contact, int cents, Instant at) implements HostFact {}

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_book() throws IOException {
        Files.writeString(folder.resolve("book.properties"), "extends = standard\n");
        Files.writeString(folder.resolve("donations.drl"), BOOK);
    }

    private List<String> advised(Instant now, HostFact... facts) throws IOException {
        return advice(now, facts).recommendations().stream()
                .flatMap(each -> each.reasons().stream())
                .map(reason -> reason.rule() + ": " + reason.text())
                .filter(text -> text.startsWith("DONOR-1"))
                .toList();
    }

    private Advice advice(Instant now, HostFact... facts) throws IOException {
        return Etiquette.of(RuleBook.load(folder))
                .advise(Situation.of(MAYA, Contact.of("ann", "Ann")).with(List.of(facts)), now);
    }

    @Test
    void book_is_sound() throws IOException {
        assertThat(RuleBook.check(folder)).isEmpty();
    }

    @Test
    void record_and_plain_values_are_the_same() throws IOException {
        GivenFact plain = GivenFact.of("Donation", Map.of("contact", ANN, "cents", 7000L, "at", GIVEN));
        Donation record = new Donation(ANN, 7000, GIVEN);

        assertThat(advised(GIVEN, plain))
                .containsExactly("DONOR-1: Ann gave 2 March 2026, 09:00.")
                .isEqualTo(advised(GIVEN, record))
                .isEqualTo(advised(GIVEN, record, plain, record));
        assertThat(advised(GIVEN, new Donation(ANN, 4999, GIVEN))).isEmpty();
    }

    @Test
    void fact_is_not_known_before_its_time_and_its_time_is_a_review() throws IOException {
        Donation later = new Donation(ANN, 7000, GIVEN);
        Advice before = advice(GIVEN.minusNanos(1), later);

        assertThat(before.recommendations()).isEmpty();
        assertThat(before.nextReview()).contains(GIVEN);
        assertThat(advice(GIVEN, later).nextReview().orElseThrow()).isAfter(GIVEN);
        assertThat(advised(GIVEN.plus(Duration.ofDays(30)).minusNanos(1), later))
                .hasSize(1);
        assertThat(advised(GIVEN.plus(Duration.ofDays(30)), later)).isEmpty();
    }

    @Test
    void person_whom_only_such_a_fact_names_is_at_the_table() throws IOException {
        assertThat(advised(GIVEN, new Donation(new PersonId("ben"), 9000, GIVEN)))
                .containsExactly("DONOR-1: ben gave 2 March 2026, 09:00.");
    }

    @Test
    void order_and_repetition_do_not_matter() throws IOException {
        List<HostFact> facts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            facts.add(new Donation(new PersonId("p" + i % 7), 4000 + 300 * i, GIVEN.minusSeconds(60L * i)));
        }
        Advice first = advice(GIVEN, facts.toArray(HostFact[]::new));
        facts.addAll(List.copyOf(facts));
        Collections.reverse(facts);
        Advice other = advice(GIVEN, facts.toArray(HostFact[]::new));

        assertThat(other).isEqualTo(first);
        assertThat(first.recommendations()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gift     | contact cents at      | The rule book declares no fact "Gift" with @given. It was left out.
            Donation | contact cents         | A fact "Donation" was given without a value of its field "at". It was left out.
            Donation | contact cents at note | The rule book declares the fact "Donation" without the field "note", which it was given with. It was left out.
            """)
    void what_does_not_fit_is_left_out_and_said(String type, String fields, String note) throws IOException {
        Map<String, Object> all = Map.of("contact", ANN, "cents", 7000L, "at", GIVEN, "note", "for the roof");
        Map<String, Object> values = new java.util.TreeMap<>(all);
        values.keySet().retainAll(List.of(fields.split(" ")));
        Advice advice = advice(GIVEN, GivenFact.of(type, values), new Donation(ANN, 7000, GIVEN));

        assertThat(advice.notes()).containsExactly(note);
        assertThat(advice.recommendations())
                .extracting(Recommendation::text)
                .anyMatch(text -> text.contains("Ann gave"));
    }

    @Test
    void value_of_another_sort_is_left_out_and_said() throws IOException {
        GivenFact wrong = GivenFact.of("Donation", Map.of("contact", "ann", "cents", 7000L, "at", GIVEN));

        assertThat(advice(GIVEN, wrong, wrong).notes())
                .containsExactly(
                        "A fact \"Donation\" was given whose field \"contact\" is not the id of a person. 2 of them were left out.");
    }

    @Test
    void rules_cannot_make_what_is_given() throws IOException {
        Files.writeString(folder.resolve("more.drl"), """
                package etiquette

                rule "Everybody gives"
                    @id( "DONOR-2" )
                    @source( "Our fundraising handbook" )
                when
                    Contact( $who : id )
                    Meeting( contact == $who, $at : at )
                then
                    signal( new Donation( $who, 1, $at ) );
                end
                """);

        assertThat(RuleBook.check(folder)).extracting(Problem::code).containsExactly(Code.MISPLACED_NEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            contact : PersonId @key | contact : Turn @key            | unknown-type
            contact : PersonId @key | contact : PersonId @key @given | misplaced
            contact : PersonId @key | contact : PersonId             | missing-key
            Donation @given         | Donation @given()              | extra-parenthesis
            Donation @given         | Donation @givn                 | unknown-metadata
            Donation @given         | Donation @given @given         | duplicate-metadata
            """)
    void slip_in_the_declaration_is_one_problem(String right, String wrong, String code) throws IOException {
        Files.writeString(folder.resolve("donations.drl"), BOOK.replace(right, wrong));

        assertThat(RuleBook.check(folder))
                .extracting(problem -> problem.code().id())
                .containsExactly(code);
    }

    @Test
    void text_of_a_host_is_text_and_nothing_else() throws IOException {
        Files.writeString(
                folder.resolve("donations.drl"),
                BOOK.replace("cents   : long     @key", "cents   : long     @key\n    note : String @key")
                        .replace("cents >= 5000,", "cents >= 5000, $note : note,")
                        .replace("gave {at}", "said: {note}"));
        String hostile = "{person.name} \" ); end rule $who ${1} %s \\u0041";
        GivenFact fact = GivenFact.of("Donation", Map.of("contact", ANN, "cents", 7000L, "at", GIVEN, "note", hostile));

        assertThat(advised(GIVEN, fact)).containsExactly("DONOR-1: Ann said: " + hostile + ".");
    }

    @Test
    void why_shows_the_fact() throws IOException {
        Etiquette etiquette = Etiquette.of(RuleBook.load(folder));
        Situation situation = Situation.of(MAYA, Contact.of("ann", "Ann"), new Donation(ANN, 7000, GIVEN));
        Recommendation thanks =
                etiquette.advise(situation, GIVEN).recommendations().get(0);

        assertThat(String.join(
                        "\n", etiquette.explain(situation, GIVEN).why(thanks).lines()))
                .contains("DONOR-1 (donations.drl:")
                .contains("from Donation( Ann )");
    }

    /** As a host would write it. */
    public record Visit(PersonId contact, List<String> topics) implements HostFact {}

    @Test
    void field_holds_several_texts_in_small_letters() throws IOException {
        Files.writeString(folder.resolve("donations.drl"), """
                package etiquette

                declare Visit @given
                    @meaning( "somebody came, and what we spoke of" )
                    contact : PersonId @key
                    topics  : Set      @key
                end

                rule "Whoever spoke of the organ should be looked up"
                    @id( "DONOR-1" )
                    @source( "Our fundraising handbook" )
                when
                    Visit( topics contains "the organ", topics not contains "money", $who : contact )
                    $person : Contact( id == $who )
                then
                    recommend( prepare( $person ), because( "{person.name} spoke of the organ." ) );
                end
                """);
        assertThat(RuleBook.check(folder)).isEmpty();
        List<String> spoken = List.of("DONOR-1: Ann spoke of the organ.");

        assertThat(advised(GIVEN, new Visit(ANN, List.of("Roof", " The Organ ", ""))))
                .isEqualTo(spoken);
        assertThat(advised(GIVEN, new Visit(ANN, List.of("organ")))).isEmpty();
        assertThat(advised(GIVEN, new Visit(ANN, List.of("The organ", "Money"))))
                .isEmpty();
        assertThat(advised(GIVEN, new Visit(ANN, List.of()))).isEmpty();
        assertThat(advised(GIVEN, GivenFact.of("Visit", Map.of("contact", ANN, "topics", Set.of("the organ")))))
                .isEqualTo(spoken);
        assertThat(advice(GIVEN, GivenFact.of("Visit", Map.of("contact", ANN, "topics", "the organ")))
                        .notes())
                .singleElement()
                .asString()
                .contains("a set of texts");

        GivenFacts.Table table = RuleBook.load(folder)
                .givenFacts()
                .table(
                        "Visit",
                        "visits.csv",
                        "contact,topics\nann,Roof; the ORGAN\nann,\n",
                        TableValues.of(MAYA, List.of(Contact.of("ann", "Ann")), ZoneOffset.UTC));
        assertThat(table.problems()).isEmpty();
        assertThat(table.facts()).hasSize(2);
        assertThat(advised(
                        GIVEN, table.facts().stream().map(HostFact.class::cast).toArray(HostFact[]::new)))
                .isEqualTo(spoken);
    }

    @Test
    void signal_holds_the_words_of_a_text() throws IOException {
        Files.writeString(folder.resolve("donations.drl"), """
                package etiquette

                declare Spoken
                    @meaning( "the words that somebody used" )
                    contact : PersonId @key
                    spoken  : Set      @key
                end

                rule "Their words are kept"
                    @id( "DONOR-2" )
                    @source( "A test" )
                when
                    Turn( mine == false, $who : contact, $words : words )
                then
                    signal( new Spoken( $who, $words ) );
                end

                rule "Whoever spoke of the organ should be looked up"
                    @id( "DONOR-1" )
                    @source( "A test" )
                when
                    Spoken( spoken contains "organ", $who : contact )
                    $person : Contact( id == $who )
                then
                    recommend( prepare( $person ), because( "{person.name} spoke of it." ) );
                end
                """);
        assertThat(RuleBook.check(folder)).isEmpty();
        Message message = Message.of("m", Platform.MASTODON, "ann", GIVEN, "The Organ!", "maya", "t");
        assertThat(Etiquette.of(RuleBook.load(folder))
                        .advise(Situation.of(MAYA, Contact.of("ann", "Ann"), message), GIVEN)
                        .recommendations())
                .flatExtracting(each -> each.reasons())
                .extracting(Reason::rule)
                .contains("DONOR-1");
    }
}
