package dev.etiquette.reading;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a web address must have: a host ({@code etsy.com}, {@code shop.*}), a folder ({@code /shop}), or a parameter
 * ({@code gclid}, {@code utm_*}, {@code utm_medium=paid*}). A star at the end stands for any ending.
 */
final class LinkPart implements Predicate<WebAddress> {

    private static final Pattern WRITTEN = Pattern.compile("/?[\\p{L}\\p{N}_.~-]++(?:=[\\p{L}\\p{N}_.~-]++)?+\\*?+/?+");

    private final String wanted;
    private final Where where;
    private final boolean open;

    private enum Where {
        HOST,
        FOLDER,
        PARAMETER,
        PARAMETER_WITH_VALUE
    }

    private LinkPart(String wanted, Where where, boolean open) {
        this.wanted = wanted;
        this.where = where;
        this.open = open;
    }

    static boolean isPart(String phrase) {
        return WRITTEN.matcher(phrase).matches();
    }

    static LinkPart of(String phrase) {
        String small = phrase.toLowerCase(Locale.ROOT);
        boolean folder = small.startsWith("/");
        String part = folder ? small.substring(1) : small;
        part = part.endsWith("/") ? part.substring(0, part.length() - 1) : part;
        boolean open = part.endsWith("*");
        part = open ? part.substring(0, part.length() - 1) : part;
        if (folder) {
            return new LinkPart(part, Where.FOLDER, open);
        } else if (part.contains("=")) {
            return new LinkPart(part, Where.PARAMETER_WITH_VALUE, open);
        }
        return new LinkPart(part, part.contains(".") ? Where.HOST : Where.PARAMETER, open);
    }

    @Override
    public boolean test(WebAddress address) {
        return switch (where) {
            case HOST -> fits(address.host()) || (!open && address.host().endsWith("." + wanted));
            case FOLDER -> address.folders().stream().anyMatch(this::fits);
            case PARAMETER_WITH_VALUE -> address.parameters().stream().anyMatch(this::fits);
            case PARAMETER -> address.parameters().stream().map(LinkPart::name).anyMatch(this::fits);
        };
    }

    private boolean fits(String part) {
        return open ? part.startsWith(wanted) : part.equals(wanted);
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }
}
