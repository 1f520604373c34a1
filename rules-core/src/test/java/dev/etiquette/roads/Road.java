package dev.etiquette.roads;

/**
 * A way on which an author's text might reach the machine.
 *
 * @param name what the payload stands in
 * @param text a whole file of rules
 * @param engine the one of Drools' two engines that is known to run the payload
 */
record Road(String name, String text, Engine engine) {

    @Override
    public String toString() {
        return name;
    }

    /** Who runs a payload. */
    enum Engine {
        /** Drools, with rules as Java classes. */
        MODEL,
        /** Drools, with rules that are interpreted. */
        CLASSIC,
        /** Nobody whom we know. */
        NONE
    }

    /** A road on which Drools is not known to run anything; it is none of ours all the same. */
    static Road road(String name, String text) {
        return new Road(name, text, Engine.NONE);
    }

    /** A road that Drools takes, with rules as Java classes. */
    static Road open(String name, String text) {
        return new Road(name, text, Engine.MODEL);
    }

    /** A road that Drools takes, with rules that are interpreted. */
    static Road openInClassic(String name, String text) {
        return new Road(name, text, Engine.CLASSIC);
    }

    /** A file with some lines before its one rule. */
    static String file(String lines) {
        return "package etiquette\n" + lines + "\n" + rule("\"A person should be prepared for\"", "", "", "");
    }

    /** A file of one rule that says this. */
    static String then(String consequence) {
        return "package etiquette\n" + rule("\"A person should be prepared for\"", "", "", consequence);
    }

    /** A file of one rule that asks this beside what is sound. */
    static String when(String conditions) {
        return "package etiquette\n" + rule("\"A person should be prepared for\"", "", conditions, "");
    }

    /** A file of one rule with this before its conditions. */
    static String with(String attribute) {
        return "package etiquette\n" + rule("\"A person should be prepared for\"", attribute, "", "");
    }

    /** A file of one rule with this name. */
    static String named(String quoted) {
        return "package etiquette\n" + rule(quoted, "", "", "");
    }

    /** A file of one rule that gives this reason. */
    static String because(String reason) {
        return then("recommend( prepare( $c ), because( " + reason + " ) );");
    }

    private static String rule(String name, String attribute, String conditions, String consequence) {
        return """
                rule %s
                    @id( "A-1" )
                    @source( "test" )
                    %s
                when
                    $c : Contact( $name : name )
                    %s
                then
                    %s
                end
                """.formatted(
                name,
                attribute,
                conditions,
                consequence.isEmpty() ? "recommend( prepare( $c ), because( \"{name} it is.\" ) );" : consequence);
    }
}
