package dev.etiquette.flink.measure;

import com.sun.management.OperatingSystemMXBean;
import dev.etiquette.Etiquette;
import dev.etiquette.RuleBook;
import dev.etiquette.advice.AdviceItem;
import dev.etiquette.flink.AdviceJobStarter;
import dev.etiquette.flink.JobFolders;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;

/**
 * What an event costs and an owner takes: the whole job with one task, RocksDB and checkpoints to a disk, in processor time of
 * the whole process, compilation and collection of garbage included. Stops when an owner was told something else than the library
 * advises.
 */
public final class JobCost {

    private static final int ROUNDS = 6;
    private static final int WARM_UP = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String HEADINGS = """
            | facts | kept ready | first look, ms | event, ms | of it the task's thread | advice alone | events a second and core | bytes of state |
            |---|---|---|---|---|---|---|---|""";

    private final Path root;
    private final JobFolders folders;

    private JobCost(Path root) throws IOException {
        this.root = root;
        this.folders = new JobFolders(root);
    }

    /** Takes the number of facts an owner, the number of owners, and how many facts are kept ready. */
    public static void main(String[] arguments) throws Exception {
        int facts = Integer.parseInt(arguments[0]);
        int owners = Integer.parseInt(arguments[1]);
        String warm = arguments[2];
        Path root = Files.createTempDirectory("job-cost");
        try {
            System.out.println(HEADINGS);
            System.out.println(new JobCost(root).measured(facts, owners, warm));
        } finally {
            try (Stream<Path> files = Files.walk(root)) {
                files.sorted((one, another) -> another.compareTo(one))
                        .map(Path::toFile)
                        .forEach(File::delete);
            }
        }
        // Flink leaves threads behind.
        System.exit(0);
    }

    private String measured(int facts, int owners, String warm) throws Exception {
        Configuration configuration = new Configuration();
        configuration.setString("state.backend.type", "rocksdb");
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(5));
        configuration.setString(
                "execution.checkpointing.dir",
                root.resolve("checkpoints").toUri().toString());
        configuration.setString("execution.checkpointing.incremental", "true");
        configuration.setString("metrics.reporter.counting.factory.class", CountingReporterFactory.class.getName());
        JobClient job = AdviceJobStarter.start(
                configuration, 1, folders.options("--warm", warm, "--settling", "PT0.05S", "--period", "PT1H"));

        List<LifelikeEvents> some = owners("warm-up", facts, owners);
        give(some, LifelikeEvents::first);
        List<LifelikeEvents> all = owners("owner", facts, owners);
        Cost first = cost(() -> give(all, LifelikeEvents::first));
        for (int i = 0; i < WARM_UP; i++) {
            int number = i;
            give(all, each -> each.later(number));
        }
        Cost later = cost(() -> {
            for (int i = WARM_UP; i < ROUNDS; i++) {
                int number = i;
                give(all, each -> each.later(number));
            }
        });
        double events = (double) owners * (ROUNDS - WARM_UP);

        check(all);
        double alone = alone(all);
        String savepoint = job.stopWithSavepoint(
                        false, root.resolve("savepoints").toUri().toString(), SavepointFormatType.CANONICAL)
                .get(5, TimeUnit.MINUTES);
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.2f | %.2f | %.2f | %.2f | %,.1f | %,d |",
                facts,
                warm,
                first.process() / owners,
                later.process() / events,
                later.task() / events,
                alone,
                1000 * events / later.process(),
                bytes(Path.of(URI.create(savepoint))) / (2L * owners));
    }

    /** Milliseconds of processor time that advice for one of them takes by itself, of facts that lie there. */
    private static double alone(List<LifelikeEvents> owners) {
        Etiquette etiquette = Etiquette.of(RuleBook.standard());
        Instant now = Instant.now();
        for (LifelikeEvents each : owners) {
            etiquette.advise(each.whole(), now);
        }
        long before = THREADS.getCurrentThreadCpuTime();
        for (LifelikeEvents each : owners) {
            etiquette.advise(each.whole(), now);
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / owners.size();
    }

    private static List<LifelikeEvents> owners(String name, int facts, int owners) {
        Instant now = Instant.now();
        List<LifelikeEvents> all = new ArrayList<>();
        for (int i = 0; i < owners; i++) {
            all.add(new LifelikeEvents(name + i, facts, ROUNDS, now));
        }
        return all;
    }

    /** Something that takes its time. */
    private interface Step {
        void run() throws Exception;
    }

    /**
     * Milliseconds of processor time.
     *
     * @param process of all threads
     * @param task of the one that looks at owners
     */
    private record Cost(double process, double task) {}

    private static Cost cost(Step step) throws Exception {
        System.gc();
        long process = PROCESS.getProcessCpuTime();
        long task = taskTime();
        step.run();
        return new Cost((PROCESS.getProcessCpuTime() - process) / 1e6, (taskTime() - task) / 1e6);
    }

    private static long taskTime() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("owners"))
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    /** Gives a line of each owner, and waits until each was looked at. */
    private void give(List<LifelikeEvents> owners, Function<LifelikeEvents, String> line) throws Exception {
        long wanted = CountingReporterFactory.count("evaluations") + owners.size();
        folders.give(owners.stream().map(line).toList());
        Instant end = Instant.now().plus(PATIENCE);
        while (CountingReporterFactory.count("evaluations") < wanted) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Not all owners were looked at: "
                        + CountingReporterFactory.count("evaluations") + " of " + wanted);
            }
            Thread.sleep(20);
        }
    }

    private void check(List<LifelikeEvents> owners) throws Exception {
        Etiquette etiquette = Etiquette.of(RuleBook.standard());
        JobFolders.await("everybody was told what the library advises", () -> {
            Map<String, List<AdviceItem>> told = folders.changes().advice();
            Instant now = Instant.now();
            return owners.stream()
                    .allMatch(each -> told.getOrDefault(each.id(), List.of())
                            .equals(etiquette.advise(each.whole(), now).items()));
        });
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
