package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations.Scene;
import dev.etiquette.advice.Limits;
import dev.etiquette.model.Now;
import dev.etiquette.report.Problem;
import dev.etiquette.tables.ActTable;
import dev.etiquette.tables.BookFacts;
import dev.etiquette.tables.BookTables;
import dev.etiquette.tables.DateTable;
import dev.etiquette.tables.DayTable;
import dev.etiquette.tables.NormTable;
import dev.etiquette.tables.PhraseTable;
import java.util.ArrayList;
import java.util.List;

/** Tables for tests that must not depend on the standard book. */
final class Norms {

    static final NormTable TABLE = read();

    /** With no phrases and no days. */
    static final BookTables TABLES = new BookTables(TABLE, PhraseTable.EMPTY, DayTable.EMPTY);

    private Norms() {}

    private static NormTable read() {
        StringBuilder text = new StringBuilder("platform,figure,value,hours,source,date,people\n");
        for (String kind : List.of("question", "complaint", "private", "remark", "reaction", "introduction")) {
            text.append("any,").append(kind).append(" remind,30 minutes,waking,test,2026\n");
            text.append("any,").append(kind).append(" due,4 hours,waking,test,2026\n");
            text.append("any,").append(kind).append(" overdue,24 hours,waking,test,2026\n");
            text.append("any,").append(kind).append(" expire,7 days,wall,test,2026\n");
        }
        text.append("any,repeat rest,30 days,,test,2026\nany,repeat times,4 times,,test,2026\n");
        text.append("any,repeat manner,same,,test,2026\nx,repeat manner,reword,,test,2026\n");
        text.append("any,selling window,30 days,,test,2026\nany,selling least posts,5 posts,,test,2026\n");
        text.append("any,selling share,20 %,,test,2026\nany,selling least turns,2 turns,,test,2026\n");
        text.append("any,talk long,4 turns,,test,2026\nany,talk within,7 days,,test,2026\n");
        text.append("any,talk failed times,2 times,,test,2026\nany,talk fresh,48 hours,,test,2026\n");
        text.append("any,repeat pause,24 hours,,test,2026\nany,repeat end,365 days,,test,2026\n");
        text.append("any,talk deep,60 words,,test,2026\nany,talk complaints,2 times,,test,2026\n");
        text.append("any,silence tries,2 times,,test,2026\nany,silence first gap,3 days,,test,2026\n");
        text.append("any,silence next gap,7 days,,test,2026\nany,silence rest,30 days,,test,2026\n");
        text.append("any,approach step,follow,,test,2026\nany,approach a week,1 times,,test,2026\n");
        text.append("any,approach comments,0 times,,test,2026\nlinkedin,approach comments,1 times,,test,2026\n");
        text.append("any,approach pending,7 days,,test,2026\nany,approach expire,30 days,,test,2026\n");
        text.append("any,listening window,30 days,,test,2026\nany,listening least turns,4 turns,,test,2026\n");
        text.append("any,listening share,67 %,,test,2026\nany,listening least posts,3 posts,,test,2026\n");
        text.append("any,listening small talk,2 turns,,test,2026\nany,listening fresh,7 days,,test,2026\n");
        text.append("any,warmth least turns,2 turns,,test,2026\nany,warmth within,90 days,,test,2026\n");
        text.append("facebook,page message window,24 hours,,test,2026\n");
        text.append("facebook,page message human window,7 days,,test,2026\n");
        text.append("any,in touch friend,7 days,,test,2026\nany,in touch friend at most,30 days,,test,2026\n");
        text.append("any,question due,2 hours,working,test,2026,tag vip\n");
        text.append("x,remark due,1 hour,waking,test,2026,tag lunch\nany,talk long,2 turns,,test,2026,tag lunch\n");
        text.append("any,lunch,3 times,,test,2026\nany,rest,2 hours,,test,2026\nx,rest,4 hours,,test,2026\n");
        List<Problem> problems = new ArrayList<>();
        NormTable table = NormTable.read("norms.csv", text.toString(), problems);
        assertThat(problems).isEmpty();
        return table;
    }

    /** These, in a book without words of its own. */
    static BookTables tables() {
        return new BookTables(
                TABLE,
                PhraseTable.EMPTY,
                DateTable.EMPTY,
                Author.DAYS,
                Author.PLATFORMS,
                ActTable.EMPTY,
                BookFacts.EMPTY);
    }

    /** The facts of a scene as rules see them. */
    static List<Object> facts(Scene scene) {
        BookTables tables = tables();
        return EvaluationInput.lay(
                        scene.situation().owner(),
                        Gifts.with(scene),
                        new Now(scene.now()),
                        new ThresholdClock(scene.now()),
                        tables,
                        Author.HOST_TYPES,
                        type -> true,
                        EvaluationMemory.ofTexts(tables),
                        new EvaluationContext.Stopwatch(Limits.USUAL, 0))
                .facts();
    }
}
