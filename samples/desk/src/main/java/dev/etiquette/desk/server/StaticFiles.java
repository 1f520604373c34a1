package dev.etiquette.desk.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The files of the page: a list that is fixed. No address is ever looked up on a disk. */
final class StaticFiles {

    private static final List<String> SCRIPTS = List.of(
            "act.js",
            "addition.js",
            "advice.js",
            "confirm.js",
            "desk.js",
            "dom.js",
            "drafts.js",
            "drl.js",
            "editor.js",
            "history.js",
            "lists.js",
            "new.js",
            "numbers.js",
            "period.js",
            "phrases.js",
            "proposals.js",
            "publish.js",
            "review.js",
            "rule.js",
            "rules.js",
            "scenariofile.js",
            "scenarios.js",
            "sentences.js",
            "steps.js",
            "server.js",
            "state.js",
            "tables.js",
            "today.js",
            "wanted.js",
            "words.js");

    private static final String FOLDER = "/dev/etiquette/desk/page/";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String page;
    private final String importMap;

    StaticFiles() {
        SortedMap<String, String> imports = new TreeMap<>();
        modules().forEach((name, path) -> {
            String address = "/modules/" + name + ".js";
            imports.put(String.valueOf(name), address);
            files.put(address, read("/META-INF/resources/_static/" + path));
        });
        importMap = JsonMapper.builder().build().writeValueAsString(Map.of("imports", imports));
        SCRIPTS.forEach(script -> files.put("/" + script, read(FOLDER + script)));
        files.put("/desk.css", read(FOLDER + "desk.css"));
        files.put("/icon.svg", read(FOLDER + "icon.svg"));
        page = new String(read(FOLDER + "index.html"), StandardCharsets.UTF_8);
    }

    /** Where each module of the editor is in its jar; the build has written the versions into it. */
    private static Properties modules() {
        Properties modules = new Properties();
        try (InputStream list = StaticFiles.class.getResourceAsStream(FOLDER + "modules.properties")) {
            modules.load(list);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return modules;
    }

    private static byte[] read(String resource) {
        try (InputStream stream = StaticFiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The page lacks its file " + resource + ".");
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What stands in the page between the tags of the import map, for the policy names its digest. */
    String importMap() {
        return importMap;
    }

    /** The page, for one visit. */
    byte[] page(String nonce) {
        return page.replace("@IMPORTMAP@", importMap).replace("@NONCE@", nonce).getBytes(StandardCharsets.UTF_8);
    }

    /** The file at an address; empty when the list has none. */
    Optional<byte[]> at(String address) {
        return Optional.ofNullable(files.get(address));
    }

    /** The kind of content that a file has. */
    static String type(String address) {
        if (address.endsWith(".css")) {
            return "text/css";
        }
        return address.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
    }
}
