/**
 * Scenarios: examples of facts and of the advice that should follow, in plain sentences. The way in is {@link
 * dev.etiquette.scenario.Scenarios}.
 */
module dev.etiquette.scenarios {
    requires transitive dev.etiquette.core;
    requires static transitive org.jspecify;
    requires static org.apiguardian.api;
    requires io.cucumber.core;
    requires io.cucumber.core.gherkin;
    requires io.cucumber.cucumberexpressions;
    requires io.cucumber.datatable;
    requires io.cucumber.gherkin;
    requires io.cucumber.messages;
    requires io.cucumber.plugin;

    exports dev.etiquette.scenario;
}
