package dev.etiquette.application.web;

import dev.etiquette.json.JsonFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What documents look like. */
@RestController
@Tag(name = "schema", description = "What documents look like")
class SchemaController {

    @GetMapping(path = "/schema", produces = "application/schema+json")
    @Operation(summary = "The JSON Schema of all documents")
    String schema() {
        return JsonFormat.schema();
    }
}
