package dev.etiquette.desk.sentences;

import java.util.List;

/**
 * A sentence of a rule.
 *
 * @param from offset at which what it says stands in the text
 * @param to behind that
 * @param head how it begins
 * @param hint what that means, for whoever wants to know more; may be empty
 * @param pieces behind the head
 * @param lines what it asks for, one below the other
 * @param condition which condition of the rule it is, from 0; -1 for none
 * @param fact about what a word more can be said in it; empty for nothing
 * @param removal what takes it away; none when it must stay
 * @param needed why it must stay; empty when it need not
 */
record Sentence(
        int from,
        int to,
        String head,
        String hint,
        List<Piece> pieces,
        List<Line> lines,
        int condition,
        String fact,
        List<TextEdit> removal,
        String needed) {

    /**
     * What is asked for, or said beside.
     *
     * @param pieces in order
     * @param removal what takes it away; none when it must stay
     * @param act whether it is what the rule advises, which can be exchanged for something else
     */
    record Line(List<Piece> pieces, List<TextEdit> removal, boolean act) {

        Line(List<Piece> pieces, List<TextEdit> removal) {
            this(pieces, removal, false);
        }

        Line at(int offset) {
            return new Line(
                    pieces.stream().map(each -> each.at(offset)).toList(),
                    removal.stream().map(each -> each.at(offset)).toList(),
                    act);
        }
    }

    Sentence at(int offset) {
        return new Sentence(
                from + offset,
                to + offset,
                head,
                hint,
                pieces.stream().map(each -> each.at(offset)).toList(),
                lines.stream().map(each -> each.at(offset)).toList(),
                condition,
                fact,
                removal.stream().map(each -> each.at(offset)).toList(),
                needed);
    }
}
