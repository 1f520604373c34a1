package dev.etiquette.json;

import static dev.etiquette.json.Values.filled;
import static dev.etiquette.json.Values.lines;
import static dev.etiquette.json.Values.list;

import dev.etiquette.BookChanges;
import dev.etiquette.BookChanges.FactTypeChange;
import dev.etiquette.BookChanges.RuleChange;
import dev.etiquette.comparison.AdviceDifference;
import dev.etiquette.comparison.BookComparison;
import dev.etiquette.json.ReviewShapes.SpanPart;
import dev.etiquette.json.Shape.Field;
import dev.etiquette.json.Shape.Fields;
import dev.etiquette.report.NormChange;
import dev.etiquette.report.PhraseChange;
import dev.etiquette.report.RowChange;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** In what two books differ, and what they advise. */
final class ComparisonShapes {

    static final Shape<RuleChange> RULE = rule();
    static final Shape<FactTypeChange> FACT_TYPE = factType();
    static final Shape<NormChange> NORM = norm();
    static final Shape<PhraseChange> PHRASE = phrase();
    static final Shape<RowChange> ROW = row();
    static final Shape<BookChanges> CHANGES = changes();
    static final Shape<AdviceDifference> DIFFERENCE = difference();
    static final Shape<BookComparison> COMPARISON = comparison();

    private ComparisonShapes() {}

    private static Shape<RuleChange> rule() {
        Fields<RuleChange> fields = new Fields<>();
        Field<?, BookChanges.Kind> kind = fields.needs(
                "kind", Values.choice(BookChanges.Kind.class), RuleChange::kind, "What happened to the rule");
        Field<?, String> id = fields.needs("id", Values.TEXT, RuleChange::id, "Of the rule");
        Field<?, String> name = fields.needs(
                "name", Values.TEXT, RuleChange::name, "Its sentence, or what that was before it was removed");
        Field<?, List<String>> parts = fields.maybe(
                "parts",
                list(Values.TEXT),
                change -> filled(change.parts()),
                "In what it differs: name, conditions, …");
        return fields.shape(
                "",
                JsonMessage.A_CHANGE.text(),
                RuleChange.class,
                false,
                found -> new RuleChange(found.get(kind), found.get(id), found.get(name), found.or(parts, List.of())));
    }

    private static Shape<FactTypeChange> factType() {
        Fields<FactTypeChange> fields = new Fields<>();
        Field<?, BookChanges.Kind> kind = fields.needs(
                "kind", Values.choice(BookChanges.Kind.class), FactTypeChange::kind, "What happened to the fact type");
        Field<?, String> name = fields.needs("name", Values.TEXT, FactTypeChange::name, "Of the fact type");
        Field<?, String> meaning = fields.needs(
                "meaning", Values.TEXT, FactTypeChange::meaning, "What it means, or meant before it was removed");
        return fields.shape(
                "",
                JsonMessage.A_CHANGE.text(),
                FactTypeChange.class,
                false,
                found -> new FactTypeChange(found.get(kind), found.get(name), found.get(meaning)));
    }

    private static Shape<NormChange> norm() {
        Fields<NormChange> fields = new Fields<>();
        Field<?, String> platform =
                fields.needs("platform", Values.TEXT, NormChange::platform, "The id of the platform, or \"any\"");
        Field<?, String> figure = fields.needs("figure", Values.TEXT, NormChange::figure, "Its name");
        Field<?, String> people = fields.may(
                "people", Values.TEXT, NormChange::people, "", "For whom, such as \"tag vip\"; everybody if left out");
        Field<?, String> before = before(fields, NormChange::before, "What held before; nothing did if left out");
        Field<?, String> after = after(fields, NormChange::after, "What holds now; nothing does if left out");
        return fields.shape(
                "",
                JsonMessage.A_CHANGE.text(),
                NormChange.class,
                false,
                found -> new NormChange(
                        found.get(platform),
                        found.get(figure),
                        found.or(people, ""),
                        found.maybe(before),
                        found.maybe(after)));
    }

    private static Shape<PhraseChange> phrase() {
        Fields<PhraseChange> fields = new Fields<>();
        Field<?, String> language = fields.needs("language", Values.TEXT, PhraseChange::language, "Of the phrase");
        Field<?, String> mark =
                fields.needs("mark", Values.TEXT, PhraseChange::mark, "What a text with it is, as tables write it");
        Field<?, String> phrase = fields.needs("phrase", Values.TEXT, PhraseChange::phrase, "As it is written");
        Field<?, String> before =
                before(fields, PhraseChange::before, "Where it was looked for in a text; nowhere if left out");
        Field<?, String> after = after(fields, PhraseChange::after, "Where it is looked for now; nowhere if left out");
        return fields.shape(
                "",
                JsonMessage.A_CHANGE.text(),
                PhraseChange.class,
                false,
                found -> new PhraseChange(
                        found.get(language),
                        found.get(mark),
                        found.get(phrase),
                        found.maybe(before),
                        found.maybe(after)));
    }

    private static Shape<RowChange> row() {
        Fields<RowChange> fields = new Fields<>();
        Field<?, String> table = fields.needs("table", Values.TEXT, RowChange::table, "The name of its file");
        Field<?, String> row = fields.needs("row", Values.TEXT, RowChange::row, "What the row is about");
        Field<?, String> before = before(fields, RowChange::before, "What it said; it was not there if left out");
        Field<?, String> after = after(fields, RowChange::after, "What it says now; it is gone if left out");
        return fields.shape(
                "",
                JsonMessage.A_CHANGE.text(),
                RowChange.class,
                false,
                found -> new RowChange(found.get(table), found.get(row), found.maybe(before), found.maybe(after)));
    }

