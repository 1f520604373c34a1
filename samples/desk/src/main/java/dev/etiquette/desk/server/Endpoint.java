package dev.etiquette.desk.server;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** Answers one kind of request of the page. Is called by several threads at once. */
@FunctionalInterface
public interface Endpoint {

    /**
     * The answer, which is written as JSON.
     *
     * @param body what the page has sent; a missing node when it has sent nothing
     * @throws RefusedRequestException when it cannot be done
     * @throws IOException when a file cannot be read or written
     */
    Object answer(JsonNode body) throws IOException;
}
