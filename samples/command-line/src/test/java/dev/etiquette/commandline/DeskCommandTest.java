package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class DeskCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/#[\\w-]{43}");

    @TempDir
    private Path parent;

    @Test
    void page_is_served_until_the_desk_is_ended() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main main =
                new Main(InputStream.nullInputStream(), out, err, Clock.systemUTC(), Ansi.OFF, StandardCharsets.UTF_8);
        Path folder = parent.resolve("my-rules");
        CompletableFuture<Integer> running =
                CompletableFuture.supplyAsync(() -> main.run("desk", folder.toString(), "--port", "0"));
        URI address = address(out);

        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        main.end();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Rule desk</title>");
        assertThat(running.get(20, TimeUnit.SECONDS)).isZero();
        assertThat(folder.resolve("book.properties")).hasContent("extends = standard");
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("The folder was made.");
    }

    private static URI address(ByteArrayOutputStream out) throws InterruptedException {
        for (int i = 0; i < 2_000; i++) {
            Matcher address = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
            if (address.find()) {
                return URI.create(address.group());
            }
            Thread.sleep(20);
        }
        throw new AssertionError("No address was printed: " + out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void file_is_no_folder_to_edit() throws Exception {
        Path file = Files.writeString(parent.resolve("file"), "");

        Desk.Outcome run = Desk.run("desk", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("The desk cannot be opened on " + file + ": It is no folder.");
    }

    @Test
    void number_that_is_no_port_is_refused() {
        assertThat(Desk.run("desk", parent.resolve("my-rules").toString(), "--port", "70000")
                        .err())
                .isEqualToIgnoringNewLines(
                        "70000 is no port. Write a number from 0 to 65535; 0 takes any that is free.");
    }
}
