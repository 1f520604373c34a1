package dev.etiquette;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.etiquette.engine.EvaluationContext;
import dev.etiquette.model.EtiquetteException;
import dev.etiquette.model.Utterance;
import dev.etiquette.vocabulary.RuleFunction;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The house rules that a compiler does not hold. */
@AnalyzeClasses(packages = "dev.etiquette", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.etiquette";

    /** What each package may use of ours, beside itself. */
    private static final Map<String, String[]> ARROWS = Map.ofEntries(
            Map.entry("model", packages("wording")),
            Map.entry("spi", packages()),
            Map.entry("wording", packages()),
            Map.entry("report", packages("model")),
            Map.entry("prepared", packages("model", "reading")),
            Map.entry("advice", packages("wording", "model", "prepared")),
            Map.entry("weights", packages("model")),
            Map.entry("reading", packages("wording", "model", "weights")),
            Map.entry("vocabulary", packages("wording", "model", "prepared", "advice")),
            Map.entry("explanation", packages("wording", "model", "advice", "vocabulary")),
            Map.entry(
                    "language", packages("wording", "model", "report", "reading", "prepared", "advice", "vocabulary")),
            Map.entry(
                    "analysis", packages("wording", "model", "report", "prepared", "advice", "vocabulary", "language")),
            Map.entry(
                    "tables",
                    packages("wording", "model", "prepared", "advice", "report", "reading", "vocabulary", "language")),
            Map.entry(
                    "engine",
                    packages("wording", "model", "prepared", "advice", "reading", "vocabulary", "language", "tables")),
            Map.entry(
                    "explain",
                    packages(
                            "wording",
                            "model",
                            "report",
                            "prepared",
                            "advice",
                            "vocabulary",
                            "explanation",
                            "language",
                            "engine")),
            Map.entry(
                    "book",
                    packages(
                            "wording",
                            "model",
                            "report",
                            "spi",
                            "vocabulary",
                            "language",
                            "analysis",
                            "tables",
                            "engine")),
            Map.entry("review", packages("wording", "model", "advice", "")),
            Map.entry("comparison", packages("wording", "model", "advice", "explanation", "report", "review", "")),
            Map.entry("forecast", packages("wording", "model", "advice", "review", "")),
            Map.entry("scenario", packages("wording", "model", "report", "advice", "explanation", "language", "")),
            Map.entry(
                    "json",
                    packages(
                            "wording",
                            "model",
                            "advice",
                            "language",
                            "vocabulary",
                            "",
                            "explanation",
                            "report",
                            "review",
                            "forecast",
                            "comparison",
                            "feedback")),
            Map.entry("inspection", packages("wording", "model", "advice")),
            Map.entry("forgetting", packages("wording", "model")),
            Map.entry("session", packages("wording", "model", "advice")),
            Map.entry("feedback", packages("wording", "model", "report", "advice", "")));

    /** By their names; the empty one is the front door. */
    private static String[] packages(String... names) {
        String[] full = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            full[i] = names[i].isEmpty() ? ROOT : ROOT + "." + names[i];
        }
        return full;
    }

    /** SLF4J 1.7 has none, and hosts bring it. */
    @ArchTest
    static final ArchRule nothing_logs_by_what_only_slf4j_2_has =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.slf4j.spi..");

    @ArchTest
    static final ArchRule model_uses_nothing_of_ours = arrows("model");

    @ArchTest
    static final ArchRule spi_uses_nothing_of_ours = arrows("spi");

    @ArchTest
    static final ArchRule wording_uses_nothing_of_ours = arrows("wording");

    @ArchTest
    static final ArchRule report_uses_model = arrows("report");

    @ArchTest
    static final ArchRule prepared_uses_model_and_reading = arrows("prepared");

    @ArchTest
    static final ArchRule advice_uses_model_and_prepared_facts = arrows("advice");

    @ArchTest
    static final ArchRule weights_use_model = arrows("weights");

    @ArchTest
    static final ArchRule reading_uses_model_and_weights = arrows("reading");

    @ArchTest
    static final ArchRule vocabulary_uses_facts = arrows("vocabulary");

    @ArchTest
    static final ArchRule language_uses_vocabulary_and_reading = arrows("language");

    @ArchTest
    static final ArchRule analysis_uses_checked_rules = arrows("analysis");

    @ArchTest
    static final ArchRule tables_use_report_reading_vocabulary_and_language = arrows("tables");

    @ArchTest
    static final ArchRule engine_does_not_use_the_front_door = arrows("engine");

    @ArchTest
    static final ArchRule explanation_holds_values = arrows("explanation");

    @ArchTest
    static final ArchRule explain_uses_the_engine_and_does_not_use_the_front_door = arrows("explain");

    @ArchTest
    static final ArchRule book_compiles_files_and_does_not_use_the_front_door = arrows("book");

    @ArchTest
    static final ArchRule session_keeps_facts_and_compares_advice = arrows("session");

    @ArchTest
    static final ArchRule inspection_looks_at_facts = arrows("inspection");

    @ArchTest
    static final ArchRule forgetting_makes_facts_of_facts = arrows("forgetting");

    @ArchTest
    static final ArchRule review_sees_the_library_through_the_front_door = arrows("review");

    @ArchTest
    static final ArchRule forecast_walks_by_reviews = arrows("forecast");

    @ArchTest
    static final ArchRule json_sees_the_library_through_the_front_door = arrows("json");

    @ArchTest
    static final ArchRule comparison_walks_by_reviews = arrows("comparison");

    @ArchTest
    static final ArchRule only_scenarios_know_cucumber = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".scenario..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.cucumber..")
            .because("whoever only asks for advice need not have it on the class path");

    static ArchRule arrows(String name) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(ARROWS.get(name))))
                        .and(DescribedPredicate.not(resideInAPackage(ROOT + "." + name))))
                .because("arrows between packages point one way, so that each can be read without those above it");
    }

    @ArchTest
    static final ArchRule every_package_has_its_arrows = classes()
            .should(be(resideInAnyPackage(ROOT).or(describe("in a package of the table", ArchitectureTest::isInTable))))
            .because("a new package must say what it may use");

    private static boolean isInTable(JavaClass each) {
        return ARROWS.containsKey(
                each.getPackageName().substring(each.getPackageName().lastIndexOf('.') + 1));
    }

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("what hangs together in a circle can only be understood all at once");

    @ArchTest
    static final ArchRule only_the_engine_knows_drools = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("Drools is how rules are evaluated today, and no part of what authors and embedders see");

    @ArchTest
    static final ArchRule nothing_reaches_a_compiler = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.drools.compiler..", "org.drools.drl..", "org.mvel..", "javax.tools..", "javax.script..")
            .because("there must be no road from an author's text to byte code");

    @ArchTest
    static final ArchRule classes_are_named_for_what_they_are = classes()
            .should()
            .haveNameNotMatching(".*(Impl|Utils?|Helper|Manager|Base)")
            .because("such a name says how a class is made and not what it is");

    @ArchTest
    static final ArchRule only_bounds_read_the_wall_clock = noClasses()
            .that()
            .doNotBelongToAnyOf(EvaluationContext.class)
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".scenario.ScenarioBudget")
            .should()
            .callMethod(System.class, "nanoTime")
            .because("only the bounds on time, of an evaluation and of a run of scenarios, may depend on how long they"
                    + " take");

    @ArchTest
    static final ArchRule nothing_asks_for_chance_the_time_or_the_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(WatchOptions.class.getName())
            .should()
            .accessTargetWhere(
                    describe("reads a clock, chance or a default of the machine", ArchitectureTest::isImpure))
            .because("advice is a function of the rule book, the facts and the moment, on every machine alike; only the"
                    + " status of a folder that is followed tells since when, by a clock that a host may give");

    /** Methods that answer differently here than there, now than then. */
    private static final Map<String, Set<String>> IMPURE = Map.ofEntries(
            Map.entry(System.class.getName(), Set.of("currentTimeMillis", "getProperty", "getenv", "lineSeparator")),
            Map.entry(Math.class.getName(), Set.of("random")),
            Map.entry(StrictMath.class.getName(), Set.of("random")),
            Map.entry(UUID.class.getName(), Set.of("randomUUID")),
            Map.entry(ZoneId.class.getName(), Set.of("systemDefault")),
            Map.entry(InstantSource.class.getName(), Set.of("system")),
            Map.entry(TimeZone.class.getName(), Set.of("getDefault")),
            Map.entry(Locale.class.getName(), Set.of("getDefault")),
            Map.entry(Charset.class.getName(), Set.of("defaultCharset")));

    private static final Set<String> CHANCE =
            Set.of(Random.class.getName(), ThreadLocalRandom.class.getName(), Clock.class.getName());

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        String full = access.getTarget().getFullName();
        return IMPURE.getOrDefault(owner, Set.of()).contains(name)
                || CHANCE.contains(owner)
                || owner.startsWith("java.time.") && name.equals("now")
                || full.equals("java.lang.String.getBytes()")
                || full.equals("java.lang.String.toLowerCase()")
                || full.equals("java.lang.String.toUpperCase()")
                || full.equals("java.lang.String.<init>([B)")
                || full.equals("java.time.format.DateTimeFormatter.ofPattern(java.lang.String)")
                || full.equals("java.text.BreakIterator.getWordInstance()")
                || full.equals("java.text.BreakIterator.getCharacterInstance()");
    }

    @ArchTest
    static final ArchRule facts_cannot_change = classes()
            .that()
            .resideInAnyPackage(ROOT + ".model", ROOT + ".prepared", ROOT + ".advice")
            .and(describe("are written by hand", ArchitectureTest::isWritten))
            .should(be(describe("records, enums, exceptions, interfaces or final classes", ArchitectureTest::isFixed)))
            .because("rules, threads and hosts share facts, so nobody may change them");

    /** Not what the compiler makes of a switch or of a package's page. */
    private static boolean isWritten(JavaClass each) {
        return !each.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !each.isAnonymousClass()
                && !each.getSimpleName().equals("package-info");
    }

    private static boolean isFixed(JavaClass each) {
        return each.isRecord()
                || each.isEnum()
                || each.isInterface()
                || each.isAssignableTo(Throwable.class)
                || each.getModifiers().contains(JavaModifier.FINAL);
    }

    @ArchTest
    static final ArchRule facts_keep_nothing_that_can_be_set = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(ROOT + ".model", ROOT + ".prepared", ROOT + ".advice")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Builder")
            .should()
            .beFinal()
            .because(
                    "rules, threads and hosts share facts, so nobody may change them; a builder makes one and is none");

    @ArchTest
    static final ArchRule words_live_in_the_vocabulary_and_are_static = methods()
            .that()
            .areAnnotatedWith(RuleFunction.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage(ROOT + ".vocabulary")
            .andShould()
            .bePublic()
            .andShould()
            .beStatic()
            .because("a word is a function, and whoever reviews what rules can reach must find all of it in one place");

    @ArchTest
    static final ArchRule classes_are_final_unless_they_are_made_for_extension = classes()
            .that()
            .areNotInterfaces()
            .and(describe("are written by hand", ArchitectureTest::isWritten))
            .and(describe("are not enums", each -> !each.isAssignableTo(Enum.class)))
            .and()
            .doNotBelongToAnyOf(EtiquetteException.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("nothing here is made for extension");

    @Test
    void families_of_facts_are_sealed() {
        assertThat(Utterance.class.isSealed()).isTrue();
    }
}
