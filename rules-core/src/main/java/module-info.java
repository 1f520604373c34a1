/**
 * Etiquette: rules for what to say and do next on social media. The way in is {@link dev.etiquette.Etiquette}.
 *
 * <p>Scenarios need Cucumber, which is optional: whoever runs scenarios on the module path requires {@code
 * io.cucumber.core} as well.
 */
module dev.etiquette.core {
    requires static transitive org.jspecify;
    requires static de.focus_shift.jollyday.core;
    requires static io.cucumber.core;
    requires static io.cucumber.core.gherkin;
    requires static io.cucumber.cucumberexpressions;
    requires static io.cucumber.datatable;
    requires static io.cucumber.gherkin;
    requires static io.cucumber.messages;
    requires static io.cucumber.plugin;
    requires static org.apiguardian.api;
    requires de.siegmar.fastcsv;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.drools.tms;
    requires org.kie.api;
    requires org.slf4j;

    exports dev.etiquette;
    exports dev.etiquette.advice;
    exports dev.etiquette.explanation;
    exports dev.etiquette.comparison;
    exports dev.etiquette.forecast;
    exports dev.etiquette.inspection;
    exports dev.etiquette.json;
    exports dev.etiquette.feedback;
    exports dev.etiquette.model;
    exports dev.etiquette.report;
    exports dev.etiquette.review;
    exports dev.etiquette.scenario;
    exports dev.etiquette.spi;

    uses dev.etiquette.spi.StandardBook;
}
