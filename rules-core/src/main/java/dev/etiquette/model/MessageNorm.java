package dev.etiquette.model;

import java.time.Duration;

/**
 * For how long after somebody's last word a page may write to them.
 *
 * <p>Only platforms with such a law have this norm.
 *
 * @param platform where
 * @param window within which a page may write anything
 * @param humanWindow within which it may still write what a person wrote by hand and what sells nothing
 * @param source of the law, with its date
 */
public record MessageNorm(
        Platform platform,
        @FigureName("page message window") Duration window,
        @FigureName("page message human window") Duration humanWindow,
        String source) {

    /** Checks every part. */
    public MessageNorm {
        String what = FieldChecks.norm("messages", platform);
        FieldChecks.notNegative(what, "window", window);
        FieldChecks.notNegative(what, "window for what a person wrote (humanWindow)", humanWindow);
        FieldChecks.present(what, "source", source);
    }
}
