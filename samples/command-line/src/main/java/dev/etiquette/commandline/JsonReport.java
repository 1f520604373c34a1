package dev.etiquette.commandline;

import dev.etiquette.json.JsonFormat;

/** The advice for other programs, in the format of the library. */
final class JsonReport {

    private JsonReport() {}

    static String of(Report report) {
        return JsonFormat.of(report.book()).about(About.of(report)).write(report.advice());
    }
}
