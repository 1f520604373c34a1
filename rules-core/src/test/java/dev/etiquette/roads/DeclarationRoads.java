package dev.etiquette.roads;

import static dev.etiquette.roads.Road.file;
import static dev.etiquette.roads.Road.open;
import static dev.etiquette.roads.Road.road;
import static dev.etiquette.roads.Road.then;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Roads through declarations, what their fields hold, what is made of them, and what they are said to mean. */
final class DeclarationRoads {

    private static final String M = Marker.NAME;
    private static final String SOUND = "recommend( prepare( $c ), because( \"So.\" ) );";

    private DeclarationRoads() {}

    static List<Road> all() {
        List<Road> all = new ArrayList<>(declarations());
        all.addAll(types());
        all.addAll(made());
        all.addAll(meanings());
        return all;
    }

    private static String declared(String text, String consequence) {
        return then(consequence).replace("package etiquette\n", "package etiquette\n" + text + "\n");
    }

    /** A declaration that is sound but for its fields. */
    private static String fields(String fields) {
        return file("declare Mine\n @meaning( \"so\" )\n " + fields + "\nend");
    }

    private static List<Road> declarations() {
        return List.of(
                open(
                        "a declared field with a value that is called for",
                        declared(
                                "declare Mine\n @meaning( \"so\" )\n n : int = " + M + ".number() @key\nend",
                                "insert( new Mine() );")),
                open(
                        "a declared choice with a value that is called for",
                        declared(
                                "declare enum Mine\n ONE( " + M + ".number() );\n n : int\nend",
                                "insert( Mine.ONE );")),
                road("a declaration that extends a class", file("declare Mine extends " + M + " n : long @key end")),
                road("a declaration of a trait", file("declare trait Mine @meaning( \"so\" ) n : long @key end")),
                road(
                        "a declaration of a class that is there",
                        file("declare " + M + " @meaning( \"so\" ) n : long @key end")),
                road("a declaration of a class of Java", file("declare Runtime @meaning( \"so\" ) n : long @key end")),
                road("a declaration of a class of Drools", file("declare Rule @meaning( \"so\" ) n : long @key end")),
                road("a declaration of what is given", file("declare Contact @meaning( \"so\" ) n : long @key end")),
                road("a declaration in another case", file("declare CONTACT @meaning( \"so\" ) n : long @key end")),
                road(
                        "a declaration with a colliding name",
                        file("declare Two @meaning( \"so\" ) n : long @key end\n"
                                + "declare TWO @meaning( \"so\" ) n : long @key end")),
                road(
                        "a declaration that looks like another",
                        file("declare Ill @meaning( \"so\" ) n : long @key end\n"
                                + "declare I1l @meaning( \"so\" ) n : long @key end")),
                road(
                        "a declaration with a letter of another alphabet",
                        file("declare M\u0456ne @meaning( \"so\" ) n : long @key end")),
                road("a declaration with a dollar sign", file("declare $Mine @meaning( \"so\" ) n : long @key end")),
                road("a declaration with an underscore", file("declare Mine_ @meaning( \"so\" ) n : long @key end")),
                road(
                        "an event with an age that is called for",
                        file("declare Mine @role( event ) @expires( " + M + ".text() ) end")),
                road(
                        "a moment that is called for",
                        file("declare Mine @timestamp( " + M + ".number() ) n : long @key end")),
                road("a declaration of a window", file("declare window Mine Contact( " + M + ".yes() ) end")),
                road("a declaration of a door", file("declare entry-point Mine end")),
                road(
                        "a given fact with code",
                        file("declare Mine @given( " + M + ".number() ) @meaning( \"so\" ) end")),
                road("a given fact that extends", file("declare Mine extends " + M + " @given @meaning( \"so\" ) end")),
                road(
                        "a given fact of another class",
                        file("declare " + M + " @given @meaning( \"so\" ) n : long @key end")),
                road("a given class of Java", file("declare Runtime @given @meaning( \"so\" ) n : long @key end")),
                road("a given fact that is there", file("declare Turn @given @meaning( \"so\" ) n : long @key end")),
                road(
                        "a given fact that holds a fact",
                        file("declare Mine @given @meaning( \"so\" ) turn : Turn @key end")),
                road(
                        "a given fact that holds itself",
                        file("declare Mine @given @meaning( \"so\" ) mine : Mine @key end")),
                road(
                        "a given fact that holds a class",
                        file("declare Mine @given @meaning( \"so\" ) it : " + M + " @key end")),
                road(
                        "a given fact with a method for a field",
                        file("declare Mine @given @meaning( \"so\" ) getClass : long @key end")),
                road(
                        "a given fact that a rule makes",
                        declared(
                                "declare Mine @given @meaning( \"so\" ) n : long @key end",
                                "signal( new Mine( 1 ) );")),
                road("a declaration that holds itself", fields("mine : Mine @key")),
                road(
                        "declarations in a circle",
                        file("declare One @meaning( \"so\" ) two : Two @key end\n"
                                + "declare Two @meaning( \"so\" ) one : One @key end")),
                road(
                        "declarations within each other without an end",
                        file(IntStream.range(0, 40)
                                        .mapToObj(i -> "declare Deep" + i + " @meaning( \"so\" ) in" + i + " : Deep"
                                                + (i + 1) + " @key end")
                                        .collect(Collectors.joining("\n"))
                                + "\ndeclare Deep40 @meaning( \"so\" ) n : long @key end")),
                road("a declaration within a declaration", fields("n : long @key\n declare Other m : long @key end")),
                road("a field without a key", fields("n : long")),
                road("a field called like a method of every class", fields("getClass : long @key")),
                road("a field called like a constant of every class", fields("class : long @key")),
                road("a field called like the engine", fields("this : long @key")),
                open(
                        "code behind a declaration on one line",
                        declared(
                                "declare Mine n : long @key end function int mine() { return " + M + ".number(); }",
                                "mine();")));
    }

