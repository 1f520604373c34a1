package dev.etiquette.desk.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The browser that comes as a jar, on a screen that nobody sees. One for each process. */
public final class WebViewPage implements BrowserPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int LONGEST_SECONDS = 30;

    private final WebView view;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private WebViewPage(WebView view) {
        this.view = view;
    }

    /** Starts it; empty where its toolkit cannot start, as on systems without some libraries. */
    public static Optional<WebViewPage> start() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("headless.geometry", "1600x1000-32");
        System.setProperty("java.awt.headless", "true");
        try {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {});
            WebView view = onToolkit(() -> {
                WebView made = new WebView();
                Stage stage = new Stage();
                stage.setScene(new Scene(made, 1400, 900));
                stage.show();
                return made;
            });
            WebViewPage page = new WebViewPage(view);
            onToolkit(() -> {
                view.getEngine().setOnError(event -> page.complaints.add(event.getMessage()));
                return "";
            });
            return Optional.of(page);
        } catch (RuntimeException | LinkageError cannotStart) {
            return Optional.empty();
        }
    }

    private static <T> T onToolkit(Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        try {
            return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void open(String address) {
        onToolkit(() -> {
            view.getEngine().load(address);
            return "";
        });
        await("document.documentElement.dataset.ready === 'true'");
        eval(
                "(window.complaints = [], window.addEventListener('error', event => window.complaints.push(event.message)),"
                        + " window.addEventListener('unhandledrejection', event => window.complaints.push(String(event.reason))), null)");
    }

    @Override
    public JsonNode eval(String expression) {
        Object got = onToolkit(() -> view.getEngine().executeScript("JSON.stringify((" + expression + "))"));
        return got instanceof String text && !text.equals("undefined")
                ? JSON.readTree(text)
                : MissingNode.getInstance();
    }

    @Override
    public void press(String key) {
        throw new UnsupportedOperationException("Keys are pressed in Chromium.");
    }

    @Override
    public void type(String text) {
        throw new UnsupportedOperationException("Keys are pressed in Chromium.");
    }

    @Override
    public void size(int width, int height, double scale) {
        throw new UnsupportedOperationException("The window is as it is.");
    }

    @Override
    public void picture(Path file) {
        throw new UnsupportedOperationException("Pictures are taken in Chromium.");
    }

    @Override
    public List<String> complaints() {
        eval("window.complaints ?? []").forEach(each -> complaints.add(each.asString("")));
        eval("(window.complaints = [], null)");
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        onToolkit(() -> {
            view.getEngine().load("about:blank");
            return "";
        });
        Platform.exit();
    }
}
