package dev.etiquette.engine;

import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Message;
import dev.etiquette.model.Utterance;
import dev.etiquette.reading.CallsDeclined;
import dev.etiquette.reading.PassingPlea;
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
                && !marks.has(Mark.NEVER_AGAIN)
                && CallsDeclined.is(said.text(), said.platform().name())) {
            wrong.add(Mark.STOP_HERE);
            wrong.add(Mark.POSSIBLE_STOP);
        }
        boolean passing = !mine && marks.has(Mark.STOP) && !marks.has(Mark.NEVER_AGAIN) && PassingPlea.is(said.text());
        if (wrong.isEmpty() && !passing) {
            return marks;
        }
        Set<Mark> left = EnumSet.copyOf(marks.standard());
        left.removeAll(wrong);
        if (passing) {
            // It is left to the owner for how long; until then nobody is written to.
            left.remove(Mark.STOP);
            left.add(Mark.POSSIBLE_STOP);
        }
        return MarkSet.of(left, marks.own());
    }
}