    private static List<Road> types() {
        List<Road> roads = new ArrayList<>();
        List.of(
                        M,
                        "Object",
                        "Class",
                        "Runnable",
                        "Thread",
                        "Process",
                        "ProcessBuilder",
                        "ClassLoader",
                        "java.io.File",
                        "java.util.function.Supplier",
                        "Map<String, String>",
                        "List<Contact>",
                        "Contact[]",
                        "java.lang.Runtime",
                        "int",
                        "double",
                        "Integer",
                        "Now",
                        "Owner",
                        "Proposal",
                        "Withholding",
                        "Signal",
                        "Statement",
                        "Utterance.Inner",
                        "\u0421ontact",
                        "? extends Contact",
                        "void",
                        "null")
                .forEach(type -> roads.add(road("a field that holds " + type, fields("it : " + type + " @key"))));
        roads.add(open(
                "a field that holds what a rule makes",
                declared("declare Mine it : " + M + " @key end", "insert( new Mine( new " + M + "() ) );")));
        roads.add(open(
                "a field of many that holds what a rule calls for",
                declared("declare Mine it : java.util.List @key end", "insert( new Mine( " + M + ".contacts() ) );")));
        return roads;
    }

    private static List<Road> made() {
        String mine = "declare Mine @meaning( \"so\" ) n : long @key end";
        return List.of(
                open("a new thing of a class", declared(mine, SOUND + " new " + M + "();")),
                open("a new thing that is called", declared(mine, "new " + M + "().set();")),
                open("a new thing where a word stands", then("insert( new " + M + "() ); " + SOUND)),
                open("a new fact of what is called for", declared(mine, "insert( new Mine( " + M + ".number() ) );")),
                open("a new fact that is called", declared(mine, "new Mine( " + M + ".number() ).getN();")),
                open("a new fact with a body", declared(mine, "new Mine( 1 ) { { " + M + ".set(); } };")),
                open("a new list", then("new java.util.ArrayList( " + M + ".contacts() );")),
                open("a new row of a length", then("int[] n = new int[ " + M + ".number() ];")),
                open("a new text", then("new String( " + M + ".text() );")),
                open("a new thing in a reason", then("recommend( prepare( $c ), because( \"\" + new " + M + "() ) );")),
                open("a new function", then("new Runnable() { public void run() { " + M + ".set(); } }.run();")),
                road("a new thing that is said", then("signal( new " + M + "() );")),
                road("a new process that is said", then("signal( new ProcessBuilder( \"x\" ) );")),
                road("a new thing with dots that is said", declared(mine, "signal( new etiquette.Mine( 1 ) );")),
                road("a new given fact", then("signal( new Contact( $name ) );")),
                road("a new fact of a new fact", declared(mine, "signal( new Mine( new Mine( 1 ) ) );")),
                road(
                        "a new fact in a condition",
                        declared(mine, SOUND)
                                .replace(
                                        "$c : Contact( $name : name )",
                                        "$c : Contact( $name : name, name == new String( \"x\" ) )")),
                road(
                        "a new fact that is recommended",
                        declared(mine, "recommend( new Mine( 1 ), because( \"So.\" ) );")),
                road("a new fact of a call", declared(mine, "signal( new Mine( " + M + ".number() ) );")),
                road("a new fact of a field that is called for", declared(mine, "signal( new Mine( $c.priority ) );")),
                road("a new fact with a kind of its own", declared(mine, "signal( new Mine<String>( 1 ) );")),
                road("a new fact with a letter of another alphabet", declared(mine, "signal( new M\u0456ne( 1 ) );")),
                road("a fact that is said because it is there", then("signal( $c );")),
                road(
                        "new facts very deep",
                        declared(mine, "signal( " + "new Mine( ".repeat(200) + "1" + " )".repeat(200) + " );")));
    }

    private static List<Road> meanings() {
        List<Road> roads = new ArrayList<>();
        List.of(
                        M + ".text()",
                        "\"So.\" + " + M + ".text()",
                        "'So.'",
                        "\"So.\\u0022 + x\"",
                        "\"So.\\\" more\"",
                        "\"So.\nmore\"",
                        "\"So.\u0000\"",
                        "\"So.\u202E\"",
                        "\"So.\u2028\"",
                        "\"So.\u001B[2J\"",
                        "\"\"\"So.\"\"\"",
                        "\"So.\", " + M + ".text()",
                        "value = \"So.\"",
                        "{ \"So.\" }",
                        "@key",
                        "#{T(" + M + ").set()}",
                        "\"" + "so ".repeat(5_000) + "\"",
                        "1",
                        "true",
                        "")
                .forEach(text -> roads.add(road(
                        "a meaning that is " + (text.length() > 100 ? "very long" : text),
                        file("declare Mine @meaning( " + text + " ) n : long @key end"))));
        roads.add(road(
                "a meaning with code behind it",
                file("declare Mine @meaning( \"so\" ) } static { " + M + ".set(); n : long @key end")));
        return roads;
    }
}
