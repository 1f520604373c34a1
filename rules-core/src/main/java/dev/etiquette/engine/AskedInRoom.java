package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is asked of the owner in a room by the first name alone, without the sign that marks names: "Nice. Maya can you bring the
 * salt"; nobody else may be called so. And what everybody is asked for by a day where the owner has spoken of late: "10 euros from
 * all of you by Friday". Whatever the owner says in a room within the day may be the answer to it.
 */
final class AskedInRoom {

    private static final int LEAST_LETTERS = 3;

    /** Where the owner says anything within this, it may be the answer. */
    private static final Duration ANSWERED = Duration.ofHours(24);

    /** Who has said nothing for so long has left. */
    private static final Duration PRESENT = Duration.ofDays(30);

    /** Nobody asks all for something in more words. */
    private static final int LONGEST = 400;

    /** Each one is meant. */
    private static final Pattern EACH = Pattern.compile(
            "\\b(?:all of (?:you|us)|each of (?:you|us)|(?:from|need|want) (?:you all|everyone|everybody|each)|(?:everyone|everybody) (?:needs|has) to|(?:can|could|please|pls) (?:everyone|everybody|you all|all) (?:please |pls )?(?:send|tell|give|pay|confirm|let|transfer|bring)|\\d+ (?:each|a head|per (?:head|person))|(?:von|bitte) (?:euch )?(?:allen|alle|jedem|jeder)|jeder (?:von euch|bitte)|pro (?:kopf|person|nase)|(?:decid|avisad|avisen|confirmad)(?:me|nos)?|(?:de |cada )(?:todos|uno)|por (?:cabeza|persona)|dites[- ](?:moi|nous)|chacun|par personne|ditemi|ognuno|a testa|laat (?:even |me )*weten|dajcie zna\u0107)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What each is to send or to say. */
    private static final Pattern BY_DAY = Pattern.compile(
            "\\b(?:by|before|until|till|due) (?:\\S{1,8} )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|tmrw|the \\d|\\d|end of|next)\\w*|\\b(?:bis|vor) (?:\\S{1,10} )?(?:mo|di|mi|do|fr|sa|so|morgen|heute|zum|\\d)\\w*|\\bantes del? \\S+|\\bavant (?:le |la )?\\S+|\\bentro \\S+|\\bvoor \\S+|\\bprzed \\S+|\\b(?:para|hasta) el \\S+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** The second person alone: "me dejas", "mi presti" and "tu peux" ask, and "me dijo", "mi ha detto" tell. */
    private static final String ROMANCE =
            "|,? (?:puedes|podr\u00edas|tienes|traes|vienes|haces|sabes|quieres|vas|has (?:visto|tra\u00eddo|podido|comprado|hecho|mandado|pensado|pagado|reservado)|est\u00e1s|eres|recoges|compras|llevas|pasas|mandas|tu as|t['\u2019]as|t['\u2019]es|(?:peux|pourrais|as|es|viens|sais|veux)-tu|(?:pouvez|pourriez|avez|\u00eates|savez|voulez|venez)-vous|vous \\p{L}+ez|tu \\p{L}+|(?:k\u00f6nnen|k\u00f6nnten|haben|sind|wollen|w\u00fcrden|kommen|wissen) sie|(?:puede|podr\u00eda|tiene|sabe) usted|puoi|potresti|hai|vieni|porti|sai|vuoi|riesci|passi|prendi|compri|fai|sei"
                    + "|podes|poderias|tens|vens|trazes|queres|vais|levas|consegues|\\p{L}+[ae]s-(?:me|nos)|(?:kun|kan|wil|heb|ben|kom|neem|breng|ga|weet|mag|zou) (?:je|jij|u))\\b"
                    + "|,? (?:me|nos|mi|ci) \\p{L}{2,}(?:as|es|\u00e1s|\u00e9s|i)\\b(?=[^.!\\n]{0,80}\\?)";

    /** In Polish the verb ends so, and in Turkish what asks stands at the end. */
    private static final String POLISH_OR_TURKISH =
            "|,? (?:mi |nam |czy )?\\p{L}+sz\\b(?=[^.!\\n]{0,80}\\?)|[^.!?\\n]{1,80}\\bm[\u0131iu\u00fc]s[\u0131iu\u00fc]n(?:[\u0131iu\u00fc]z)?\\b";

    private static final String ASKS =
            "(?:,? (?:please |pls |plz )?(?:can|could|would|will|are|do|did|have|were|r|cd) (?:you|u|ya)\\b|,? (?:any chance (?:you|u)|pls|plz)\\b"
                    + "|,? (?:you|u|ya)(?:(?:['\u2019]?re| are|r)? (?:still |not |also )?(?:bringing|doing|driving|coming|cooking|hosting|playing|taking|getting|picking|fetching|on|in|up|next|first|last|free|around|ok)|(?: still| never)? (?:bring|do|drive|come|cook|host|play|take|get|pick|fetch|have|got|need|owe|said|promised|want|wanna|know))\\b"
                    + ROMANCE
                    + POLISH_OR_TURKISH
                    + "|,? (?:bringst|kommst|machst|holst|hast|nimmst|schaffst|kannst) (?!du\\b)|,? (?:kannst|k\u00f6nntest|hast|bist|willst|magst|machst|kommst|bringst|w\u00fcrdest|wei\u00dft) du\\b)";

    private final Set<UtteranceId> asked = new HashSet<>();

    /** Looks through what was said in rooms. */
    AskedInRoom(Owner owner, Collection<Contact> contacts, Collection<Utterance> said) {
        Set<String> names = new TreeSet<>();
        owner.names().forEach(name -> names.add(first(name)));
        contacts.stream()
                .filter(contact -> !contact.id().equals(owner.id()))
                .forEach(contact -> names.remove(first(contact.name())));
        names.removeIf(
                name -> name.length() < LEAST_LETTERS || !name.codePoints().allMatch(Character::isLetter));
        Pattern called = called(names);
        Map<Platform, TreeSet<Instant>> own = new HashMap<>();
        for (Utterance each : said) {
            if (isInRoom(each) && each.author().equals(owner.id())) {
                own.computeIfAbsent(each.platform(), unknown -> new TreeSet<>()).add(each.at());
            }
        }
        for (Utterance each : said) {
            if (!isInRoom(each) || each.author().equals(owner.id())) {
                continue;
            }
            TreeSet<Instant> spoken = own.getOrDefault(each.platform(), new TreeSet<>());
            boolean byName = called.matcher(each.text()).find();
            if (!isFollowed(each, spoken) && (byName || (isPresent(each, spoken) && isAskedOfEach(each)))) {
                asked.add(each.id());
            }
        }
    }

    /** By any of those names, at the beginning of a sentence; without a name nobody is called. */
    private static Pattern called(Set<String> names) {
        String any =
                names.isEmpty() ? "(?!)" : names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?:^|[.!?\\n]\\s*)(?:(?:hi|hey|and|so|ok|also|und|hallo|oye|hola|ey|y|ciao|e|salut|coucou|bonjour|et|ol\u00e1|oi|hoi|en|hej|cze\u015b\u0107|selam),? )?(?:"
                        + any + ")" + ASKS,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static boolean isPresent(Utterance said, TreeSet<Instant> own) {
        Instant last = own.lower(said.at());
        return last != null && last.isAfter(said.at().minus(PRESENT));
    }

    private static boolean isAskedOfEach(Utterance said) {
        return said.mentions().isEmpty()
                && said.text().length() <= LONGEST
                && EACH.matcher(said.text()).find()
                && BY_DAY.matcher(said.text()).find();
    }

    /** Whether this asks the owner, by name or with all the others. */
    boolean has(Utterance said) {
        return asked.contains(said.id());
    }

    private static boolean isFollowed(Utterance said, TreeSet<Instant> own) {
        Instant next = own.higher(said.at());
        return next != null && !next.isAfter(said.at().plus(ANSWERED));
    }

    private static boolean isInRoom(Utterance said) {
        return said.platform().form() == Form.ROOM
                && !(said instanceof Message)
                && said.visibility() != Visibility.DIRECT;
    }

    private static String first(String name) {
        return name.strip().toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
    }
}
