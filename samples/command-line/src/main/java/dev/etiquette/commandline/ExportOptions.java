package dev.etiquette.commandline;

import dev.etiquette.archives.ExportFormats;
import dev.etiquette.archives.findings.DateOrder;
import dev.etiquette.archives.findings.ExportFormatProvider;
import dev.etiquette.archives.findings.WrittenTimes;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How exports are read: what they do not say themselves, and readers of other kinds. */
final class ExportOptions {

    private static final Map<String, DateOrder> ORDERS = Map.of(
            "dmy", DateOrder.DAY_MONTH_YEAR,
            "mdy", DateOrder.MONTH_DAY_YEAR,
            "ymd", DateOrder.YEAR_MONTH_DAY);

    @Option(
            names = "--export-zone",
            paramLabel = "ZONE",
            description = "The zone of times in exports that do not tell theirs, such as chats of WhatsApp; by default"
                    + " that of --zone.")
    private @Nullable String zone;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            description = "In which order dates in exports are written that nothing else shows: dmy, mdy or ymd.")
    private @Nullable String order;

    @Option(
            names = "--readers",
            paramLabel = "JAR",
            description =
                    "A jar with readers of other kinds of exports. A jar is a program: it can do all that you can,"
                            + " so take none from strangers. May be given several times.")
    private List<String> jars = new ArrayList<>();

    /** What was typed of times in exports. */
    WrittenTimes written() {
        return new WrittenTimes(
                Optional.ofNullable(zone).map(TimeArguments::zone),
                Optional.ofNullable(order).map(ExportOptions::order));
    }

    private static DateOrder order(String typed) {
        DateOrder known = ORDERS.get(typed.strip());
        if (known == null) {
            throw RefusalMessage.NO_DATE_ORDER.refusal(typed);
        }
        return known;
    }

    /** The readers in the jars, which stay open as long as the program runs. */
    List<ExportFormatProvider> providers() {
        List<ExportFormatProvider> all = new ArrayList<>();
        for (String jar : jars) {
            List<ExportFormatProvider> found = in(jar);
            if (found.isEmpty()) {
                throw RefusalMessage.JAR_WITHOUT_READERS.refusal(jar, ExportFormatProvider.class.getName());
            }
            all.addAll(found);
        }
        return all;
    }

    private static List<ExportFormatProvider> in(String jar) {
        Path path = Typed.path(jar);
        if (!Files.exists(path)) {
            throw RefusalMessage.NO_JAR.refusal(jar);
        }
        try {
            URL address = path.toUri().toURL();
            return ExportFormats.in(new URLClassLoader(new URL[] {address}, ExportOptions.class.getClassLoader()));
        } catch (MalformedURLException | ServiceConfigurationError | LinkageError unusable) {
            throw RefusalMessage.JAR_UNUSABLE.refusal(jar);
        }
    }
}
