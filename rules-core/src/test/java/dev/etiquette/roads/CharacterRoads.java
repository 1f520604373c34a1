package dev.etiquette.roads;

import static dev.etiquette.roads.Road.because;
import static dev.etiquette.roads.Road.file;
import static dev.etiquette.roads.Road.open;
import static dev.etiquette.roads.Road.road;
import static dev.etiquette.roads.Road.then;
import static dev.etiquette.roads.Road.when;

import java.util.List;

/** Roads through characters that look like others, or like nothing, or end what an eye sees going on. */
final class CharacterRoads {

    private static final String M = Marker.NAME;
    private static final String SOUND = "recommend( prepare( $c ), because( \"So.\" ) );";

    private CharacterRoads() {}

    static List<Road> all() {
        return List.of(
                open("code behind a comment that ends within the line", then("/* so */ " + M + ".set();")),
                road("code behind a comment in a comment", then("/* /* so */ " + M + ".set(); /* */ */")),
                open("code behind a comment that only seems to begin", then("/*/ so */ " + M + ".set();")),
                road("code behind a comment that ends by a carriage return", then("// so\r" + M + ".set();\n" + SOUND)),
                road("code behind a remark of an old kind", then("# so\n" + M + ".set();")),
                road(
                        "a rule behind a carriage return in a comment",
                        file("// so\rrule \"B\" when Contact() then " + M + ".set(); end")),
                open(
                        "a rule that a comment seems to end",
                        file("/* \n*/ rule \"B\" when Contact() then " + M + ".set(); end /*\n*/")),
                open(
                        "a rule behind a sound one on one line",
                        when("") + " rule \"B\" when Contact() then " + M + ".set(); end"),
                open("an end within a rule", then(SOUND + " end rule \"B\" when Contact() then " + M + ".set();")),
                road("an escape for a whole word", when("\\u0065val( " + M + ".yes() )")),
                road("a word with a letter of another alphabet", when("\u0435val( " + M + ".yes() )")),
                road("a keyword with a letter of another alphabet", when("").replace("when", "wh\u0435n")),
                road("wide parentheses", when("Contact\uFF08 " + M + ".yes() \uFF09")),
                road("wide letters", when("\uFF23ontact( " + M + ".yes() )")),
                road("a letter with a sign above it of its own", when("Conta\u0301ct( " + M + ".yes() )")),
                road("a mark that turns the line around in a comment", then("/* \u202E } \u2066 so */ " + SOUND)),
                road("a mark that turns the line around in a text", because("\"\u202E So.\"")),
                road("a mark that turns the line around in a rule", when("\u202EContact( " + M + ".yes() )")),
                road("a blank of no width in a word", when("ev\u200Bal( " + M + ".yes() )")),
                road("a joiner in a word", when("ev\u200Dal( " + M + ".yes() )")),
                road("a soft hyphen in a word", when("ev\u00ADal( " + M + ".yes() )")),
                road("a mark of byte order in a word", when("ev\uFEFFal( " + M + ".yes() )")),
                road("a NUL in a word", when("ev\0al( " + M + ".yes() )")),
                road("a NUL in a text", because("\"So.\0 more\"")),
                road("a NUL in a comment", then("// so \0 more\n" + SOUND)),
                road("a bell in a text", because("\"So.\u0007\"")),
                road("an escape of a terminal in a text", because("\"So.\u001B[2J\"")),
                road("an escape of a terminal in a comment", then("// so \u001B[2J\n" + SOUND)),
                road("a next line in a comment", then("// so \u0085 " + M + ".set();\n" + SOUND)),
                road("a separator of lines in a comment", then("// so \u2028 " + M + ".set();\n" + SOUND)),
                road("a separator of paragraphs in a comment", then("/* so \u2029 */ " + SOUND)),
                road("a separator of lines in a text", because("\"So.\u2028more\"")),
                road("a carriage return in a text", because("\"So.\rNot.\"")),
                road("a carriage return between words", when("Contact()\rContact( " + M + ".yes() )")),
                open("a form feed between words", when("\f" + "Contact( " + M + ".yes() )")),
                road("a letter from outside the plane in a word", when("\uD835\uDC52val( " + M + ".yes() )")),
                road("a dollar sign of another size", when("\uFF04c : Contact()")),
                road("a method in a place of a text", because("\"{c.getClass()}\"")),
                road("a class in a place of a text", because("\"{c.class.name}\"")),
                road("a call in a place of a text", because("\"{" + M + ".text()}\"")),
                road("a look-up in a place of a text", because("\"${jndi:ldap://localhost/x}\"")),
                road("an expression in a place of a text", because("\"#{T(" + M + ").set()}\"")),
                road("a template in a text", because("\"@{" + M + ".text()}\"")),
                road("a place in a place of a text", because("\"{name{" + M + ".set()}}\"")));
    }
}
