package dev.etiquette.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cluster of Flink as its scripts start it, each part in a process of its own, on the loopback interface alone. On the class path of
 * its processes is Flink, and nothing of ours: that comes in the jar of the job.
 */
final class FlinkProcesses implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Pattern JOB = Pattern.compile("submitted with JobID ([0-9a-f]{32})");
    private static final Pattern REQUEST = Pattern.compile("\"request-id\":\"([0-9a-f]+)\"");
    private static final Pattern LOCATION = Pattern.compile("\"location\":\"([^\"]+)\"");

    /** As the configuration that Flink brings has it for Java 17. */
    private static final List<String> OPENED = Stream.of(
                    "java.base/java.lang",
                    "java.base/java.net",
                    "java.base/java.io",
                    "java.base/java.nio",
                    "java.base/sun.nio.ch",
                    "java.base/java.lang.reflect",
                    "java.base/java.text",
                    "java.base/java.time",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.base/java.util.concurrent.atomic",
                    "java.base/java.util.concurrent.locks")
            .map(each -> "--add-opens=" + each + "=ALL-UNNAMED")
            .toList();

    private final Path root;
    private final Path configuration;
    private final URI rest;
    private final String classPath;
    private final List<Process> started = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    /** Starts the JobManager. */
    FlinkProcesses(Path root) throws IOException {
        this.root = root;
        this.configuration = Files.createDirectories(root.resolve("conf"));
        int[] ports = freePorts();
        this.rest = URI.create("http://" + LOOPBACK + ":" + ports[1]);
        this.classPath = Files.readString(Path.of(System.getProperty("flink.classpath")))
                        .strip()
                + System.getProperty("path.separator")
                + Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                        .filter(each -> each.contains("slf4j-simple"))
                        .findFirst()
                        .orElseThrow();
        assertThat(classPath).contains("slf4j-api-1.7").doesNotContain("rules-core", "drools");
        Files.writeString(configuration.resolve("config.yaml"), """
                jobmanager.rpc.address: %1$s
                jobmanager.rpc.port: %2$d
                jobmanager.bind-host: %1$s
                rest.address: %1$s
                rest.bind-address: %1$s
                rest.port: %3$d
                taskmanager.host: %1$s
                taskmanager.bind-host: %1$s
                taskmanager.numberOfTaskSlots: 2
                taskmanager.cpu.cores: 2
                taskmanager.memory.framework.heap.size: 128m
                taskmanager.memory.framework.off-heap.size: 128m
                taskmanager.memory.task.heap.size: 256m
                taskmanager.memory.task.off-heap.size: 0m
                taskmanager.memory.jvm-metaspace.size: 256m
                taskmanager.memory.jvm-overhead.min: 192m
                taskmanager.memory.jvm-overhead.max: 192m
                taskmanager.memory.managed.size: 64m
                taskmanager.memory.network.min: 24m
                taskmanager.memory.network.max: 24m
                parallelism.default: 2
                heartbeat.interval: 500
                heartbeat.timeout: 10000
                restart-strategy.type: fixed-delay
                restart-strategy.fixed-delay.attempts: 100
                restart-strategy.fixed-delay.delay: 200 ms
                execution.checkpointing.interval: 500 ms
                execution.checkpointing.dir: %4$s
                execution.checkpointing.incremental: true
                state.backend.type: rocksdb
                io.tmp.dirs: %5$s
                """.formatted(
                        LOOPBACK,
                        ports[0],
                        ports[1],
                        Files.createDirectories(root.resolve("checkpoints")).toUri(),
                        Files.createDirectories(root.resolve("tmp"))));
        start(
                "jobmanager",
                "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
                "--configDir",
                configuration.toString(),
                "--executionMode",
                "cluster");
    }

    private static int[] freePorts() throws IOException {
        // Open at once, so that they differ.
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket another = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new int[] {one.getLocalPort(), another.getLocalPort()};
        }
    }

    /** Starts a TaskManager. */
    Process taskManager(String name) throws IOException {
        return start(
                name,
                "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
                "--configDir",
                configuration.toString());
    }

    /** What {@code flink run --detached} does; the id of the job. */
    String run(String name, List<String> options, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("run", "--detached"));
        line.addAll(options);
        line.add(System.getProperty("job.jar"));
        line.addAll(List.of(arguments));
        Process client = start(name, "org.apache.flink.client.cli.CliFrontend", line.toArray(String[]::new));
        assertThat(client.waitFor(1, TimeUnit.MINUTES)).as("end of " + name).isTrue();
        return found(JOB, log(name));
    }

    /** Stops a job; the place of its savepoint. */
    String stop(String job) throws Exception {
        String request = found(
                REQUEST,
                post(
                        "/jobs/" + job + "/stop",
                        "{\"targetDirectory\": \"" + root.resolve("savepoints").toUri() + "\"}"));
        String done = "/jobs/" + job + "/savepoints/" + request;
        JobFolders.await("the job has stopped", () -> get(done).contains("COMPLETED"));
        return found(LOCATION, get(done));
    }

    /** Ends a job and keeps nothing. */
    void cancel(String job) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(rest.resolve("/jobs/" + job))
                .method("PATCH", BodyPublishers.noBody())
                .build();
        client.send(request, BodyHandlers.ofString());
        JobFolders.await("the job is cancelled", () -> get("/jobs/" + job).contains("\"state\":\"CANCELED\""));
    }

    /** Waits for as many TaskManagers. */
    void awaitTaskManagers(int count) throws Exception {
        JobFolders.await("TaskManagers are there", () -> {
            assertThat(started)
                    .as("processes, of which one has ended; see " + root)
                    .allMatch(Process::isAlive);
            return get("/overview").contains("\"taskmanagers\":" + count + ",");
        });
    }

    String get(String path) throws Exception {
        try {
            return client.send(HttpRequest.newBuilder(rest.resolve(path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException notThereYet) {
            return "";
        }
    }

    private String post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(rest.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** All that a process has written. */
    String log(String name) throws IOException {
        return Files.readString(root.resolve(name + ".log"));
    }

    private Process start(String name, String main, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                // Short lives: a compiler that starts at once is quicker than one that compiles better.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info"));
        line.addAll(OPENED);
        line.addAll(List.of("-cp", classPath, main));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve(name + ".log").toFile());
        builder.environment().put("FLINK_CONF_DIR", configuration.toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** Ends all processes that it has started. */
    @Override
    public void close() {
        started.forEach(Process::destroyForcibly);
        started.forEach(each -> each.onExit().join());
    }
}
