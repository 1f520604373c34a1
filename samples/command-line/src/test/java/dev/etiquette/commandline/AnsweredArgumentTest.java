package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Reply;
import dev.etiquette.model.Visibility;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several things is answered, and whether others read the answer. */
class AnsweredArgumentTest {

    private static final Instant NOW = Instant.parse(Desk.MORNING);

    private static AdviceOptions.Read read(Fact... facts) {
        Situation situation = Situation.of(Owner.of("maya"), facts).with(Contact.of("ann", "Ann Berg"));
        return new AdviceOptions.Read(new SituationInput(situation, RuleBook.standard(), List.of(), 0, List.of()), NOW);
    }

    private static Reply asked(Platform where) {
        return Reply.of(
                        "42",
                        where,
                        "ann",
                        NOW.minusSeconds(7200),
                        "Which thread do you use on " + where.name() + "?",
                        "pinned")
                .toWhom("maya");
    }

    @Test
    void of_two_platforms_with_that_id_the_one_is_meant_where_it_is_said() {
        AdviceOptions.Read read = read(asked(Platform.MASTODON), asked(Platform.X));

        for (Platform where : List.of(Platform.X, Platform.MASTODON)) {
            assertThat(AnsweredArgument.of("42", where, read).said().platform()).isEqualTo(where);
            assertThat(AnsweredArgument.of(where.id() + ":42", Platform.X, read)
                            .said()
                            .platform())
                    .isEqualTo(where);
        }
    }

    @Test
    void advice_to_answer_names_what_two_platforms_call_the_same() {
        AdviceOptions.Read read = read(asked(Platform.MASTODON), asked(Platform.X));
        Advice advice = Etiquette.of(read.book()).advise(read.situation(), NOW);

        assertThat(advice.recommendations())
                .hasSize(2)
                .allSatisfy(each -> assertThat(AnsweredArgument.of(each.id().value(), Platform.LINKEDIN, read)
                                .said()
                                .platform())
                        .isEqualTo(each.act().platform()));
    }

    @Test
    void answer_to_what_goes_to_some_alone_is_private() {
        Reply all = asked(Platform.MASTODON);

        assertThat(AnsweredArgument.of("42", Platform.MASTODON, read(all)).inPublic())
                .isTrue();
        assertThat(AnsweredArgument.of("42", Platform.MASTODON, read(all.seenBy(Visibility.DIRECT)))
                        .inPublic())
                .isFalse();
        assertThat(AnsweredArgument.of("42", Platform.MASTODON, read(all.seenBy(Visibility.FOLLOWERS)))
                        .inPublic())
                .isTrue();
    }
}
