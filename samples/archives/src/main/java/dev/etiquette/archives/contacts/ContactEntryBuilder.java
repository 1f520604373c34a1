package dev.etiquette.archives.contacts;

import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.archives.people.LinkedInProfileUrl;
import dev.etiquette.archives.people.PlatformAddress;
import dev.etiquette.archives.people.ProfileAddress;
import dev.etiquette.archives.problem.SkippedEntry;
import dev.etiquette.archives.text.Identifiers;
import dev.etiquette.archives.text.PlainText;
import dev.etiquette.model.Cadence;
import dev.etiquette.model.Channel;
import dev.etiquette.model.InvalidFactException;
import dev.etiquette.model.Platform;
import dev.etiquette.model.WrittenDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds a contact from texts. A value that cannot be read is left out, and the result says what was expected. */
final class ContactEntryBuilder {

    private static final String STATED = "Your contacts say so.";
    private static final Set<String> NO = Set.of(
            "",
            "no",
            "n",
            "false",
            "f",
            "0",
            "nein",
            "falsch",
            "-",
            "–",
            "—",
            "none",
            "n/a",
            "null",
            "off",
            "allow",
            "allowed",
            "erlaubt",
            "subscribed",
            "opted in",
            "opt in",
            "opt-in",
            "no.",
            "non");
    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "true",
            "t",
            "1",
            "x",
            "ja",
            "j",
            "wahr",
            "always",
            "immer",
            "on",
            "yes.",
            "✓",
            "✔",
            "☑",
            "✗",
            "✘",
            "☒",
            "do not allow",
            "nicht erlaubt",
            "checked",
            "oui",
            "si",
            "sí");
    private static final Pattern BETWEEN = Pattern.compile("[,;|\\n]+");
    private static final Pattern LENGTH =
            Pattern.compile("(?:every |alle |jede[nrs]? )?(\\d{1,4})?(?: ?(?:-|–|to|bis) ?(\\d{1,4}))? ?(\\p{L}*)");
    private static final Pattern OCCASION = Pattern.compile("(?:occasion|anlass)[ :]+(.+)");
    private static final Pattern SINCE = Pattern.compile("(.+?)[ :]+(?:since|seit)");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^\\s@<>]+@[^\\s@<>]+)>");
    private static final Pattern NO_DAY = Pattern.compile("0+[/.-]0+[/.-]0+");
    /** Spreadsheets and Google put several values into one cell. */
    private static final Pattern BETWEEN_LABELS = Pattern.compile("\\s*:::\\s*|[,;|\\n]+");

    /** Archives of X know most people by number only: "x:id:308". */
    private static final Pattern NUMBER_ON_X = Pattern.compile("(?i)id[:=]([1-9]\\d{0,19})");

    /** A handle alone; whatever has a dot may be an address. */
    private static final Pattern BARE_HANDLE = Pattern.compile("@*[\\p{L}\\p{N}_-]{1,100}");

    private static final Pattern OF_PLATFORM = Pattern.compile(
            "(?:person|contact|lead)?(\\p{L}+?)(?:profile)?(?:urls?|profile|handle|username|userid|user|account|link|address|adresse|profil)");
    private static final Map<String, Channel> CHANNELS = Map.ofEntries(
            Map.entry("phone", Channel.PHONE),
            Map.entry("telephone", Channel.PHONE),
            Map.entry("call", Channel.PHONE),
            Map.entry("mobile", Channel.PHONE),
            Map.entry("telefon", Channel.PHONE),
            Map.entry("anruf", Channel.PHONE),
            Map.entry("handy", Channel.PHONE),
            Map.entry("email", Channel.EMAIL),
            Map.entry("mail", Channel.EMAIL),
            Map.entry("meeting", Channel.MEETING),
            Map.entry("meetings", Channel.MEETING),
            Map.entry("video", Channel.MEETING),
            Map.entry("videocall", Channel.MEETING),
            Map.entry("treffen", Channel.MEETING),
            Map.entry("termin", Channel.MEETING),
            Map.entry("inperson", Channel.MEETING),
            Map.entry("persönlich", Channel.MEETING));
    /** Channels that are valid only in "do not contact". */
    private static final Map<String, Channel> ONLINE = Map.of(
            "message", Channel.MESSAGE,
            "messages", Channel.MESSAGE,
            "nachricht", Channel.MESSAGE,
            "nachrichten", Channel.MESSAGE,
            "reply", Channel.REPLY,
            "replies", Channel.REPLY,
            "antwort", Channel.REPLY);

    private final List<String> names = new ArrayList<>(List.of("", "", ""));
    private final List<ProfileAddress> accounts = new ArrayList<>();
    private final List<String> urls = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<String> same = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String category = "";
    private final List<Channel> offline = new ArrayList<>();
    private final List<Channel> implied = new ArrayList<>();
    private final List<ContactEntry.Ban> bans = new ArrayList<>();
    private String group = "";
    private Optional<Integer> priority = Optional.empty();
    private String why = "";
    private String benefit = "";
    private String offer = "";
    private Cadence cadence = Cadence.NONE;
    private Optional<ZoneId> zone = Optional.empty();
    private final SortedSet<String> tags = new TreeSet<>();
    private final SortedMap<String, String> details = new TreeMap<>();
    private final SortedMap<String, LocalDate> since = new TreeMap<>();
    private final SortedMap<String, WrittenDate> dates = new TreeMap<>();

    private final Optional<Platform> only;
    private boolean assumed;

    /**
     * Nothing is known yet.
     *
     * @param only the platform of handles that name none, where only one was read
     */
    ContactEntryBuilder(Optional<Platform> only) {
        this.only = only;
    }

    /** Sets a field and returns what was expected instead; empty when the value is valid. */
    Optional<String> set(ContactField field, String value) {
        String text = switch (field) {
            case HANDLES, URLS, EMAIL, SAME, OTHERS, DO_NOT_CONTACT, DO_NOT_EMAIL, DO_NOT_CALL ->
                PlainText.address(value);
            default -> PlainText.line(value);
        };
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (field) {
            case NAME -> done(names.set(0, text));
            case FIRST_NAME -> done(names.set(1, text));
            case LAST_NAME -> done(names.set(2, text));
            case GROUP -> done(group = text);
            case WHY -> done(why = text);
            case BENEFIT -> done(benefit = text);
            case OFFER -> done(offer = text);
            case PRIORITY -> priority(text);
            case CADENCE -> cadence(text);
            case ZONE -> zone(text);
            case DO_NOT_CONTACT -> ban(text);
            case DO_NOT_EMAIL -> ban(text, Channel.EMAIL);
            case DO_NOT_CALL -> ban(text, Channel.PHONE);
            case CATEGORIES -> categories(text);
            case SAME -> each(text, same::add, "");
            case OTHERS -> each(text, others::add, "");
            case SORT -> Optional.empty();
            case OFFLINE -> offline(text);
            case TAGS -> tags(text);
            case BIRTHDAY -> date("birthday", text);
            case ANNIVERSARY -> date("anniversary", text);
            case PHONE -> phone(text);
            case EMAIL -> emails(text);
            case URLS -> each(text, this::url, "an address such as https://www.linkedin.com/in/ann");
            case HANDLES -> each(text, this::handle, "a handle such as mastodon:@ann@social.example or x:@ann");
        };
    }

    /** Sets a handle on a platform and returns what was expected instead; empty when it is valid. */
    Optional<String> handle(Platform platform, String value) {
        String text = PlainText.address(value).replaceFirst("(?i)^acct:(//)?", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> expected = Optional.of("a handle on " + platform.name());
        if (text.contains("/") && text.contains(".")) {
            return url(text) && ProfileAddress.of(withScheme(text)).isPresent() || isPageElsewhere(text)
                    ? Optional.empty()
                    : expected;
        }
        String handle = text.replaceAll("^@+", "");
        if (handle.isEmpty() || handle.contains("/") || handle.chars().anyMatch(Character::isWhitespace)) {
            return expected;
        }
        Matcher number = NUMBER_ON_X.matcher(handle);
        if (platform.equals(Platform.X) && number.matches()) {
            addUrl("https://x.com/i/user/" + number.group(1));
            return Optional.empty();
        }
        ProfileAddress account = new ProfileAddress(platform, handle);
        add(
                platform.equals(Platform.MASTODON)
                        ? ProfileAddress.federated(handle).orElse(account)
                        : account);
        return Optional.empty();
    }

    private static boolean isPageElsewhere(String text) {
        return PlatformAddress.platform(withScheme(text)).isEmpty()
                || PlatformAddress.numberOnX(withScheme(text)).isPresent()
                || LinkedInProfileUrl.ofPerson(text).isPresent();
    }

    private void add(ProfileAddress account) {
        if (accounts.stream().noneMatch(known -> known.key().equals(account.key()))) {
            accounts.add(account);
        }
        if (account.platform().equals(Platform.LINKEDIN)) {
            addUrl(LinkedInProfileUrl.named(account.handle()));
        }
    }

    /** Gives a name to a contact that has none; blank texts are none. */
    void nameIfNone(String name) {
        if (name().isEmpty()) {
            names.set(0, PlainText.line(name));
        }
    }

    /** Gives the first address as the name to a contact that has none: of whom one knows no more is a contact as well. */
    void nameByAddress() {
        emails.stream().findFirst().ifPresent(this::nameIfNone);
        accounts.stream().findFirst().ifPresent(account -> nameIfNone("@" + account.handle()));
        urls.stream().findFirst().ifPresent(url -> nameIfNone(url.replaceFirst("^[a-z]+://(www\\.)?", "")));
    }

    /** Whether a handle named no platform, and was taken for one on the only platform that was read. */
    boolean isAssumed() {
        return assumed;
    }

    /** How many wishes to be left alone were found so far. */
    int bans() {
        return bans.size();
    }

    private String name() {
        return names.get(0).isEmpty() ? (names.get(1) + " " + names.get(2)).strip() : names.get(0);
    }

    /** The contact; empty without a name. */
    Optional<ContactEntry> build(SkippedEntry place) {
        String name = name();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        implied.stream().filter(each -> !offline.contains(each)).forEach(offline::add);
        return Optional.of(new ContactEntry(
                name,
                new Addresses(accounts, urls, emails, same, others),
                group.isEmpty() ? category : group,
                priority,
                why,
                benefit,
                offer,
                cadence,
                zone,
                List.copyOf(offline),
                List.copyOf(bans),
                new KnownAbout(tags, details, since, dates),
                place));
    }

    /**
     * Sets what a column holds that is none of the fields: a detail by the name of the column; since when it is so, by the
     * same with "since" behind it; or a day that comes round each year, by a name that begins with "occasion".
     *
     * @return what was expected instead; empty when the value is valid
     */
    Optional<String> detail(String heading, String value) {
        String name = PlainText.line(heading).toLowerCase(Locale.ROOT);
        String text = PlainText.line(value);
        if (name.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Matcher occasion = OCCASION.matcher(name);
        if (occasion.matches()) {
            return date(occasion.group(1), text);
        }
        Matcher known = SINCE.matcher(name);
        if (known.matches()) {
            try {
                since.put(known.group(1), WrittenDate.of(text).date());
                return Optional.empty();
            } catch (InvalidFactException none) {
                return Optional.of("a date with its year such as 14 March 1990");
            }
        }
        return done(details.put(name, text));
    }

    /** Labels of an address book. Those with a star are its own, such as "* myContacts". */
    private Optional<String> categories(String text) {
        for (String label : BETWEEN_LABELS.split(text)) {
            if (!label.isBlank() && !label.strip().startsWith("*")) {
                category = category.isEmpty() ? label.strip() : category;
                tags(label);
            }
        }
        return Optional.empty();
    }

    private Optional<String> tags(String text) {
        for (String tag : BETWEEN.split(text)) {
            if (!tag.isBlank()) {
                tags.add(tag.strip().toLowerCase(Locale.ROOT));
            }
            if (BanWords.isBan(tag)) {
                leaveAlone(tag.strip(), Channel.ANY);
            }
        }
        return Optional.empty();
    }

    private Optional<String> date(String name, String text) {
        if (NO_DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            dates.put(name, WrittenDate.of(text));
            return Optional.empty();
        } catch (InvalidFactException none) {
            return Optional.of("a date such as 14 March 1990 or 1990-03-14");
        }
    }

    private static Optional<String> done(@Nullable String text) {
        return Optional.empty();
    }

    private Optional<String> priority(String text) {
        if (text.equalsIgnoreCase("normal")) {
            // Outlook gives everybody a priority of its own.
            return Optional.empty();
        }
        if (!text.matches("[1-5]")) {
            return Optional.of("a whole number from 1, the most wanted, to 5");
        }
        priority = Optional.of(Integer.valueOf(text));
        return Optional.empty();
    }

    /** "30 days", "every 2 weeks", "30-60 days"; a single length is the ideal, and twice as much the most. */
    private Optional<String> cadence(String text) {
        Optional<String> expected = Optional.of("a length of time such as 30 days, 2 weeks or 30-60 days");
        Matcher length = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!length.matches() || length.group(1) == null && length.group(3).isEmpty()) {
            return expected;
        }
        int days = days(length.group(3));
        int ideal = length.group(1) == null ? 1 : Integer.parseInt(length.group(1));
        int most = length.group(2) == null ? 2 * ideal : Integer.parseInt(length.group(2));
        if (days == 0 || ideal == 0 || most < ideal) {
            return expected;
        }
        cadence = new Cadence(Duration.ofDays((long) ideal * days), Duration.ofDays((long) most * days));
        return Optional.empty();
    }

    private static int days(String unit) {
        if (unit.isEmpty() || unit.matches("d|days?|tage?n?|daily|täglich")) {
            return 1;
        } else if (unit.matches("w|weeks?|wochen?|weekly|wöchentlich")) {
            return 7;
        } else if (unit.matches("m|months?|monate?n?|monthly|monatlich")) {
            return 30;
        } else if (unit.matches("quarters?|quartale?n?|quarterly|vierteljährlich")) {
            return 91;
        }
        return unit.matches("y|years?|jahre?n?|yearly|jährlich") ? 365 : 0;
    }

    private Optional<String> zone(String text) {
        try {
            zone = Optional.of(ZoneId.of(text));
            return Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.of("a time zone such as Europe/Berlin");
        }
    }

    /** No, yes, platforms and channels, or a reason in words. Every value except "no" is a ban. */
    private Optional<String> ban(String text) {
        if (NO.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (YES.contains(text.toLowerCase(Locale.ROOT))) {
            bans.add(new ContactEntry.Ban(Platform.ANY, Channel.ANY, STATED));
            return Optional.empty();
        }
        List<ContactEntry.Ban> named = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            Optional<Platform> platform = platform(part);
            Channel channel = CHANNELS.getOrDefault(CsvRow.key(part), ONLINE.get(CsvRow.key(part)));
            if (channel != null) {
                named.add(new ContactEntry.Ban(Platform.ANY, channel, STATED));
            } else if (platform.isPresent()) {
                named.add(new ContactEntry.Ban(platform.get(), Channel.ANY, STATED));
            } else {
                leaveAlone(text, Channel.ANY);
                return Optional.empty();
            }
        }
        bans.addAll(named);
        return Optional.empty();
    }

    /** As {@link #ban(String)}, for one channel. */
    private Optional<String> ban(String text, Channel channel) {
        if (!NO.contains(text.toLowerCase(Locale.ROOT))) {
            leaveAlone(YES.contains(text.toLowerCase(Locale.ROOT)) ? STATED : text, channel);
        }
        return Optional.empty();
    }

    /** This person must be left alone, by what another column says. */
    void leaveAlone(String reason, Channel channel) {
        bans.add(new ContactEntry.Ban(Platform.ANY, channel, hasWords(reason) ? reason : STATED));
    }

    private static boolean hasWords(String reason) {
        return reason.chars().anyMatch(Character::isLetter);
    }

    private Optional<String> offline(String text) {
        boolean all = true;
        for (String part : BETWEEN.split(text)) {
            Channel channel = CHANNELS.get(CsvRow.key(part));
            if (channel == null) {
                all &= part.isBlank();
            } else if (!offline.contains(channel)) {
                offline.add(channel);
            }
        }
        return all ? Optional.empty() : Optional.of("phone, email or meeting");
    }

    private Optional<String> phone(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.of("a number");
        }
        addImplied(Channel.PHONE);
        return Optional.empty();
    }

    private Optional<String> each(String text, Predicate<String> taken, String expected) {
        boolean all = true;
        for (String part : text.replace(":::", " ").split("[,;|\\s]+")) {
            all &= part.isBlank() || taken.test(part.strip());
        }
        return all ? Optional.empty() : Optional.of(expected);
    }

    /** Addresses, alone or behind a name: "Ann Berg <ann@mail.example>". */
    private Optional<String> emails(String text) {
        Matcher bracketed = IN_BRACKETS.matcher(text);
        if (!bracketed.find()) {
            return each(text, this::email, "an address such as ann@mail.example");
        }
        do {
            email(bracketed.group(1));
        } while (bracketed.find());
        return Optional.empty();
    }

    private boolean email(String text) {
        String email = text.toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
        if (!EMAIL.matcher(email).matches()) {
            return false;
        }
        if (!emails.contains(email)) {
            emails.add(email);
        }
        addImplied(Channel.EMAIL);
        return true;
    }

    private void addImplied(Channel channel) {
        if (!implied.contains(channel)) {
            implied.add(channel);
        }
    }

    /** The address of a profile or of another page. A page of a firm, a post or a search on a platform is nobody's. */
    private boolean url(String text) {
        String url = withScheme(text);
        Optional<ProfileAddress> account = ProfileAddress.of(url);
        account.ifPresent(this::add);
        if (url.regionMatches(true, 0, "acct:", 0, 5)) {
            return account.isPresent();
        }
        Optional<String> profile = LinkedInProfileUrl.ofPerson(text);
        if (profile.isPresent()) {
            addUrl(profile.get());
            return true;
        }
        if (PlatformAddress.host(url).indexOf('.') < 0 || !Identifiers.isUsable(url)) {
            return false;
        }
        boolean elsewhere = PlatformAddress.platform(url).isEmpty();
        if (elsewhere || account.isPresent() || PlatformAddress.numberOnX(url).isPresent()) {
            addUrl(url.replaceAll("/+$", ""));
        }
        return true;
    }

    private static String withScheme(String text) {
        return text.contains("://") || text.regionMatches(true, 0, "acct:", 0, 5) ? text : "https://" + text;
    }

    private void addUrl(String url) {
        if (!urls.contains(url)) {
            urls.add(url);
        }
    }

    /** "x:@ann", "mastodon:@ann@social.example", or an address that shows its platform. */
    private boolean handle(String text) {
        if (text.contains("://") || text.regionMatches(true, 0, "acct:", 0, 5)) {
            return url(text);
        }
        int colon = text.indexOf(':');
        if (colon > 0) {
            Optional<Platform> platform = platform(text.substring(0, colon));
            return platform.isPresent()
                    && handle(platform.get(), text.substring(colon + 1)).isEmpty();
        }
        if (only.isPresent() && BARE_HANDLE.matcher(text).matches()) {
            assumed = true;
            return handle(only.get(), text).isEmpty();
        }
        String bare = text.replaceAll("^@+", "");
        return bare.indexOf('@') > 0 && handle(Platform.MASTODON, bare).isEmpty()
                || bare.indexOf('.') > 0 && ProfileAddress.of(withScheme(bare)).isPresent() && url(bare);
    }

    /** The platform with a name as people write it, also as the heading of a column: "LinkedIn URL", "Twitter Username". */
    static Optional<Platform> platform(String name) {
        String key = CsvRow.key(name);
        return called(key).or(() -> {
            Matcher column = OF_PLATFORM.matcher(key);
            return column.matches() ? called(column.group(1)) : Optional.empty();
        });
    }

    private static Optional<Platform> called(String key) {
        return Platform.known().stream()
                .filter(each -> each.form() != Platform.Form.OFFLINE && each.form() != Platform.Form.LETTERS)
                .filter(each -> CsvRow.key(each.id()).equals(key)
                        || each.aliases().stream().map(CsvRow::key).anyMatch(key::equals))
                .findFirst();
    }
}