    private static <T> Field<T, String> before(Fields<T> fields, Function<T, Optional<String>> getter, String meaning) {
        return fields.maybe("before", Values.TEXT, getter, meaning);
    }

    private static <T> Field<T, String> after(Fields<T> fields, Function<T, Optional<String>> getter, String meaning) {
        return fields.maybe("after", Values.TEXT, getter, meaning);
    }

    private static Shape<BookChanges> changes() {
        Fields<BookChanges> fields = new Fields<>();
        Field<?, List<RuleChange>> rules =
                fields.maybe("rules", lines(RULE), changes -> filled(changes.rules()), "The rules that differ, by id");
        Field<?, List<FactTypeChange>> types = fields.maybe(
                "factTypes",
                lines(FACT_TYPE),
                changes -> filled(changes.factTypes()),
                "The fact types that files declare and that differ, by name");
        Field<?, List<NormChange>> norms = fields.maybe(
                "norms", lines(NORM), changes -> filled(changes.norms()), "The figures that differ, by platform");
        Field<?, List<PhraseChange>> phrases = fields.maybe(
                "phrases", lines(PHRASE), changes -> filled(changes.phrases()), "The phrases that differ, by language");
        Field<?, List<RowChange>> rows = fields.maybe(
                "rows",
                lines(ROW),
                changes -> filled(changes.rows()),
                "The rows of other tables that differ, by table");
        return fields.shape(
                "",
                JsonMessage.CHANGES_OF_A_BOOK.text(),
                BookChanges.class,
                true,
                found -> new BookChanges(
                        found.or(rules, List.of()),
                        found.or(types, List.of()),
                        found.or(norms, List.of()),
                        found.or(phrases, List.of()),
                        found.or(rows, List.of())));
    }

    private static Shape<AdviceDifference> difference() {
        Fields<AdviceDifference> fields = new Fields<>();
        Field<?, List<AdviceDifference.Kind>> kinds = fields.needs(
                "kinds",
                list(Values.choice(AdviceDifference.Kind.class)),
                difference -> List.copyOf(difference.kinds()),
                "In which ways, at least one");
        Field<?, Instant> since = fields.needs(
                "since", Values.MOMENT, AdviceDifference::since, "The first moment at which the books differ");
        Field<?, List<SpanPart>> before = spans(
                fields,
                "before",
                difference -> ReviewShapes.parts(difference.before(), Optional.empty()),
                "In which the one book shows it, or holds it back, by time; never if left out");
        Field<?, List<SpanPart>> after = spans(
                fields,
                "after",
                difference -> ReviewShapes.parts(difference.after(), Optional.empty()),
                "The same by the other book");
        Field<?, List<String>> causes = fields.maybe(
                "causes",
                lines(Values.TEXT),
                difference -> filled(difference.causes()),
                "The changes of the book that come into it, a line each");
        Field<?, Boolean> certain = fields.needs(
                "certain",
                Values.TRUTH,
                AdviceDifference::certain,
                "Whether these are the cause for certain; they are likely otherwise");
        return fields.shape(
                "",
                JsonMessage.A_DIFFERENCE.text(),
                AdviceDifference.class,
                true,
                found -> new AdviceDifference(
                        kinds(found.get(kinds)),
                        found.get(since),
                        ReviewShapes.spans(found.or(before, List.of()), Optional.empty()),
                        ReviewShapes.spans(found.or(after, List.of()), Optional.empty()),
                        found.or(causes, List.of()),
                        found.get(certain)));
    }

    private static Field<AdviceDifference, List<SpanPart>> spans(
            Fields<AdviceDifference> fields,
            String name,
            Function<AdviceDifference, List<SpanPart>> getter,
            String meaning) {
        return fields.maybe(name, lines(ReviewShapes.SPAN), each -> filled(getter.apply(each)), meaning);
    }

    private static EnumSet<AdviceDifference.Kind> kinds(List<AdviceDifference.Kind> read) {
        if (read.isEmpty()) {
            throw new IllegalArgumentException(JsonMessage.NO_DIFFERENCE.text());
        }
        return EnumSet.copyOf(read);
    }

    private static Shape<BookComparison> comparison() {
        Fields<BookComparison> fields = new Fields<>();
        Field<?, Instant> begins = fields.needs("begins", Values.MOMENT, BookComparison::begins, "Included");
        Field<?, Instant> ends = fields.needs("ends", Values.MOMENT, BookComparison::ends, "Excluded");
        Field<?, Boolean> complete = fields.may(
                "complete",
                Values.TRUTH,
                BookComparison::isComplete,
                true,
                "Whether the end that was asked for was reached; true if left out");
        Field<?, BookChanges> changes = fields.needs(
                "changes", CHANGES, BookComparison::changes, "What the other book has otherwise than the one");
        Field<?, Long> unchanged = fields.needs(
                "unchanged",
                Values.count(),
                comparison -> (long) comparison.unchanged(),
                "How many recommendations both show alike");
        Field<?, List<AdviceDifference>> differences = fields.needs(
                "differences",
                lines(DIFFERENCE),
                BookComparison::differences,
                "By the time at which they begin, then by id; each recommendation once");
        Field<?, Long> evaluations = fields.needs(
                "evaluations", Values.count(), comparison -> (long) comparison.evaluations(), "Of both books together");
        return fields.shape(
                "",
                JsonMessage.A_COMPARISON.text(),
                BookComparison.class,
                true,
                found -> new BookComparison(
                        found.get(begins),
                        found.get(ends),
                        found.or(complete, true),
                        found.get(changes),
                        found.get(unchanged).intValue(),
                        found.get(differences),
                        found.get(evaluations).intValue()));
    }
}
