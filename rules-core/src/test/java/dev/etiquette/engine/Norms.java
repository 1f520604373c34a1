package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.Situations.Scene;
import dev.etiquette.language.Problem;
import dev.etiquette.model.Now;
import dev.etiquette.reading.Phrases;
import dev.etiquette.table.NormTable;
import java.util.ArrayList;
import java.util.List;

/** Tables for tests that must not depend on the standard book. */
final class Norms {

    static final NormTable TABLE = read();

    private Norms() {}

    private static NormTable read() {
        StringBuilder text = new StringBuilder("platform,figure,value,hours,source,date\n");
        for (String kind : List.of("question", "complaint", "private", "remark")) {
            text.append("any,").append(kind).append(" nudge,30 minutes,waking,test,2026\n");
            text.append("any,").append(kind).append(" due,4 hours,waking,test,2026\n");
            text.append("any,").append(kind).append(" overdue,24 hours,waking,test,2026\n");
            text.append("any,").append(kind).append(" let go,7 days,wall,test,2026\n");
        }
        text.append("any,repeat rest,30 days,,test,2026\nany,repeat times,4 times,,test,2026\n");
        text.append("any,repeat manner,same,,test,2026\nx,repeat manner,reword,,test,2026\n");
        text.append("any,selling window,30 days,,test,2026\nany,selling least posts,5 posts,,test,2026\n");
        text.append("any,selling share,20 %,,test,2026\nany,selling least turns,2 turns,,test,2026\n");
        text.append("any,talk long,4 turns,,test,2026\nany,talk within,7 days,,test,2026\n");
        text.append("any,talk failed times,2 times,,test,2026\nany,talk fresh,48 hours,,test,2026\n");
        List<Problem> problems = new ArrayList<>();
        NormTable table = NormTable.read("norms.csv", text.toString(), problems);
        assertThat(problems).isEmpty();
        return table;
    }

    /** The facts of a scene as rules see them. */
    static List<Object> facts(Scene scene) {
        return Table.lay(
                        scene.situation().owner(),
                        scene.situation().facts(),
                        new Now(scene.now()),
                        new Clock(scene.now()),
                        new Phrases(List.of()),
                        TABLE)
                .facts();
    }
}
