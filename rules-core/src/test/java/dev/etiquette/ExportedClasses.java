package dev.etiquette;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What modules show to everybody, also when they are not loaded as modules. */
final class ExportedClasses {

    private ExportedClasses() {}

    /**
     * The packages of a module that everybody sees.
     *
     * @param one any class of the module
     */
    static Set<String> packages(Class<?> one) {
        return module(one).descriptor().exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * All classes in those packages.
     *
     * @param one any class of the module
     */
    static List<Class<?>> of(Class<?> one) {
        Set<String> packages = packages(one);
        List<Class<?>> found = new ArrayList<>();
        try (ModuleReader reader = module(one).open();
                Stream<String> files = reader.list()) {
            for (String file : files.toList()) {
                int slash = Math.max(0, file.lastIndexOf('/'));
                if (packages.contains(file.substring(0, slash).replace('/', '.'))
                        && file.endsWith(".class")
                        && !file.endsWith("/package-info.class")) {
                    String name = file.substring(0, file.length() - ".class".length());
                    found.add(Class.forName(name.replace('/', '.'), false, one.getClassLoader()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
        return found;
    }

    /** Of its folder or its jar. */
    private static ModuleReference module(Class<?> one) {
        Path place = Path.of(URI.create(
                one.getProtectionDomain().getCodeSource().getLocation().toString()));
        return ModuleFinder.of(place).findAll().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module: " + place));
    }
}
