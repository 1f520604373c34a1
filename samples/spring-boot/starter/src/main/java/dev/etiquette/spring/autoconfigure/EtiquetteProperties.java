package dev.etiquette.spring.autoconfigure;

import dev.etiquette.advice.Limits;
import dev.etiquette.json.JsonFormat;
import dev.etiquette.model.Owner;
import dev.etiquette.spring.review.ReviewOptions;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set up by properties.
 *
 * @param rules where the rule book is: "standard", a folder or zip on the disk, or "classpath:" and a folder
 * @param follow whether edits of the folder take effect while the application runs
 * @param fallback what is in force while a folder that is followed has held no sound book yet; with none, the application does
 *     not start then
 * @param zone where an owner lives of whom no zone is told; applied by atHome, which the application calls when it takes on an owner
 * @param limits what one evaluation may use up; whatever is left out is as the library has it
 * @param json how documents are read
 * @param review how owners are looked at when advice for them becomes another one
 */
@ConfigurationProperties("etiquette")
public record EtiquetteProperties(
        @DefaultValue("standard") String rules,
        @DefaultValue("false") boolean follow,
        @DefaultValue("none") Fallback fallback,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue LimitProperties limits,
        @DefaultValue JsonProperties json,
        @DefaultValue @NestedConfigurationProperty ReviewOptions review) {

    /** The rules that the library brings along, by name. */
    static final String STANDARD = "standard";

    /** What is in force until a folder holds a sound book. */
    public enum Fallback {
        /** Nothing: the application does not start. */
        NONE,
        /** The standard book. */
        STANDARD
    }

    /**
     * What one evaluation may use up before it is stopped.
     *
     * @param time longest time of the wall clock; as a rule 30 seconds, and 0.2 ms for each fact
     * @param tries most attempts to combine facts; as a rule a million, and 10 for each fact
     * @param derived most facts that rules add; as a rule 100000, and one for each fact
     * @param written most characters of the reasons that rules give; as a rule 20 million, and 500 for each fact
     * @param kept most memory for what rules make of the facts; as a rule 64MB, and 4000 bytes for each fact
     */
    public record LimitProperties(
            @Nullable Duration time,
            @Nullable Long tries,
            @Nullable Long derived,
            @Nullable Long written,
            @Nullable DataSize kept) {

        /** The limits, as the library takes them. */
        public Limits limits() {
            Limits limits = Limits.USUAL;
            limits = time == null ? limits : limits.lasting(time);
            limits = tries == null ? limits : limits.trying(tries);
            limits = derived == null ? limits : limits.deriving(derived);
            limits = written == null ? limits : limits.writing(written);
            return kept == null ? limits : limits.keeping(kept.toBytes());
        }
    }

    /**
     * How documents are read.
     *
     * @param maxCharacters longest document that is read; a longer one is refused before it is looked at
     */
    public record JsonProperties(
            @DefaultValue("" + JsonFormat.USUAL_LIMIT) int maxCharacters) {

        /** Refuses less than a character. */
        public JsonProperties {
            if (maxCharacters < 1) {
                throw new IllegalArgumentException(
                        "etiquette.json.max-characters is " + maxCharacters + "; it must be 1 or more.");
            }
        }
    }

    /** The same owner, who lives in the usual zone where none was told. */
    public Owner atHome(Owner owner) {
        Objects.requireNonNull(owner, "owner");
        return owner.zone().equals(ZoneOffset.UTC) ? owner.livingIn(zone) : owner;
    }
}
