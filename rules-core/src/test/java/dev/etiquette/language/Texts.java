package dev.etiquette.language;

import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.report.Problem;
import dev.etiquette.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Rule files for tests, and what reading them gives. */
final class Texts {

    static final String PACKAGE = "package etiquette\n";

    private Texts() {}

    static RuleReader.Result read(String... files) {
        List<Source> sources =
                Stream.of(files).map(text -> new Source("a.drl", text)).toList();
        return RuleReader.read(sources, Vocabulary.standard());
    }

    static List<Problem> problems(String... files) {
        return read(files).problems();
    }

    /** A file of one rule that is sound but for its conditions, which begin on line 6. */
    static String when(String conditions) {
        return PACKAGE + rule("A-1", conditions, "withhold( $p, because( \"It is so.\" ) );");
    }

    /** A file of one rule that is sound but for its statement, which stands on line 8. */
    static String then(String statement) {
        return PACKAGE + rule("A-1", "$p : Proposal( $who : contact )", statement);
    }

    /** A rule of eight lines whose name is its id. */
    static String rule(String id, String conditions, String statement) {
        return """
            rule "The rule %1$s"
                @id( "%1$s" )
                @source( "test" )
            when
            %2$s
            then
            %3$s
            end
            """.formatted(id, conditions, statement);
    }
}
