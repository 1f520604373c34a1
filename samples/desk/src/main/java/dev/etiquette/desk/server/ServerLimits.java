package dev.etiquette.desk.server;

/** Bounds of what one who is connected may take. */
final class ServerLimits {

    /** Of what the page may send at once: a long table, and no more. */
    static final int LARGEST_BODY = 4 << 20;

    /** How many requests are answered at once. */
    static final int MOST_REQUESTS = 64;

    private ServerLimits() {}

    /** Tells the server of the platform, which reads these before its first start and has no other door for them. */
    static void apply() {
        set("sun.net.httpserver.maxReqTime", "15");
        set("sun.net.httpserver.maxRspTime", "120");
        set("sun.net.httpserver.maxIdleConnections", "32");
        set("sun.net.httpserver.maxReqHeaders", "60");
        set("jdk.httpserver.maxConnections", "64");
        // Answers of a few kilobytes must not wait for each other.
        set("sun.net.httpserver.nodelay", "true");
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
