package dev.etiquette.model;

/**
 * Who may sell on a platform.
 *
 * @param platform where
 * @param seller as what one may
 * @param source where that stands
 */
public record SellerNorm(
        Platform platform, @FigureName("selling by") Seller seller, String source) {

    /** As what somebody sells. */
    public enum Seller {
        /** In any way: as a person, or as a page or company. */
        ANYBODY,
        /** As a page or company only. */
        PAGE
    }

    /** Checks that every part is there. */
    public SellerNorm {
        String what = FieldChecks.norm("sellers", platform);
        FieldChecks.present(what, "choice (seller)", seller);
        FieldChecks.present(what, "source", source);
    }
}
