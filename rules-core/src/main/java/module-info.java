/**
 * Etiquette: rules for what to say and do next on social media. The way in is {@link dev.etiquette.Etiquette}.
 */
// The scenarios are compiled after it.
@SuppressWarnings("module")
module dev.etiquette.core {
    requires static transitive org.jspecify;
    requires static de.focus_shift.jollyday.core;
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
    exports dev.etiquette.spi;

    // Messages of scenarios read like those of rule files.
    exports dev.etiquette.language to
            dev.etiquette.scenarios;
    exports dev.etiquette.wording to
            dev.etiquette.scenarios;

    uses dev.etiquette.spi.StandardBook;
}
