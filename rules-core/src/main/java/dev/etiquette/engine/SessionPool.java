package dev.etiquette.engine;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;

/**
 * Sessions of a network that are used again. To make one costs as much as to ask a hundred rules about a few facts. One that has
 * held many facts would keep their room for nothing, and what was stopped in the middle of its work may be in any state: neither is
 * used again. Safe for any number of threads.
 */
final class SessionPool {

    /** Of an owner with more facts than these, given and derived, the session is not used again. */
    private static final int FEW_FACTS = 1_000;

    /** About as many are kept, however many threads asked at once. */
    private static final int MOST_KEPT = 32;

    private final KieBase base;
    private final ConcurrentLinkedQueue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger kept = new AtomicInteger();

    SessionPool(KieBase base) {
        this.base = base;
    }

    /** A session without facts, to be given back by whoever asked for it. */
    StatefulKnowledgeSessionImpl take() {
        StatefulKnowledgeSessionImpl session = idle.poll();
        if (session == null) {
            return (StatefulKnowledgeSessionImpl) base.newKieSession();
        }
        kept.decrementAndGet();
        return session;
    }

    /** Takes back a session that has done its work. */
    void giveBack(StatefulKnowledgeSessionImpl session, int facts) {
        if (facts > FEW_FACTS || kept.get() >= MOST_KEPT) {
            session.dispose();
            return;
        }
        session.reset();
        kept.incrementAndGet();
        idle.add(session);
    }

    /** How many sessions the network holds, at work or not. */
    int held() {
        return base.getKieSessions().size();
    }
}
