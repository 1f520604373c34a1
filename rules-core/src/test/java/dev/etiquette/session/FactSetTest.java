package dev.etiquette.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Facts come, are corrected and go, and every change says whether there was one. */
class FactSetTest {

    private static final Contact ANN = Contact.of("ann", "Ann");
    private static final Contact ANNE = Contact.of("ann", "Anne");
    private static final Contact BOB = Contact.of("bob", "Bob");

    private final FactSet facts = new FactSet(FactSetTest::id);

    private static Object id(Fact fact) {
        return ((Contact) fact).id();
    }

    @Test
    void equal_facts_count_once_and_versions_of_one_stay_side_by_side() {
        assertThat(facts.add(ANN)).isTrue();
        assertThat(facts.add(BOB)).isTrue();
        assertThat(facts.add(ANN)).isFalse();
        assertThat(facts.add(ANNE)).isTrue();

        assertThat(facts.all()).containsExactly(ANN, ANNE, BOB);
    }

    @Test
    void a_correction_takes_the_place_of_all_versions() {
        facts.add(ANN);
        facts.add(ANNE);
        facts.add(BOB);

        assertThat(facts.correct(ANNE)).isTrue();
        assertThat(facts.correct(ANNE)).isFalse();
        assertThat(facts.all()).containsExactly(ANNE, BOB);
    }

    @Test
    void all_versions_of_a_fact_are_withdrawn() {
        facts.add(ANN);
        facts.add(ANNE);
        facts.add(BOB);

        assertThat(facts.withdraw(ANN)).isTrue();
        assertThat(facts.withdraw(ANNE)).isFalse();
        assertThat(facts.all()).containsExactly(BOB);
    }

    @Test
    void facts_can_be_told_apart_by_something_else_from_now_on() {
        facts.add(ANN);
        facts.add(ANNE);
        facts.add(BOB);
        facts.identifyBy(fact -> ((Contact) fact).name().toLowerCase(Locale.ROOT));

        assertThat(facts.withdraw(ANN)).isTrue();
        assertThat(facts.all()).containsExactly(ANNE, BOB);
    }

    @Test
    void a_session_belongs_to_one_owner_and_goes_on_in_time() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        Owner maya = Owner.of("maya");

        assertThatCode(() -> SessionChecks.notBefore(noon, noon)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SessionChecks.notBefore(noon, noon.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-02T12:00:00Z");
        assertThatCode(() -> SessionChecks.samePerson(maya, maya.livingIn(ZoneId.of("Europe/Berlin"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SessionChecks.samePerson(maya, Owner.of("ann")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ann");
    }
}
