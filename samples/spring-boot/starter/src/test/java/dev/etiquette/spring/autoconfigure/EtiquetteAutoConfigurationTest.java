package dev.etiquette.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Advice;
import dev.etiquette.BookEvent;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.Situation;
import dev.etiquette.advice.Limits;
import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.model.Owner;
import dev.etiquette.spring.AdviceService;
import dev.etiquette.spring.BookInForce;
import dev.etiquette.spring.Generation;
import dev.etiquette.spring.Scenery;
import dev.etiquette.spring.actuate.EvaluationMetrics;
import dev.etiquette.spring.json.BookFormat;
import dev.etiquette.spring.json.EtiquetteJacksonModule;
import dev.etiquette.spring.review.AdviceListener;
import dev.etiquette.spring.review.MemoryStore;
import dev.etiquette.spring.review.ReviewScheduler;
import dev.etiquette.spring.review.SituationStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

class EtiquetteAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EtiquetteAutoConfiguration.class,
                    EtiquetteHealthAutoConfiguration.class,
                    EtiquetteInfoAutoConfiguration.class,
                    EtiquetteJacksonAutoConfiguration.class,
                    EtiquetteMetricsAutoConfiguration.class,
                    ReviewAutoConfiguration.class,
                    Generation.JSON));

    @TempDir
    Path folder;

    private static Advice advice(BookInForce book) {
        return book.current().advise(Scenery.asked("maya"), Scenery.DUE);
    }

    @Test
    void advises_by_the_standard_book_as_a_rule() {
        runner.run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean("reviewScheduler");
            assertThat(context.getBean(RuleBook.class)).isSameAs(RuleBook.standard());
            assertThat(context.getBean(Etiquette.class))
                    .isSameAs(context.getBean(BookInForce.class).current());
            assertThat(advice(context.getBean(BookInForce.class)).recommendations())
                    .extracting(each -> each.reasons().get(0).rule())
                    .contains("RESPOND-1");
        });
    }

    @Test
    void reads_a_folder_on_the_disk() {
        Scenery.bookWithoutAnswers(folder);
        for (String name : List.of(folder.toString(), folder.toUri().toString(), "file:" + folder)) {
            runner.withPropertyValues("etiquette.rules=" + name).run(context -> {
                assertThat(context).as(name).hasNotFailed();
                assertThat(advice(context.getBean(BookInForce.class)).recommendations())
                        .isEmpty();
                assertThat(context.getBean(EtiquetteProperties.class).follow()).isFalse();
            });
        }
    }

    @Test
    void reads_a_folder_on_the_class_path() {
        runner.withPropertyValues("etiquette.rules=classpath:/house/rules/").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(advice(context.getBean(BookInForce.class)).recommendations())
                    .isEmpty();
        });
    }

    @Test
    void says_why_it_does_not_start_by_an_unsound_book() {
        Scenery.bookWithoutAnswers(folder);
        Scenery.write(folder, "broken.drl", "package etiquette\n\nrule \"Half\nwhen\n");
        for (String follow : List.of("false", "true")) {
            runner.withPropertyValues("etiquette.rules=" + folder, "etiquette.follow=" + follow)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .satisfies(cause -> assertThat(cause.getMessage()).contains("broken.drl")));
        }
    }

    @Test
    void failure_analysis_tells_what_can_be_done() {
        runner.withPropertyValues("etiquette.rules=" + folder.resolve("nowhere"))
                .run(context -> {
                    Throwable failure = context.getStartupFailure();
                    var analysis = new BookLocationFailureAnalyzer().analyze(failure);
                    assertThat(analysis.getDescription())
                            .contains("nowhere\" (etiquette.rules) cannot be read: NoSuchFileException");
                    assertThat(analysis.getAction()).contains("etiquette.fallback=standard");
                });
    }

    @Test
    void only_a_folder_on_the_disk_is_followed() {
        for (String rules : List.of("standard", "classpath:house/rules")) {
            runner.withPropertyValues("etiquette.rules=" + rules, "etiquette.follow=true")
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("only a folder on the disk changes"));
        }
    }

    @Test
    void starts_by_the_standard_book_until_the_folder_holds_one() {
        runner.withPropertyValues(
                        "etiquette.rules=" + folder.resolve("later"),
                        "etiquette.follow=true",
                        "etiquette.fallback=standard")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(Etiquette.class);
                    assertThat(context.getBean(BookInForce.class).status().fallback())
                            .isTrue();
                    assertThat(Generation.health(context))
                            .containsEntry("status", "UP")
                            .containsEntry("fallback", true)
                            .containsKey("failure");
                });
    }

    @Test
    @Timeout(60)
    void owners_are_told_what_another_book_makes_of_it_without_waiting() {
        Scenery.write(folder, "book.properties", "extends = standard\n");
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        BlockingQueue<BookEvent> events = new LinkedBlockingQueue<>();
        MemoryStore store = new MemoryStore();
        store.keep(Scenery.asked("maya"), Scenery.ASKED);
        runner.withBean(SituationStore.class, () -> store)
                .withBean(
                        AdviceListener.class,
                        () -> (owner, update) -> update.events()
                                .forEach(event -> told.add(event.getClass().getSimpleName() + " "
                                        + event.item().key())))
                .withBean(Clock.class, () -> Clock.fixed(Scenery.DUE, ZoneOffset.UTC))
                .withPropertyValues("etiquette.rules=" + folder, "etiquette.follow=true", "etiquette.review.poll=1h")
                .withInitializer(context ->
                        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
                            if (event.getPayload() instanceof BookEvent what) {
                                events.add(what);
                            }
                        }))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(told.poll(30, TimeUnit.SECONDS)).startsWith("Appeared respond-");
                    // The first book is told when its following begins, which may be before anybody listens.
                    Scenery.bookWithoutAnswers(folder);
                    assertThat(told.poll(30, TimeUnit.SECONDS)).startsWith("Went respond-");
                    assertThat(events).anyMatch(BookEvent.Adopted.class::isInstance);
                    assertThat(Generation.health(context))
                            .containsEntry("followed", true)
                            .containsEntry("current", true)
                            .containsEntry("problems", List.of());
                });
        runner.withBean(SituationStore.class, () -> store)
                .withPropertyValues("etiquette.review.enabled=false")
                .run(context -> assertThat(
                                context.getBean(ReviewScheduler.class).isRunning())
                        .isFalse());
    }

    @Test
    void limits_are_those_of_the_properties() {
        runner.withPropertyValues("etiquette.limits.tries=3", "etiquette.limits.kept=1MB")
                .run(context -> Assertions.assertThatExceptionOfType(RunawayRulesException.class)
                        .isThrownBy(() -> advice(context.getBean(BookInForce.class))));
        runner.withPropertyValues(
                        "etiquette.limits.time=2s",
                        "etiquette.limits.derived=7",
                        "etiquette.limits.written=8",
                        "etiquette.limits.kept=1KB")
                .run(context -> assertThat(context.getBean(EtiquetteProperties.class)
                                .limits()
                                .limits())
                        .isEqualTo(Limits.USUAL
                                .lasting(Duration.ofSeconds(2))
                                .deriving(7)
                                .writing(8)
                                .keeping(1024)));
    }

    @Test
    void owners_of_no_zone_live_in_that_of_the_properties() {
        runner.withPropertyValues("etiquette.zone=Europe/Berlin").run(context -> {
            EtiquetteProperties properties = context.getBean(EtiquetteProperties.class);
            assertThat(properties.atHome(Owner.of("maya")).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
            assertThat(properties
                            .atHome(Owner.of("maya").livingIn(ZoneId.of("Asia/Tokyo")))
                            .zone())
                    .isEqualTo(ZoneId.of("Asia/Tokyo"));
        });
    }

    @Test
    void properties_that_cannot_be_are_refused() {
        for (String wrong : List.of(
                "etiquette.zone=Berlin",
                "etiquette.limits.time=0s",
                "etiquette.json.max-characters=0",
                "etiquette.review.threads=0",
                "etiquette.review.poll=0s",
                "etiquette.review.retry-after=-1s")) {
            runner.withPropertyValues(wrong)
                    .run(context -> assertThat(context).as(wrong).hasFailed());
        }
    }

    @Test
    void application_may_have_a_book_of_its_own() {
        RuleBook own = RuleBook.of(Map.of("book.properties", "extends = standard\n".getBytes()));
        runner.withBean(RuleBook.class, () -> own)
                .run(context -> assertThat(
                                context.getBean(BookInForce.class).current().book())
                        .isSameAs(own));
    }

    @Test
    void time_is_that_of_the_applications_clock() {
        Instant then = Instant.parse("2026-03-02T08:00:00Z");
        runner.withBean(Clock.class, () -> Clock.fixed(then, ZoneOffset.UTC)).run(context -> {
            assertThat(context.getBean(BookInForce.class).status().since()).isEqualTo(then);
            assertThat(Generation.health(context))
                    .containsEntry("status", "UP")
                    .containsEntry("since", "2026-03-02T08:00:00Z")
                    .containsEntry("book", RuleBook.standard().fingerprint())
                    .containsEntry("followed", false);
        });
    }

    @Test
    void info_tells_the_book() {
        runner.withPropertyValues("management.info.etiquette.enabled=true").run(context -> {
            Info.Builder builder = new Info.Builder();
            context.getBean("etiquetteInfoContributor", InfoContributor.class).contribute(builder);
            assertThat(builder.build().getDetails().get("etiquette"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("book", RuleBook.standard().fingerprint())
                    .containsEntry("extendsStandard", false);
        });
    }

    @Test
    void counts_where_there_is_a_registry() {
        runner.run(context -> assertThat(context).doesNotHaveBean(EvaluationMetrics.class));
        runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new).run(context -> {
            context.getBean(AdviceService.class).advise(Scenery.asked("maya"), Scenery.DUE);
            assertThat(context.getBean(MeterRegistry.class)
                            .get(EvaluationMetrics.ADVICE)
                            .tags("rule", "RESPOND-1", "outcome", "recommended")
                            .counter()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void applications_json_is_the_librarys() {
        runner.run(context -> {
            assertThat(context).hasSingleBean(EtiquetteJacksonModule.class);
            Advice advice = advice(context.getBean(BookInForce.class));
            String text = Generation.write(context, Map.of("advice", advice));
            assertThat(text)
                    .isEqualTo("{\"advice\":"
                            + context.getBean(BookFormat.class)
                                    .current()
                                    .write(advice)
                                    .strip() + "}");
            String alone = Generation.write(context, Scenery.asked("maya"));
            assertThat(Generation.read(context, alone, Situation.class)).isEqualTo(Scenery.asked("maya"));
        });
    }

    @Test
    void applications_json_says_what_is_wrong_with_a_document_and_where() {
        String wrong = """
                {"etiquette": "situation", "version": 1, "owner": {"id": "maya"},
                 "facts": [{"kind": "contact", "id": "ann", "nmae": "Ann"}]}
                """;
        runner.run(context -> Assertions.assertThatException()
                .isThrownBy(() -> Generation.read(context, wrong, Situation.class))
                .withMessageContaining("At /facts/0/nmae: There is no field \"nmae\" in a contact.")
                .withStackTraceContaining(InvalidJsonException.class.getName()));
        String twice = wrong.replace("nmae", "id");
        runner.run(context -> Assertions.assertThatException()
                .isThrownBy(() -> Generation.read(context, twice, Situation.class))
                .withMessageContaining("At /facts/0/id: The member \"id\" is there twice"));
        runner.withPropertyValues("etiquette.json.max-characters=100")
                .run(context -> Assertions.assertThatException()
                        .isThrownBy(() -> Generation.read(context, wrong, Situation.class))
                        .withMessageContaining("longer than 100 characters (etiquette.json.max-characters)"));
    }
}
