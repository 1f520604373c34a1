package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.etiquette.Advice;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Action;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four months of three public pages: what is advised about posting, where nothing else is known. */
class FacebookPagesTest {

    private static final Path SHARED = Path.of("../../../shared/data/facebook-pages");
    private static final Etiquette ETIQUETTE = Etiquette.of(RuleBook.standard());
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2016-03-20T09:00:00Z"),
            Instant.parse("2016-05-01T18:00:00Z"),
            Instant.parse("2016-06-22T20:00:00Z"),
            Instant.parse("2016-08-15T09:00:00Z"));

    @ParameterizedTest
    @CsvSource({"arsenal, true", "barackobama, false", "bbcnews, true"})
    void page_is_advised_about_its_own_posts_and_about_nobody(String page, boolean asks) {
        Path file = SHARED.resolve(page + "_facebook_statuses.csv");
        assumeTrue(Files.isRegularFile(file), "the shared data is not here");
        Situation situation = FacebookPages.read(file);
        for (Instant now : MOMENTS) {
            Advice advice = ETIQUETTE.advise(situation, now);

            assertThat(advice.failed()).isEmpty();
            assertThat(advice.recommendations()).allSatisfy(each -> {
                assertThat(each.act().platform()).isEqualTo(Platform.FACEBOOK);
                assertThat(each.act().contact().isNone()).isTrue();
            });
            assertThat(advice.recommendations())
                    .filteredOn(each -> each.act().action() == Action.REPEAT)
                    .as("shown again while the page posts every day, or too soon, at %s", now)
                    .allMatch(each -> mayComeAgain(situation, each, now));
        }
        assertThat(MOMENTS.stream()
                        .flatMap(now -> ETIQUETTE.advise(situation, now).recommendations().stream())
                        .anyMatch(each -> each.act().action() == Action.INVITE_FEEDBACK))
                .as("told to ask its readers something")
                .isNotEqualTo(asks);
    }

    private static boolean mayComeAgain(Situation situation, Recommendation again, Instant now) {
        return situation.facts().stream()
                .filter(Post.class::isInstance)
                .map(Post.class::cast)
                .filter(post -> !post.at().isAfter(now))
                .noneMatch(post -> post.at().isAfter(now.minus(Duration.ofDays(1)))
                        || (post.id().value().equals(again.act().subject().id())
                                && post.at().isAfter(now.minus(Duration.ofDays(45)))));
    }
}
