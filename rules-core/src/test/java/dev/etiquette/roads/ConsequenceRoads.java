package dev.etiquette.roads;

import static dev.etiquette.roads.Road.because;
import static dev.etiquette.roads.Road.open;
import static dev.etiquette.roads.Road.openInClassic;
import static dev.etiquette.roads.Road.then;
import static dev.etiquette.roads.Road.when;

import java.util.List;

/** Roads through what a rule does when its conditions hold. */
final class ConsequenceRoads {

    private static final String M = Marker.NAME;
    private static final String SOUND = "recommend( prepare( $c ), because( \"So.\" ) );";

    private ConsequenceRoads() {}

    static List<Road> all() {
        return List.of(
                open("a statement of Java", then(M + ".set();")),
                open("a statement of Java behind a sound one", then(SOUND + " " + M + ".set();")),
                open("a statement of Java before a sound one", then(M + ".set(); " + SOUND)),
                open("a call where a text belongs", because(M + ".text()")),
                open("a call behind a text and a plus sign", because("\"So.\" + " + M + ".text()")),
                open("a call in a text of MVEL's own", because("'So.' + " + M + ".text()")),
                open("a new thing", then("new " + M + "(); " + SOUND)),
                open("a block in braces", then("{ " + M + ".set(); }")),
                open("a function without a name", then("((Runnable) () -> " + M + ".set()).run();")),
                open("a reference to a function", then("((Runnable) " + M + "::set).run();")),
                open("an inner class", then("new Object() { { " + M + ".set(); } };")),
                open("a loop", then("while ( " + M + ".yes() ) { break; }")),
                open("a handler of failures", then("try { " + M + ".set(); } finally { }")),
                open(
                        "a class looked up by its name",
                        then("try { $c.getClass().forName( \"" + M
                                + "\" ).getMethod( \"set\" ).invoke( null ); } catch ( Exception e ) { }")),
                open("a fact that is made up", then("insert( new " + M + "() );")),
                open("a fact that is made up for as long as the rule holds", then("insertLogical( new " + M + "() );")),
                open("a fact that is taken away", then("delete( $c ); " + M + ".set();")),
                open("a fact that is changed", then("modify( $c ) { }; " + M + ".set();")),
                open("a fact that is told to be changed", then("update( $c ); " + M + ".set();")),
                open("the handle of the engine", then("drools.halt(); " + M + ".set();")),
                open("the context of the rule", then("kcontext.getKieRuntime().halt(); " + M + ".set();")),
                openInClassic(
                        "the end of a method and the beginning of another",
                        then("} static { " + M + ".set(); } void x() {")),
                open("a second consequence with a name", named(SOUND, M + ".set();")),
                open("a second consequence that a condition chooses", chosen()),
                open("a consequence that breaks off", breaking()),
                open("a word of Java where a word belongs", then("System.setProperty( \"road\", " + M + ".text() );")),
                open("an annotation on a statement", then("@SuppressWarnings( \"x\" ) int x = " + M + ".number();")),
                open("a unicode escape for a letter", then(M.replace("Marker", "M\\u0061rker") + ".set();")),
                open("a unicode escape for a quote", because("\"So.\\u0022 + " + M + ".text() + \\u0022\"")),
                open("a quote behind a backslash", because("\"So.\\\\\" + " + M + ".text() + \"\"")),
                open("a text of many lines", because("\"\"\"\n" + "So.\"\"\" + " + M + ".text()")));
    }

    private static String named(String first, String second) {
        return when("do[later]")
                .replace("\nend", "\nthen[later]\n" + second + "\nend")
                .replace("So.", first);
    }

    private static String chosen() {
        return when("if ( name == \"Ann\" ) do[later]").replace("\nend", "\nthen[later]\n" + M + ".set();\nend");
    }

    private static String breaking() {
        return when("if ( name == \"Ann\" ) break[later]").replace("\nend", "\nthen[later]\n" + M + ".set();\nend");
    }
}
