package dev.etiquette.spring.json;

import dev.etiquette.json.InvalidJsonException;
import java.util.stream.Collectors;

/** What is wrong with a document, in words: without lines and columns, which are those of a copy. */
final class DocumentProblems {

    private DocumentProblems() {}

    static String text(InvalidJsonException wrong) {
        return wrong.problems().stream()
                .map(each -> (each.pointer().isEmpty() ? "" : "At " + each.pointer() + ": ") + each.message())
                .collect(Collectors.joining("\n"));
    }
}
