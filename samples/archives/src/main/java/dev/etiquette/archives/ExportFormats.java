package dev.etiquette.archives;

import dev.etiquette.archives.findings.ExportFormatProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Which kinds of exports can be read. Immutable, and safe for any number of threads. */
public final class ExportFormats {

    private static final List<ExportFormatProvider> INSTALLED =
            sorted(ServiceLoader.load(ExportFormatProvider.class, ExportFormats.class.getClassLoader()));

    private ExportFormats() {}

    /** Those that the class path of this library has: its own, and before them, by name, those of others. */
    public static List<ExportFormatProvider> installed() {
        return INSTALLED;
    }

    /**
     * Those that a loader of classes finds beside the installed ones, by name. What they do is the business of whoever wrote
     * them: a jar is code.
     *
     * @throws java.util.ServiceConfigurationError when one that is named there cannot be made
     */
    public static List<ExportFormatProvider> in(ClassLoader loader) {
        return sorted(ServiceLoader.load(ExportFormatProvider.class, loader)).stream()
                .filter(each ->
                        INSTALLED.stream().noneMatch(known -> known.getClass().equals(each.getClass())))
                .toList();
    }

    /** Whether one belongs to this library. */
    static boolean isOwn(ExportFormatProvider provider) {
        return provider.getClass().getPackageName().startsWith(ExportFormats.class.getPackageName() + ".")
                && provider.getClass().getClassLoader() == ExportFormats.class.getClassLoader();
    }

    private static List<ExportFormatProvider> sorted(Iterable<ExportFormatProvider> found) {
        List<ExportFormatProvider> others = new ArrayList<>();
        List<ExportFormatProvider> own = new ArrayList<>();
        found.forEach(each -> (isOwn(each) ? own : others).add(each));
        others.sort(Comparator.comparing(each -> each.getClass().getName()));
        others.addAll(own);
        return List.copyOf(others);
    }
}
