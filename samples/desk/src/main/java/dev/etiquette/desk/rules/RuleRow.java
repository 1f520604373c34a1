package dev.etiquette.desk.rules;

/**
 * A rule in the list.
 *
 * @param id permanent
 * @param name one sentence
 * @param topic what it is about: the folder in which it stands
 * @param kind "recommend", "withhold", "bless" or "signal"; empty when it cannot be told
 * @param source where the manner comes from
 * @param file in which it stands
 * @param line on which it begins, from 1
 * @param on whether it is at work
 * @param trial whether it is tried only
 * @param mine whether it stands in one's own folder
 * @param standard whether the standard book has a rule of that id
 * @param spoke in how many pieces of advice it had a part in the last run over a time; -1 when there was no run
 * @param text what can be searched
 * @param broken whether the text in which it stands has errors
 */
record RuleRow(
        String id,
        String name,
        String topic,
        String kind,
        String source,
        String file,
        int line,
        boolean on,
        boolean trial,
        boolean mine,
        boolean standard,
        int spoke,
        String text,
        boolean broken) {}
