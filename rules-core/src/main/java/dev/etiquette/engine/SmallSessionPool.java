package dev.etiquette.engine;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Sessions of a network that are used again. To make one costs as much as to ask a hundred rules about a few facts; one that
 * has held many facts would keep their room for nothing. Safe for any number of threads.
 */
final class SmallSessionPool {

    /** For owners with no more facts than these. */
    private static final int FEW_FACTS = 500;

    private final KieBase base;
    private KieSessionsPool pool;

    SmallSessionPool(KieBase base) {
        this.base = base;
        this.pool = base.newKieSessionsPool(1);
    }

    /** A session without facts, to be disposed of by whoever asked for it. */
    KieSession session(int facts) {
        return facts > FEW_FACTS ? base.newKieSession() : current().newKieSession();
    }

    private synchronized KieSessionsPool current() {
        return pool;
    }

    /** What stopped in the middle of its work is not used again, and neither is what was made before. */
    synchronized void renew() {
        pool = base.newKieSessionsPool(1);
    }
}
