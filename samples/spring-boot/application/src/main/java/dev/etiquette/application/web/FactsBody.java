package dev.etiquette.application.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says on the page of the API that a document "facts" is sent. */
@RequestBody(
        required = true,
        content =
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = "object", description = "A document \"facts\", as /schema has it"),
                        examples = @ExampleObject("""
                                        {"etiquette": "facts", "version": 1, "facts": [
                                          {"kind": "reply", "id": "p3", "platform": "mastodon", "author": "maya",
                                           "at": "2026-11-30T12:00:00Z", "text": "The one with the stone.", "answers": "p2"}]}
                                        """)))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface FactsBody {}
