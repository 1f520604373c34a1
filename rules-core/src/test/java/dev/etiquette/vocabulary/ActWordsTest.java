package dev.etiquette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reactions;
import dev.etiquette.model.RepeatNorm.Manner;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.Signal;
import dev.etiquette.reading.TextWords;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActWordsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Contact ANN = Contact.of("ann", "Ann");

    private static List<FunctionEntry> acts() {
        return Vocabulary.standard().words().values().stream()
                .filter(word -> word.result().raw() == SuggestedAction.class)
                .toList();
    }

    @Test
    void acts_take_nothing_that_rules_derive() {
        assertThat(acts())
                .hasSizeGreaterThan(25)
                .allSatisfy(act -> assertThat(act.parameters())
                        .as(act.name())
                        .noneMatch(parameter -> Signal.class.isAssignableFrom(parameter.raw())));
    }

    @ParameterizedTest
    @CsvSource({"SAME,REPEAT", "BOOST,REPEAT", "REWORD,REWORD"})
    void post_is_shown_again_in_the_manner_that_is_asked_for(Manner manner, String action) {
        UtteranceId id = new UtteranceId("p");
        MyPost post = new MyPost(
                id,
                Platform.X,
                new ThreadId("t"),
                NOON,
                id,
                true,
                false,
                false,
                false,
                MarkSet.NONE,
                new TextWords("Bread"),
                Reactions.NONE,
                0,
                "Bread");

        assertThat(ActWords.showAgain(post, manner, NOON).action())
                .isEqualTo(Action.known(action).orElseThrow());
    }

    @Test
    void id_of_advice_depends_on_whom_it_is_for_and_where() {
        assertThat(ActWords.idOf(ActWords.approach(ANN, Platform.X)))
                .isEqualTo(ActWords.approach(ANN.withPriority(1), Platform.X).id())
                .isNotEqualTo(ActWords.idOf(ActWords.approach(ANN, Platform.BLUESKY)))
                .isNotEqualTo(ActWords.idOf(ActWords.approach(Contact.of("bob", "Ann"), Platform.X)));
    }

    @Test
    void private_matter_goes_on_by_the_best_way_or_in_a_message() {
        Contact called = ANN.reachableBy(Channel.PHONE, Channel.EMAIL);

        assertThat(called.bestPrivate()).isEqualTo(Channel.PHONE);
        assertThat(ANN.bestPrivate()).isEqualTo(Channel.MESSAGE);
        assertThat(called.leftAlone(DoNotContact.anywhere(ANN.id(), "", NOON)).bestPrivate())
                .isEqualTo(Channel.MESSAGE);
    }

    @Test
    void advice_without_an_occasion_is_dismissed_once_and_for_all() {
        assertThat(ActWords.suggestMeeting(ANN).cameUpAt()).isEqualTo(Times.ALWAYS);
    }
}
