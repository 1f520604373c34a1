package dev.etiquette.roads;

import static dev.etiquette.roads.Road.because;
import static dev.etiquette.roads.Road.named;
import static dev.etiquette.roads.Road.open;
import static dev.etiquette.roads.Road.road;
import static dev.etiquette.roads.Road.then;
import static dev.etiquette.roads.Road.when;

import java.util.List;

/** Files that are sound: what looks like a payload in them is a name, a text or a remark, and nothing more. */
final class HarmlessTexts {

    private static final String M = Marker.NAME;
    private static final String SOUND = "recommend( prepare( $c ), because( \"So.\" ) );";

    private HarmlessTexts() {}

    static List<Road> all() {
        return List.of(
                open("a name that ends a comment", named("\"A */ static { " + M + ".set(); } /*\"")),
                road("a name that is a path", named("\"../../../etc/passwd\"")),
                road("a name that is a statement", named("\"" + M + ".set();\"")),
                road("a name of a keyword", named("\"end rule when then\"")),
                open("a remark with an escape of a line end", then("// so \\u000a " + M + ".set();\n" + SOUND)),
                open("a comment with an escape of its end", then("/* so \\u002a/ " + M + ".set(); /* */" + SOUND)),
                road("a remark that is a rule", then("// end rule \"B\" when then " + M + ".set(); end\n" + SOUND)),
                road("a comment that is a rule", then("/* end\nrule \"B\" when then " + M + ".set(); end */" + SOUND)),
                road("a remark behind the last end", when("") + "// " + M + ".set();"),
                road("a reason with a remark in it", because("\"So // " + M + ".set();\"")),
                road("a reason with a comment in it", because("\"So /* " + M + ".set(); */\"")),
                road("a reason with a statement in it", because("\"); " + M + ".set(); (\"")),
                road("a reason with the end of a rule in it", because("\"end rule when then " + M + ".set(); end\"")),
                road("a reason in single quotes", because("\"' + " + M + ".text() + '\"")),
                road("a reason with signs of a format", because("\"%s %n %d {name} %x\"")),
                road("a reason that is a page", because("\"<script>" + M + ".set()</script>\"")),
                road("a reason that is a formula", because("\"=cmd|' /C calc'!A0\"")),
                road("a reason that is a query", because("\"'; drop table contacts; --\"")),
                road("a reason with the signs of templates", because("\"$ {name} % {name} # {name} $\"")),
                road("a source that is a statement", when("").replace("\"test\"", "\"" + M + ".set();\"")),
                road("a text that is compared", when("Contact( name != \"" + M + ".set()\" )")),
                road("a name of a class for a name", then(SOUND).replace("$c", "$class")),
                road("a name of a method for a name", then(SOUND).replace("$c", "$getClass")),
                road("a name of the engine for a name", then(SOUND).replace("$c", "$drools")),
                road("lines that end as on other machines", when("").replace("\n", "\r\n")));
    }
}
