package dev.etiquette.owners;

import dev.etiquette.Advice;
import dev.etiquette.AdviceSession;
import dev.etiquette.Etiquette;
import dev.etiquette.Explanation;
import dev.etiquette.Situation;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Any number of owners in a folder, advised by one book. Each is told what is new when it is new, and nothing twice,
 * however often the program is stopped and started.
 *
 * <p>Any number of threads may use it: what concerns one owner follows one after the other, and all others go on.
 */
final class KeptOwners implements AutoCloseable {

    private static final Duration UNTIL_NEXT_TRY = Duration.ofHours(1);
    private static final String SUFFIX = ".json";
    private static final Pattern ESCAPED_OR_CAPITAL = Pattern.compile("%..|[A-Z]");

    private final Path folder;
    private final Etiquette etiquette;
    private final InstantSource clock;
    private final Teller teller;
    private final Disk disk;
    private final FileChannel lock;

    /** Whoever was named, so that one thread at a time takes on an owner, too. */
    private final Map<String, KeptOwner> owners = new ConcurrentHashMap<>();

    /** Who is on the disk. */
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final ReviewQueue queue = new ReviewQueue();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Thread timer = new Thread(this::keepTime, "timer");
    private volatile boolean closed;

    /** Takes over a folder, which no other program may use meanwhile. All owners in it are due at once. */
    KeptOwners(Path folder, Etiquette etiquette, InstantSource clock, Teller teller, Disk disk) throws IOException {
        this.folder = folder;
        this.etiquette = etiquette;
        this.clock = clock;
        this.teller = teller;
        this.disk = disk;
        for (String each : List.of("situations", "told", "telling")) {
            Files.createDirectories(folder.resolve(each));
        }
        Disk.force(folder);
        this.lock = locked(folder.resolve("lock"));
        try (Stream<Path> files = Files.list(folder.resolve("situations"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .forEach(this::found);
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private void found(String file) {
        String owner = ownerOf(file);
        if (file.equals(fileOf(owner))) {
            ids.add(owner);
            queue.put(owner, Instant.MIN);
        } else {
            teller.trouble(owner, file + " has to be named " + fileOf(owner) + ".");
        }
    }

    private static String ownerOf(String file) {
        String name = file.substring(0, file.length() - SUFFIX.length());
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException stray) {
            return name;
        }
    }

    /** Capitals are written as %41 and so on, for some disks take "Ann" and "ann" for the same name. */
    private static String fileOf(String owner) {
        String name = URLEncoder.encode(owner, StandardCharsets.UTF_8);
        return ESCAPED_OR_CAPITAL
                        .matcher(name)
                        .replaceAll(it -> it.group().startsWith("%") ? it.group() : escaped(it.group()))
                + SUFFIX;
    }

    private static String escaped(String capital) {
        return "%" + Integer.toHexString(capital.charAt(0));
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException another) {
            // By this very process.
        }
        channel.close();
        throw new IOException("Another program keeps these owners: " + file);
    }

    private KeptOwner kept(String owner) {
        return owners.computeIfAbsent(owner, id -> new KeptOwner(etiquette, disk, folder, fileOf(id)));
    }

    /** From now on, owners are told by themselves. */
    void start() {
        timer.start();
    }

    private void keepTime() {
        try {
            while (true) {
                reviewDue();
                queue.sleep(clock);
            }
        } catch (InterruptedException closed) {
            // There is nothing more to do.
        }
    }

    /** Looks at all owners who are due; what comes back is done when all of them have been told. */
    CompletableFuture<Void> reviewDue() {
        return CompletableFuture.allOf(queue.takeDue(clock.instant()).stream()
                .map(owner -> CompletableFuture.runAsync(() -> review(owner), workers))
                .toArray(CompletableFuture[]::new));
    }

    private void review(String owner) {
        KeptOwner kept = kept(owner);
        synchronized (kept) {
            if (closed) {
                return;
            }
            // Whatever happens now, the owner is not forgotten.
            queue.put(owner, clock.instant().plus(UNTIL_NEXT_TRY));
            try {
                Optional<Instant> next = kept.review(clock.instant(), teller);
                troubles.remove(owner);
                next.ifPresentOrElse(at -> queue.put(owner, at), () -> queue.remove(owner));
            } catch (IOException | RuntimeException failed) {
                String what = String.valueOf(failed.getMessage());
                if (!what.equals(troubles.put(owner, what))) {
                    teller.trouble(owner, what);
                }
            }
        }
    }

    /** Looks at the clock, which has been turned. */
    void clockTurned() {
        queue.wake();
    }

    /** When somebody is to be looked at next; {@link Instant#MIN} when somebody is due since something has changed. */
    Optional<Instant> nextReview() {
        return queue.first();
    }

    /** All ids, sorted. */
    SortedSet<String> ids() {
        return new TreeSet<>(ids);
    }

    /** Takes on an owner, or all that is known of one anew. */
    void keep(Situation known) throws IOException {
        String id = known.owner().id().value();
        KeptOwner kept = kept(id);
        synchronized (kept) {
            kept.keep(known);
        }
        ids.add(id);
        queue.put(id, Instant.MIN);
    }

    /** Facts come, are corrected or go. When this returns, they are on the disk; what comes of them is told later. */
    void update(String owner, Consumer<? super AdviceSession.Batch> changes) throws IOException {
        KeptOwner kept = known(owner);
        synchronized (kept) {
            kept.update(changes);
        }
        queue.put(owner, Instant.MIN);
    }

    /** What is advised now, whether it was told or not. */
    Advice advice(String owner) throws IOException {
        return etiquette.advise(situation(owner), clock.instant());
    }

    /** Why something is advised now, or is not. */
    <T> T explained(String owner, Function<Explanation, T> question) throws IOException {
        return question.apply(etiquette.explain(situation(owner), clock.instant()));
    }

    /** All that is known of an owner. */
    Situation situation(String owner) throws IOException {
        KeptOwner kept = known(owner);
        synchronized (kept) {
            return kept.situation();
        }
    }

    private KeptOwner known(String owner) throws IOException {
        if (!ids.contains(owner)) {
            throw new IOException("There is no owner " + owner + ".");
        }
        return kept(owner);
    }

    /** Ends what has begun, and leaves the folder to others once nothing goes on there any more. */
    @Override
    public void close() throws IOException {
        closed = true;
        timer.interrupt();
        try {
            timer.join();
            workers.shutdown();
            // Whoever is still at work after that keeps the lock, until the program ends.
            if (workers.awaitTermination(1, TimeUnit.MINUTES)) {
                lock.close();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
