package dev.etiquette.roads;

import dev.etiquette.model.Contact;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Does with a file what Drools does with it by itself: everything that it asks for. */
final class StockDrools {

    private static final String FOLDER = "src/main/resources/etiquette/";

    private StockDrools() {}

    /** Builds the file and fires its rules on one contact; whether the payload ran is all that counts. */
    static void run(String text, Road.Engine engine) {
        try {
            buildAndFire(text, engine);
        } catch (RuntimeException | LinkageError thrown) {
            // Some payloads run while the file is built, and break the building.
        }
    }

    private static void buildAndFire(String text, Road.Engine engine) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        system.write(FOLDER + "prologue.drl", prologue());
        system.write(FOLDER + "road.drl", text);
        KieBuilder builder = services.newKieBuilder(system);
        builder.buildAll(engine == Road.Engine.CLASSIC ? DrlProject.class : ExecutableModelProject.class);
        if (!builder.getResults().getMessages(Message.Level.ERROR).isEmpty()) {
            return;
        }
        KieSession session = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSession();
        try {
            session.insert(Contact.of("ann", "Ann"));
            session.fireAllRules(100);
        } finally {
            session.dispose();
        }
    }

    /** The imports that make kinds of facts and words known to Drools. */
    private static String prologue() {
        StringBuilder text = new StringBuilder("package etiquette\n");
        for (String name : List.of("model", "prepared", "advice")) {
            text.append("import dev.etiquette.").append(name).append(".*\n");
        }
        Vocabulary.standard()
                .choices()
                .values()
                .forEach(choice -> text.append("import ")
                        .append(choice.type().getCanonicalName())
                        .append('\n'));
        for (String name : List.of("StatementFunctions", "ActWords", "PlaceWords", "TimeWords")) {
            text.append("import static dev.etiquette.vocabulary.").append(name).append(".*\n");
        }
        return text.toString();
    }
}
