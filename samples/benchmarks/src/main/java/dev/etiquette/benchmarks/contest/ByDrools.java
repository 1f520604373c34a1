package dev.etiquette.benchmarks.contest;

import dev.etiquette.model.Now;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Drools as it comes: the rules as Java classes that it compiles by itself, which is its faster way. */
final class ByDrools implements Contender {

    private static final String RULES = "/dev/etiquette/benchmarks/stock/stock.drl";

    /** Compiled once in a process, which takes seconds. */
    private static final class Compiled {
        private static final KieBase BASE = compiled();
    }

    /** Up to so many facts sessions are used again, as the library does; one that held many would keep their room. */
    private static final int FEW_FACTS = 500;

    private final KieBase base = Compiled.BASE;
    private final KieSessionsPool small = base.newKieSessionsPool(1);

    private static KieBase compiled() {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        system.write("src/main/resources" + RULES, services.getResources().newByteArrayResource(rules()));
        KieBuilder builder = services.newKieBuilder(system);
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Drools refuses the rules: " + errors);
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static byte[] rules() {
        try (InputStream stream = Objects.requireNonNull(ByDrools.class.getResourceAsStream(RULES), RULES)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Answer answer(Rows rows) {
        KieSession session = rows.facts().size() > FEW_FACTS ? base.newKieSession() : small.newKieSession();
        try {
            session.insert(new Now(rows.now()));
            session.insert(rows.owner());
            rows.facts().forEach(session::insert);
            session.fireAllRules();
            List<Wish> wishes = new ArrayList<>();
            List<Veto> vetoes = new ArrayList<>();
            for (Object fact : session.getObjects()) {
                if (fact instanceof Wish wish) {
                    wishes.add(wish);
                } else if (fact instanceof Veto veto) {
                    vetoes.add(veto);
                }
            }
            return Answer.of(wishes, vetoes, rows.now());
        } finally {
            session.dispose();
        }
    }
}
