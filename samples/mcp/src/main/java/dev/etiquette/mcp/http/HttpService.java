package dev.etiquette.mcp.http;

import dev.etiquette.mcp.given.UnusableStartException;
import dev.etiquette.mcp.protocol.ServedContent;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves programs on this machine by HTTP, at an address that no other machine reaches. */
public final class HttpService implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String PATH = "/mcp";
    private static final int THREADS = 32;
    private static final int CONNECTIONS = 64;

    /** In milliseconds; longer than a tool takes. */
    private static final int IDLE = 90_000;

    private final Server server;
    private final ServerConnector connector;

    /**
     * Begins to serve.
     *
     * @param port at which; 0 for one that is free
     * @throws UnusableStartException when nothing can be served there
     */
    public HttpService(ServedContent content, AccessToken token, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("mcp-http");
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        try {
            // The port is known before anybody is let in who names it.
            connector.open();
            ServletContextHandler context = new ServletContextHandler();
            context.addFilter(
                    new FilterHolder(new LoopbackGuard(token, connector.getLocalPort())),
                    "/*",
                    EnumSet.of(DispatcherType.REQUEST));
            ServletHolder servlet = new ServletHolder(new ProtocolServlet(content, PATH));
            servlet.setAsyncSupported(true);
            servlet.setInitOrder(0);
            context.addServlet(servlet, PATH);
            context.getServletHandler().getFilters()[0].setAsyncSupported(true);
            server.setHandler(context);
            server.start();
        } catch (Exception occupied) {
            close();
            throw new UnusableStartException("Nothing can be served at " + LOOPBACK + ", port " + port + " ("
                    + occupied.getMessage() + ").\nMaybe choose another port; 0 takes one that is free.");
        }
    }

    /** Where it serves. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort() + PATH);
    }

    /** Waits until it is closed. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            // It ends with the program.
        }
    }
}
