package dev.etiquette.roads;

import static dev.etiquette.roads.Road.file;
import static dev.etiquette.roads.Road.open;
import static dev.etiquette.roads.Road.openInClassic;
import static dev.etiquette.roads.Road.road;
import static dev.etiquette.roads.Road.when;

import java.util.List;

/** Roads through what a rule asks. */
final class ConditionRoads {

    private static final String M = Marker.NAME;

    private ConditionRoads() {}

    static List<Road> all() {
        return List.of(
                open("eval", when("eval( " + M + ".yes() )")),
                open("eval in a fact", when("Contact( eval( " + M + ".yes() ) )")),
                open("eval beside a fact", when("( Contact() and eval( " + M + ".yes() ) )")),
                open("a truth that is called for", when("Contact( " + M + ".yes() )")),
                open("a call on the left of a comparison", when("Contact( " + M + ".number() == priority )")),
                open("a call on the right of a comparison", when("Contact( priority >= " + M + ".number() )")),
                open("a call among values", when("Contact( priority in ( 3, " + M + ".number() ) )")),
                open("a call behind an or", when("Contact( name == \"Zoe\" || " + M + ".yes() )")),
                open("a call in parentheses", when("Contact( ( " + M + ".yes() ) )")),
                open("a call between two and signs", when("Contact( name != \"Zoe\" && " + M + ".yes() )")),
                open("a call behind an exclamation mark", when("not Contact( !" + M + ".yes() )")),
                open("a call under not", when("not Contact( name == " + M + ".text() + \"x\" )")),
                open("a call under exists", when("exists Contact( " + M + ".yes() )")),
                road("a name that is bound to a call", when("Contact( $n : " + M + ".number() )")),
                road("a name that is bound to a call by another sign", when("Contact( $n := " + M + ".number() )")),
                openInClassic(
                        "a choice of two by a question mark", when("Contact( ( true ? " + M + ".yes() : false ) )")),
                open("arithmetic with a call", when("Contact( priority + " + M + ".number() > 0 )")),
                open("a method of a field", when("Contact( name.concat( " + M + ".text() ) != null )")),
                open(
                        "a chain of methods down to a class by name",
                        when("Contact( name.getClass().forName( \"" + M
                                + "\" ).getMethod( \"set\" ).invoke( null ) == null )")),
                road("a chain of fields down to a class", when("Contact( name.class.name == " + M + ".text() )")),
                road("a class that a field is of", when("Contact( class.name != " + M + ".text() )")),
                open("a fact called this", when("Contact( this != " + M + ".contacts().get( 0 ) )")),
                open("a method of this", when("Contact( this.equals( " + M + ".contacts() ) == false )")),
                open("a field of a class", when("Contact( priority >= " + M + ".Tripwire.NUMBER )")),
                open(
                        "a field that is taken for another kind",
                        when("Contact( this#Contact.name != " + M + ".text() )")),
                open("a field that may be missing", when("Contact( name!.length == " + M + ".number() + 2 )")),
                open("a place in a list", when("Contact( doNotContact[ " + M + ".number() ] == null )")),
                open("a place in a map", when("Contact( handles[ " + M + ".text() ] == null )")),
                road("a list written down", when("Contact( name not in [ " + M + ".text() ] )")),
                open("a regular expression", when("Contact( name matches " + M + ".text() )")),
                road("a regular expression that never comes to an end", when("Contact( name matches \"(a+)+$\" )")),
                open("a likeness of sound", when("Contact( name soundslike " + M + ".text() )")),
                open("a piece of a text", when("Contact( name str[startsWith] " + M + ".text() )")),
                open("a member of a list", when("Contact( name memberOf " + M + ".contacts() )")),
                open("a list that holds something", when("Contact( doNotContact not contains " + M + ".text() )")),
                road("an operator of somebody's own", when("Contact( name soundsLike[ " + M + " ] \"Ann\" )")),
                road("an operator of time", when("Contact( this after[ 0s, " + M + ".number() ] $c )")),
                open("a list of facts from elsewhere", when("Contact() from " + M + ".contacts()")),
                open("a list of facts collected", when("java.util.List() from collect( Contact( " + M + ".yes() ) )")),
                road("a door of its own", when("Contact( " + M + ".yes() ) from entry-point \"back\"")),
                road("a window over the last facts", when("Contact( " + M + ".yes() ) over window:length( 1 )")),
                open(
                        "code that adds up",
                        when("Integer() from accumulate( Contact(), init( " + M
                                + ".set(); int n = 0; ), action( n++; ), result( n ) )")),
                openInClassic(
                        "a call that is added up", when("accumulate( Contact(); $s : sum( " + M + ".number() ) )")),
                open(
                        "a call where facts are added up",
                        when("accumulate( Contact( " + M + ".yes() ); $s : count( 1 ) )")),
                openInClassic(
                        "a condition on what was added up",
                        when("accumulate( Contact( $n : priority ); $s : sum( $n ); " + M + ".yes() )")),
                road(
                        "all facts of a kind",
                        when("forall( Contact( $p : priority ) Contact( this == $p, " + M + ".yes() ) )")),
                open("all facts of a kind at once", when("forall( Contact( " + M + ".yes() ) )")),
                road("a path through a fact", when("Contact( /doNotContact[ " + M + ".yes() ] )")),
                road("a path from a fact", when("$d : /contacts[ " + M + ".yes() ]")),
                road("a path beside a fact", when("Contact( $l : name.bytes[ " + M + ".number() ] )")),
                open("a comparison in backward order", when("Contact( " + M + ".number() < 7 )")),
                open(
                        "a query with a call",
                        file("query q() Contact( " + M + ".yes() ) end").replace("$c : Contact(", "q() $c : Contact(")),
                open(
                        "a query with a call as what it is given",
                        file("query q( int n ) Contact( priority > n ) end")
                                .replace("$c : Contact(", "q( " + M + ".number() ; ) $c : Contact(")),
                open(
                        "a condition in brackets of many",
                        when("(or Contact( " + M + ".yes() ) Contact( name == \"Zoe\" ))")),
                open(
                        "a group of conditions that is forbidden",
                        when("not( Contact( name == \"Zoe\" ) and Contact( " + M + ".yes() ) )")));
    }
}
