package dev.etiquette.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BareApplicationTest {

    private static final Pattern OPTIONAL = Pattern.compile("actuator|micrometer|boot-health|jackson|spring-web");

    @Test
    void has_everything_where_actuator_micrometer_and_jackson_are() {
        assertThat(BareApplication.beans())
                .contains(
                        "adviceService",
                        "etiquetteHealthIndicator",
                        "etiquetteInfoContributor",
                        "evaluationMetrics",
                        "etiquetteJacksonModule");
    }

    @Test
    void goes_without_actuator_micrometer_and_jackson() throws Exception {
        List<URL> classPath = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (OPTIONAL.matcher(Path.of(each).getFileName().toString()).find()) {
                left.add(each);
            } else {
                classPath.add(url(each));
            }
        }
        assertThat(left).hasSizeGreaterThan(4);
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader bare =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(bare);
            Object beans = bare.loadClass(BareApplication.class.getName())
                    .getMethod("beans")
                    .invoke(null);
            assertThat((List<?>) beans)
                    .map(String::valueOf)
                    .contains("adviceService", "bookFormat")
                    .doesNotContain(
                            "etiquetteHealthIndicator",
                            "etiquetteInfoContributor",
                            "evaluationMetrics",
                            "etiquetteJacksonModule");
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }

    private static URL url(String file) throws MalformedURLException {
        return Path.of(file).toUri().toURL();
    }
}
