package dev.etiquette;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/** The house rules of the core, beside which the scenarios stand. */
@AnalyzeClasses(packages = "dev.etiquette", importOptions = ScenarioArchitectureTest.ProductAlone.class)
class ScenarioArchitectureTest {

    /** Without the core's tests, which stand beside its classes here as a jar. */
    static final class ProductAlone implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("/rules-core-testing");
        }
    }

    @ArchTest
    static final ArchTests SAME = ArchTests.in(ArchitectureTest.class);

    @ArchTest
    static final ArchRule scenarios_see_the_library_through_the_front_door = ArchitectureTest.arrows("scenario");
}
