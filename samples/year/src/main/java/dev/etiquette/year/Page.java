package dev.etiquette.year;

import dev.etiquette.Advice;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Recommendation;
import dev.etiquette.advice.SuggestedAction;
import dev.etiquette.advice.Withheld;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Platform;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The advice of one moment as plain text. */
final class Page {

    private static final int WIDTH = 110;
    private static final String INDENT = "      ";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final ZoneId zone;
    private final StringBuilder text = new StringBuilder();

    private Page(ZoneId zone) {
        this.zone = zone;
    }

    static String of(Advice advice, ZoneId zone) {
        Page page = new Page(zone);
        page.write(advice);
        return page.text.toString();
    }

    private void write(Advice advice) {
        line(DAY.format(advice.now().atZone(zone)));
        advice.emptyReason().ifPresent(sentence -> line("  " + sentence));
        advice.recommendations().forEach(this::recommendation);
        advice.withheld().forEach(this::withheld);
        line("  Next look: " + advice.nextReview().map(this::time).orElse("when there is something new"));
        advice.failed().forEach(rule -> line("  Failed: " + rule));
    }

    private void recommendation(Recommendation recommendation) {
        String due = recommendation.dueBy().map(by -> ", by " + time(by)).orElse("");
        line("  " + recommendation.urgency() + " " + deed(recommendation.act()) + due);
        String rules =
                recommendation.reasons().stream().map(Reason::rule).distinct().collect(Collectors.joining(", "));
        wrapped(rules + ": " + recommendation.text());
    }

    private void withheld(Withheld withheld) {
        List<String> rules = withheld.by().stream().map(Reason::rule).distinct().toList();
        String from =
                withheld.allowedFrom().map(time -> ", until " + time(time)).orElse("");
        line("  Held back: " + deed(withheld.recommendation().act()) + " (" + String.join(", ", rules) + from + ")");
    }

    /** Action, person, place; whatever of it there is. */
    private static String deed(SuggestedAction act) {
        String who = act.name().isBlank() ? "" : " " + act.name();
        String where = act.platform().equals(Platform.NONE)
                ? ""
                : ", " + act.platform().name();
        boolean silent = act.channel().equals(Channel.NONE) || act.channel().equals(Channel.POST);
        return act.action()
                + who
                + where
                + (silent ? "" : ", by " + act.channel().id());
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    private void wrapped(String sentences) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : sentences.lines().collect(Collectors.joining(" ")).split(" ")) {
            if (line.length() + word.length() > WIDTH && line.length() > INDENT.length()) {
                line(line.toString().stripTrailing());
                line = new StringBuilder(INDENT);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
