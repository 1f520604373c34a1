package dev.etiquette.application.web;

import dev.etiquette.Situation;
import dev.etiquette.application.notice.Notices;
import dev.etiquette.application.notice.OwnerNotice;
import dev.etiquette.application.store.OwnerService;
import dev.etiquette.application.store.UnknownOwnerException;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Fact;
import dev.etiquette.spring.autoconfigure.EtiquetteProperties;
import dev.etiquette.spring.json.BookFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Owners, and what becomes known of them. */
@RestController
@RequestMapping("/owners/{owner}")
@Tag(name = "owners", description = "Who is advised, and what is known")
class OwnerController {

    private static final int MOST_NOTICES = 1000;

    private final OwnerService owners;
    private final Notices notices;
    private final BookFormat format;
    private final EtiquetteProperties properties;

    OwnerController(OwnerService owners, Notices notices, BookFormat format, EtiquetteProperties properties) {
        this.owners = owners;
        this.notices = notices;
        this.format = format;
        this.properties = properties;
    }

    @PutMapping
    @Operation(summary = "Takes on an owner, or all that is known of one anew")
    ResponseEntity<Void> keep(@PathVariable String owner, @RequestBody Situation situation) {
        String id = situation.owner().id().value();
        if (!owner.equals(id)) {
            throw new BadRequestException("The address names owner \"" + owner + "\", the document \"" + id + "\".");
        }
        boolean isNew = owners.keep(new Situation(properties.atHome(situation.owner()), situation.facts()));
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.NO_CONTENT)
                .build();
    }

    @GetMapping
    @Operation(summary = "All that is known of an owner")
    Situation situation(@PathVariable String owner) {
        return owners.situation(owner);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets an owner, with all notices")
    void forget(@PathVariable String owner) {
        owners.forget(owner);
    }

    @PostMapping(path = "/facts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Facts come")
    @FactsBody
    void add(@PathVariable String owner, InputStream facts) throws IOException {
        Fact[] all = read(facts);
        owners.update(owner, batch -> batch.add(all));
    }

    @PutMapping(path = "/facts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Facts are corrected: they take the place of all their versions")
    @FactsBody
    void correct(@PathVariable String owner, InputStream facts) throws IOException {
        Fact[] all = read(facts);
        owners.update(owner, batch -> batch.correct(all));
    }

    @PostMapping(path = "/facts/withdrawn", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Facts go, with all their versions")
    @FactsBody
    void withdraw(@PathVariable String owner, InputStream facts) throws IOException {
        Fact[] all = read(facts);
        owners.update(owner, batch -> batch.withdraw(all));
    }

    @GetMapping("/notices")
    @Operation(summary = "What the owner is to be told, the oldest first")
    List<OwnerNotice> notices(
            @PathVariable String owner,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int most) {
        if (!owners.knows(owner)) {
            throw new UnknownOwnerException(owner);
        }
        return notices.of(owner, after, Math.max(1, Math.min(most, MOST_NOTICES)));
    }

    /** By the library itself, which tells lines and columns of what is wrong, and reads no more than it is allowed to. */
    private Fact[] read(InputStream facts) throws IOException {
        JsonFormat json = format.current();
        return json.readFacts(json.text(facts)).toArray(Fact[]::new);
    }
}
