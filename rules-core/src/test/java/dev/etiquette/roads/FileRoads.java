package dev.etiquette.roads;

import static dev.etiquette.roads.Road.file;
import static dev.etiquette.roads.Road.named;
import static dev.etiquette.roads.Road.open;
import static dev.etiquette.roads.Road.openInClassic;
import static dev.etiquette.roads.Road.road;
import static dev.etiquette.roads.Road.then;
import static dev.etiquette.roads.Road.when;
import static dev.etiquette.roads.Road.with;

import java.util.List;

/** Roads through what may stand in a file of Drools beside conditions and consequences. */
final class FileRoads {

    private static final String M = Marker.NAME;
    private static final String SOUND = "recommend( prepare( $c ), because( \"So.\" ) );";

    private FileRoads() {}

    static List<Road> all() {
        return List.of(
                open("an import of a class", imported("import " + M, "Marker.set();")),
                open("an import of a function", imported("import static " + M + ".set", "set();")),
                open("an import of a function by its old word", imported("import function " + M + ".set", "set();")),
                open("an import of an accumulation", file("import accumulate " + M + " mine")),
                open("a function", imported("function void mine() { " + M + ".set(); }", "mine();")),
                open("a global", imported("global java.lang.Runnable mine", M + ".set(); mine.run();")),
                open("a query", file("query q() eval( " + M + ".yes() ) end")),
                open(
                        "a kind of fact",
                        imported("declare Mine\n n : int\nend", "insert( new Mine( " + M + ".number() ) );")),
                open(
                        "a kind of fact with a usual value",
                        imported("declare Mine\n n : int = " + M + ".number()\nend", "insert( new Mine() );")),
                road(
                        "a kind of fact that grows out of another",
                        imported("declare Mine extends " + M + "\nend", "insert( new Mine() );")),
                road(
                        "a kind of fact with a role",
                        file("declare Contact\n @role( event )\n @expires( " + M + ".number() )\nend")),
                open(
                        "a choice of its own",
                        imported("declare enum Mine A( " + M + ".number() ); n : int end", "insert( Mine.A );")),
                openInClassic("a trait", file("declare trait Mine @Trait n : int = " + M + ".number() end")),
                road("a door that is declared", file("declare entry-point back @doc( \"" + M + "\" ) end")),
                road(
                        "a window that is declared",
                        file("declare window Mine Contact( " + M + ".yes() ) over window:length( 1 ) end")),
                road("a unit", file("unit " + M + ";")),
                road(
                        "a package with more behind it",
                        when("").replace("package etiquette", "package etiquette.roads { " + M + ".set(); }")),
                open("a package with an attribute", imported("dialect \"mvel\"", M + ".set();")),
                road(
                        "a file of a domain's own language",
                        when("").replace("package etiquette", "package etiquette\nexpander road.dsl")),
                road("a sentence of a domain's own language", then("> " + M + ".set();")),
                road("another dialect", with("dialect \"mvel\"").replace(SOUND, M + ".set();")),
                open("a salience that is called for", with("salience ( " + M + ".number() )")),
                road("a salience that is a number", with("salience 10")),
                open("a switch that is called for", with("enabled ( " + M + ".yes() )")),
                road("a timer", with("timer ( expr: " + M + ".number() )")),
                road("a timer in the manner of clocks", with("timer ( cron: * * * * * ? )")),
                road("a length of time", with("duration ( " + M + ".number() )")),
                road("a calendar", with("calendars \"" + M + "\"")),
                road("a group of the agenda", with("agenda-group \"" + M + "\" auto-focus true")),
                road("a group of a flow", with("ruleflow-group \"" + M + "\"")),
                road("a group of which one fires", with("activation-group \"" + M + "\"")),
                road("a lock", with("lock-on-active true")),
                road("no loop", with("no-loop true")),
                road("a date from which on", with("date-effective \"01-Jan-2020\"")),
                open(
                        "a rule that grows out of another",
                        when("").replace("being prepared", "x")
                                .replace(
                                        "rule \"A person should be prepared for\"",
                                        "rule \"first\" when Contact( " + M
                                                + ".yes() ) then end\nrule \"A person should be prepared for\" extends \"first\"")),
                open("an entry that is called for", with("@mine( " + M + ".text() )")),
                open("a source that is called for", when("").replace("\"test\"", M + ".text()")),
                open("an entry with a text and a call", when("").replace("\"test\"", "\"test\" + " + M + ".text()")),
                road("an entry with names and values", with("@mine( a = " + M + ".text(), b = 1 )")),
                road("an entry in an entry", with("@mine( @yours( " + M + ".text() ) )")),
                open("an entry with a list", with("@mine( { " + M + ".text(), 1 } )")),
                open("an entry that Drools knows", with("@Timestamp( " + M + ".number() )")),
                road("an entry with a class", with("@" + M + "( \"x\" )")),
                road("an entry of a fact", when("Contact( name == \"Ann\" ) @watch( " + M + ".text() )")),
                road("a name that ends the text it stands in", named("\"A\\\"; " + M + ".set(); //\"")),
                open("a name that ends the text and goes on", named("\"A\\\" + " + M + ".text() + \\\"\"")),
                open("a name in single quotes with a quote in it", named("'A\" + " + M + ".text() + \"'")),
                road("a name in single quotes that ends a call", named("'A\"); " + M + ".set(); //'")),
                road("a name with a line end in it", named("\"A\n\" + " + M + ".text() + \"\"")),
                open("a name with a unicode escape", named("\"A\\u0022 + " + M + ".text() + \\u0022\"")),
                road("a name without quotes", named("A " + M + ".set()")),
                road(
                        "a file that is XML",
                        "<?xml version=\"1.0\"?><package name=\"etiquette\"><rule name=\"A\"><rhs>" + M
                                + ".set();</rhs></rule></package>"),
                road(
                        "a file of a decision table",
                        "RuleSet,etiquette\nImport," + M + "\nRuleTable A\nCONDITION,ACTION\n,Marker.set();\n"),
                road("a file of Java", "package etiquette; class A { static { " + M + ".set(); } }"));
    }

    private static String imported(String line, String statement) {
        return then(statement).replace("package etiquette\n", "package etiquette\n" + line + "\n");
    }
}
