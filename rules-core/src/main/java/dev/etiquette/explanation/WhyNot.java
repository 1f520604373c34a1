package dev.etiquette.explanation;

import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.Withheld;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Why something is not advised, or a rule does not hold. */
public sealed interface WhyNot {

    /**
     * It is advised.
     *
     * @param recommendation the advice
     */
    record Advised(Recommendation recommendation) implements WhyNot {

        /** Refuses what is missing. */
        public Advised {
            Objects.requireNonNull(recommendation, "recommendation");
        }
    }

    /**
     * Rules hold it back; until when, the withheld recommendation says.
     *
     * @param withheld what is held back, by which rules, and until when where time alone lifts them
     * @param why how these rules came to
     */
    record HeldBack(Withheld withheld, Why why) implements WhyNot {

        /** Refuses what is missing. */
        public HeldBack {
            Objects.requireNonNull(withheld, "withheld");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * A rule stopped.
     *
     * @param stop where
     */
    record Stopped(Stop stop) implements WhyNot {

        /** Refuses what is missing. */
        public Stopped {
            Objects.requireNonNull(stop, "stop");
        }
    }

    /**
     * The owner has settled it: by saying what became of it, or by what they said or did meanwhile.
     *
     * @param by the latest fact that settles it
     * @param otherwise the same as a rule that stopped or holds it back
     */
    record Settled(FactRef by, WhyNot otherwise) implements WhyNot {

        /** Refuses what is missing. */
        public Settled {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(otherwise, "otherwise");
        }
    }

    /**
     * The book has no such rule, or has retired it.
     *
     * @param rule the id that was asked about
     * @param meant the most similar one of the book, where one is similar
     */
    record Unknown(String rule, Optional<String> meant) implements WhyNot {

        /** Refuses what is missing. */
        public Unknown {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(meant, "meant");
        }
    }

    /**
     * The rule is on trial: nothing that it says is advised.
     *
     * @param rule the id that was asked about
     * @param recommendations what it would have a part in, if it were active
     * @param otherwise why it would advise nothing else; one of them that holds back, or a rule that stopped
     */
    record OnTrial(String rule, List<Recommendation> recommendations, List<WhyNot> otherwise) implements WhyNot {

        /** Keeps copies. */
        public OnTrial {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(recommendations, "recommendations");
            Objects.requireNonNull(otherwise, "otherwise");
            recommendations = List.copyOf(recommendations);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * For a reader, line by line; those that begin with blanks belong to the one above.
     *
     * @param zone in which moments are written
     */
    default List<String> lines(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return ExplanationText.of(this, zone);
    }

    /**
     * Several of them for a reader, line by line; where one rule stopped is told once.
     *
     * @param zone in which moments are written
     */
    static List<String> lines(List<WhyNot> all, ZoneId zone) {
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(zone, "zone");
        return ExplanationText.of(all, zone);
    }

    /**
     * The cause in one sentence.
     *
     * @param zone in which moments are written
     */
    default String sentence(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return ExplanationText.sentence(this, zone);
    }
}
