package dev.etiquette.engine;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Message;
import dev.etiquette.model.Utterance;
import dev.etiquette.reading.CallsDeclined;
import dev.etiquette.reading.PurchaseText;
import java.util.EnumSet;
import java.util.Set;

/** Marks that the words of a text have, and that are wrong for who said it, or where. */
final class MarkCorrections {

    private MarkCorrections() {}

    /**
     * The marks without those.
     *
     * @param mine whether the owner said it
     */
    static MarkSet of(Utterance said, boolean mine, MarkSet marks) {
        if (!(said instanceof Message)) {
            return marks;
        }
        Set<Mark> wrong = EnumSet.noneOf(Mark.class);
        if (mine) {
            // The owner's own orders and bills name goods and prices as offers do, and are none.
            if (marks.has(Mark.PROMOTIONAL) && PurchaseText.is(said.text())) {
                wrong.add(Mark.PROMOTIONAL);
            }
        } else if ((marks.has(Mark.STOP_HERE) || marks.has(Mark.POSSIBLE_STOP))
                && !marks.has(Mark.STOP)
                && CallsDeclined.is(said.text(), said.platform().name())) {
            wrong.add(Mark.STOP_HERE);
            wrong.add(Mark.POSSIBLE_STOP);
        }
        if (wrong.isEmpty()) {
            return marks;
        }
        Set<Mark> left = EnumSet.copyOf(marks.standard());
        left.removeAll(wrong);
        return MarkSet.of(left, marks.own());
    }
}
