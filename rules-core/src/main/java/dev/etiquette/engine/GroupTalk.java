package dev.etiquette.engine;

import dev.etiquette.model.Contact;
import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.reading.AssentText;
import dev.etiquette.reading.DeedRequest;
import dev.etiquette.reading.GraveNews;
import dev.etiquette.reading.LeadingHandles;
import dev.etiquette.reading.WeightyText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells what others say among themselves where several are spoken to, the owner being one of them: what calls another
 * one by name, what was asked of all and another one has answered, and what answers another one. What names the owner
 * is for the owner.
 */
final class GroupTalk {

    /** Whoever speaks later than this speaks of something else. */
    private static final Duration STILL_AN_ANSWER = Duration.ofDays(2);

    /** Whoever says so has what another one was asked for, or does it. */
    private static final Pattern CLAIMS = Pattern.compile(
            "^(i have (?:it|him|her|them)|i.?ve got (?:it|him|her|them)|i got (?:it|him|her|them)|i took it|it.?s (with me|at mine|mine)|i.?ll do it|i did it|on it"
                    + "|hab ich|ich hab.?s|ich habe? (es|ihn|sie|das)|(ist|liegt|steht) bei mir|mach ich|war ich|est[\u00e1a] (?:en mi|conmigo|aqu\u00ed)|(?:lo|la|los|las) tengo|je l.ai|c.est (?:chez|avec) moi|ce l.ho|\u00e8 da me|heb ik|ik heb (?:het|hem|ze)|tenho eu|est\u00e1 comigo|mam (?:go|j\u0105|je)|bende)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of what is asked so, the answer of one is none of the others. */
    private static final Pattern WANTS_EACH = Pattern.compile(
            "\\b(can|could|would|will|please) (everybody|everyone|each|you all|all of you)\\b|\\beach of you\\b|\\b(vote|rsvp)\\b"
                    + "|\\b(shall|should) we\\b|\\bwho.?s (in|coming|up for)\\b|\\bwho is (in|coming)\\b"
                    + "|\\b(sollen|wollen) wir\\b|\\b(k\u00f6nnt|k\u00f6nnten|bitte) (ihr )?alle\\b|\\bwer (kommt|ist dabei|macht mit)\\b"
                    + "|\\bstimmt (bitte )?ab\\b|\\b(let (me|us) know|r\u00fcckmeldung\\w*|(sagt|gebt) [^.!?]{0,30}bescheid)\\b"
                    + "|\\bi need \\w+ (names|numbers|answers|volunteers|people)\\b|\\d \\S{1,5} each\\b|[\u20ac$\u00a3] ?\\d+ each\\b|\\b\\d+ each\\b|\\bwho wants\\b|\\bmacht ihr\\b[^.!?]{0,60}\\bmit\\b|\\btragt euch\\b"
                    + "|(?<!\\b(?:hi|hey|hello|morning|evening|dear|hallo|bye|thanks|night|with) )\\b(?:everyone|everybody|you all|all of you|you guys)(?:['\u2019]s)?\\b(?![,!])|\\bwhen (?:are|can|could|would|do) (?:you|we)\\b|\\banyone else (?:in|coming|up|joining)\\b|\\bwho (?:can|could|wants to|is free to) (?:come|join|make it)\\b|\\bwho(?:.?s| is) free\\b"
                    + "|\\b(?:need|brauchen?|suchen?|looking for|look for) (?:noch |another |at least |mindestens )?(?:two|three|four|five|six|\\d+|some|several|zwei|drei|vier|f\u00fcnf|sechs|einige|mehrere|ein paar)\\b"
                    + "|\\b(?:is|are|does|would|will|w\u00e4re|ist) [^.!?]{1,25}\\b(?:ok|okay|fine|good|work|suit|alright|recht) (?:for|with|f\u00fcr|bei) (?:you|the|all|our|euch|alle)\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:ok|okay|fine|good) (?:for|with)\\b|\\b(?:passt|passen|passte|geht|ginge|schmeckt) (?:es |das |der |die |dieser )?(?:euch|allen|jedem)\\b"
                    + "|\\bwann (?:k\u00f6nnt|habt|passt|seid|wollt|w\u00fcrde) (?:es )?(?:ihr|euch)\\b|\\bwas (?:wollt|m\u00f6chtet|trinkt|esst|nehmt|meint|haltet|denkt|sagt) ihr\\b|\\b(?:seid|kommt|k\u00f6nnt|wollt|habt|macht|geht) ihr (?:alle|am|dabei|zeit|lust|auch|mit|morgen|heute|n\u00e4chste\\w*)\\b|\\bwer (?:kann|k\u00f6nnte|mag|m\u00f6chte|will)\\b[^.!?]{0,25}\\w*kommen\\b"
                    + "|\\b(?:bitte|von|schickt|sagt|gebt|brauche|braucht|schreibt|\u00fcberweist|bringt) [^.!?]{0,20}\\b(?:alle[nr]?|jede[nrm]?)\\b"
                    + "|(?:^|[.!?:]\\s+)(?!(?:so |and |but |wait |und |aber )?(?:is|was|did|does|were|has|had|war|ist|hat|fand|f\u00e4hrt|wo|where|who|wer|which) )[^.!?]{0,60}\\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d{1,2}(?:[:.]\\d\\d)?(?:st|nd|rd|th|\\.)? ?(?:am|pm|uhr)?) (?:or|oder) (?:on |am |um |at )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d{1,2}(?:[:.]\\d\\d)?(?:st|nd|rd|th|\\.)? ?(?:am|pm|uhr)?)\\b[^.!?]{0,30}\\?"
                    + "|\\b(?:tell|send|give) (?:me|us) your\\b|\\bwhich (?:weekend|day|date|time|evening|week|night|morning)s? (?:suits?|works?|is best|are you|can you|would)\\b|\\bwho (?:fancies|feels like)\\b|\\bwer (?:hat lust|mag mit|will mit)\\b|\\b(?:not|n['\u2019]?t) (?:yet )?paid\\b|\\b\\d+(?:[.,]\\d\\d)? ?(?:[\u20ac$\u00a3]|euros?|eur|quid|pounds|bucks)? ?(?:a head|per (?:head|person)|pro (?:kopf|person|nase)|por (?:cabeza|persona|barba)|par (?:t\u00eate|personne)|a testa|p\\.? ?p\\.?)(?!\\w)"
                    + "|\\b(?:decid(?:me|nos)|avis(?:ad|en)(?:me|nos)?|confirmad(?:me|nos)?|dites[- ](?:moi|nous)|confirmez|merci de (?:me |nous )?(?:confirmer|r\u00e9pondre|pr\u00e9venir)|ditemi|fatemi sapere|confermate|laat (?:even |me |ons )*weten|geef (?:even )?door|dajcie zna\u0107|napiszcie|digam|avisem|confirmem|haber verin|apuntaos|inscrivez-vous|segnatevi)\\b|\\b(?:qui\u00e9n(?:es)? (?:viene|vienen|se apunta|va|van|puede)|qui (?:vient|est (?:l\u00e0|dispo|partant)|peut venir)|chi (?:viene|c.\u00e8)|wie (?:komt|gaat mee|doet mee)|kto (?:idzie|b\u0119dzie|przyjdzie)|quem (?:vem|vai)|kim geliyor)\\b|\\b(?:cada uno|chacun|ognuno|iedereen|ka\u017cdy|cada um|(?:de|entre|von|from) (?:todos|tous|tutti|allen|all of you))\\b"
                    + "|\\b(?:lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned\u00ec|marted\u00ec|mercoled\u00ec|gioved\u00ec|venerd\u00ec|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|segunda|ter\u00e7a|quarta|quinta|sexta|poniedzia\u0142ek|wtorek|\u015broda|czwartek|pi\u0105tek|sobota|niedziela|\\d{1,2}) (?:o|ou|of|lub|czy|veya) (?:el |le |il |op )?(?:lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned\u00ec|marted\u00ec|mercoled\u00ec|gioved\u00ec|venerd\u00ec|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|segunda|ter\u00e7a|quarta|quinta|sexta|poniedzia\u0142ek|wtorek|\u015broda|czwartek|pi\u0105tek|sobota|niedziela|\\d{1,2})\\b[^.!?]{0,30}\\?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Whoever of them has it or can do it: one is enough, with or without a question mark. */
    private static final Pattern ANYBODY = Pattern.compile(
            "\\b(?:any ?(?:one|body|1)|some(?:one|body) (?:has|have|got|knows?|can|could)(?! to\\b)|alguien|alguno|jemand|irgendwer|kann wer|hat wer|wei\u00df wer|quelqu['\u2019]un|qqn|qualcuno|algu\u00e9m|iemand|kto\u015b|birisi)\\b|^\\W*(?:who|wer|qui\u00e9n|qui|chi|quem|wie|kto|kim) (?:has|have|got|hat|knows?|wei\u00df|tiene|sabe|a|sait|ha|sa|tem|heeft|weet|ma|wie)\\b|\\bfirst come\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What one of them is to do, whoever it is. */
    private static final Pattern NEEDED = Pattern.compile(
            "\\b(?:someone|somebody|one of (?:us|you)|we|jemand|einer|wer|wir|alguien|quelqu['\u2019]un|qualcuno) (?:of (?:us|you) |von (?:uns|euch) )?(?:still )?(?:has|have|needs?|must|should|ought|muss|m\u00fcssen|m\u00fcsste|sollten?|tiene que|doit|deve)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Whoever has something to say to all needs more. */
    private static final int FEW_WORDS = 4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** More is to come, or somebody is to ask. */
    private static final Pattern OPENING = Pattern.compile(
            "\\W*(well|so|hm+|um+|erm?|also|tja|na ?ja|okay so|guess what|listen|listen up|h\u00f6rt mal|ratet mal)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<Mark> HEAVY = Set.of(
            Mark.QUESTION,
            Mark.COMPLAINT,
            Mark.STOP,
            Mark.POSSIBLE_STOP,
            Mark.STOP_HERE,
            Mark.UNRESOLVED,
            Mark.INTRODUCTION,
            Mark.PRICE_INTEREST,
            Mark.PRIVATE_MATTER,
            Mark.SCHEDULING,
            Mark.THANKS);

    private final Owner owner;
    private final Map<PersonId, Contact> contacts;
    private final Function<Utterance, MarkSet> marks;
    private final Function<Utterance, PersonId> answeredPerson;
    private final Set<String> ownNames = new HashSet<>();
    private final Map<PersonId, Set<String>> names = new HashMap<>();
    private final Set<UtteranceId> toOthers = new HashSet<>();
    private final Set<UtteranceId> settled = new HashSet<>();

    /** Something that asks nothing, and whom it calls. */
    private record Answer(PersonId by, Instant at, Set<String> called, boolean claims, boolean undertakes) {}

    /**
     * Looks through all that was said, each conversation once.
     *
     * @param thread the conversation that something belongs to
     * @param marks what reading something shows
     * @param answeredPerson who said that which something answers, or nobody
     */
    GroupTalk(
            Owner owner,
            Map<PersonId, Contact> contacts,
            Collection<Utterance> said,
            Function<Utterance, ThreadId> thread,
            Function<Utterance, MarkSet> marks,
            Function<Utterance, PersonId> answeredPerson) {
        this.owner = owner;
        this.contacts = contacts;
        this.marks = marks;
        this.answeredPerson = answeredPerson;
        owner.names().forEach(name -> add(name, ownNames));
        owner.handles().values().forEach(handle -> add(handle, ownNames));
        Map<ThreadId, List<Utterance>> talks = new HashMap<>();
        Set<ThreadId> several = new HashSet<>();
        for (Utterance each : said) {
            if (each.platform().form() == Form.ROOM) {
                continue;
            }
            ThreadId talk = thread.apply(each);
            talks.computeIfAbsent(talk, unknown -> new ArrayList<>()).add(each);
            if (hasSeveral(each)) {
                several.add(talk);
            }
        }
        several.forEach(talk -> look(talks.getOrDefault(talk, List.of())));
    }

    /** Whether this speaks to another one by name, and so not to the owner. */
    boolean isToOthers(Utterance said) {
        return toOthers.contains(said.id());
    }

    /** Whether this was said to all, and leaves the owner nothing to say: another one has answered, or is answered. */
    boolean isSettled(Utterance said) {
        return settled.contains(said.id());
    }

    /** Whether somebody speaks to the owner and to others at once. */
    private boolean hasSeveral(Utterance said) {
        return !said.author().equals(owner.id())
                && said.mentions().contains(owner.id())
                && listeners(said).size() > 1;
    }

    private Set<PersonId> listeners(Utterance said) {
        Set<PersonId> listeners = new TreeSet<>(said.mentions());
        listeners.add(answeredPerson.apply(said));
        listeners.remove(said.author());
        listeners.remove(PersonId.NONE);
        return listeners;
    }

    private void look(List<Utterance> talk) {
        talk.sort(Comparator.comparing(Utterance::at).thenComparing(Utterance::id));
        List<Answer> later = new ArrayList<>();
        for (int at = talk.size() - 1; at >= 0; at--) {
            Utterance said = talk.get(at);
            if (hasSeveral(said) && isTaken(said, later)) {
                settled.add(said.id());
            } else if (hasSeveral(said) && !isForMe(said)) {
                Utterance before = at == 0 ? said : talk.get(at - 1);
                if (callsAnother(said)) {
                    toOthers.add(said.id());
                } else if (isNotice(said)
                        || isAnswered(said, later)
                        || isUndertaken(said, later)
                        || isSeenTo(said, later)
                        || isAnswer(said, before)
                        || isBanter(said, before)) {
                    settled.add(said.id());
                }
            }
            note(said, later);
        }
    }

    private boolean isForMe(Utterance said) {
        boolean named = CalledNames.names(LeadingHandles.without(said.text()), ownNames);
        if (!named && callsAnotherBehindHandles(said)) {
            // "@maya @cy hey cy, did it work?" stands below a post of the owner's, and asks Cy.
            return false;
        }
        return named || answeredPerson.apply(said).equals(owner.id()) || (!ownNames.isEmpty() && callsMeAlone(said));
    }

    private boolean callsAnotherBehindHandles(Utterance said) {
        return CalledNames.in(LeadingHandles.without(said.text()), known(said)).stream()
                .anyMatch(name -> !ownNames.contains(name));
    }

    /** "@maya which oven?": of all who read it, the owner is meant. */
    private boolean callsMeAlone(Utterance said) {
        Set<String> called = CalledNames.in(said.text(), known(said));
        return called.stream().anyMatch(ownNames::contains) && ownNames.containsAll(called);
    }

    private boolean callsAnother(Utterance said) {
        Set<String> called = CalledNames.in(said.text(), known(said));
        return called.stream().anyMatch(ownNames::contains)
                ? callsAnotherBehindHandles(said)
                : called.stream().anyMatch(name -> !ownNames.contains(name));
    }

    /** What was asked of all is settled as soon as one of the others has answered, unless each is to answer. */
    private boolean isAnswered(Utterance said, List<Answer> later) {
        if (later.stream().noneMatch(answer -> answers(answer, said))
                || WANTS_EACH.matcher(said.text()).find()) {
            return false;
        }
        return marks.apply(said).has(Mark.QUESTION)
                || ANYBODY.matcher(said.text()).find()
                || isForNobody(said);
    }

    /** "The town lends us the tables", and then "cool": what asks nothing and tells nothing grave is taken up by one for all. */
    private boolean isForNobody(Utterance said) {
        MarkSet shown = marks.apply(said);
        return HEAVY.stream().noneMatch(shown::has)
                && DeedRequest.byDay(said.text()).isEmpty()
                && !NEEDED.matcher(said.text()).find()
                && !GraveNews.is(said.text())
                && !WeightyText.is(said.text());
    }

    /** "For your information: the hall opens at nine", to all and asked of nobody. */
    private boolean isNotice(Utterance said) {
        return AssentText.isNotice(said.text())
                && !WANTS_EACH.matcher(said.text()).find()
                && isForNobody(said);
    }

    /** "Maya, did you take my dish?", and then "I have it": whoever was asked by name need not answer any more. */
    private boolean isTaken(Utterance said, List<Answer> later) {
        return marks.apply(said).has(Mark.QUESTION)
                && later.stream().anyMatch(answer -> answer.claims() && answers(answer, said));
    }

    /** "Please collect 12 euros", and then "will do": whoever takes it on does it for all, unless each is to do it. */
    private boolean isUndertaken(Utterance said, List<Answer> later) {
        return !WANTS_EACH.matcher(said.text()).find()
                && !WeightyText.tellsNews(said.text())
                && later.stream().anyMatch(answer -> answer.undertakes() && answers(answer, said));
    }

    /** "Who drives Tess?", and later "I got her" of the same one: whoever asked all has seen to it. */
    private boolean isSeenTo(Utterance said, List<Answer> later) {
        return later.stream()
                        .anyMatch(answer -> answer.claims()
                                && answer.by().equals(said.author())
                                && !answer.at().isAfter(said.at().plus(STILL_AN_ANSWER)))
                && marks.apply(said).has(Mark.QUESTION)
                && !WANTS_EACH.matcher(said.text()).find();
    }

    /** "THE MIMIC", "nerd": a shout or a tease before others wants no answer, unless the owner has just asked something. */
    private boolean isBanter(Utterance said, Utterance before) {
        MarkSet shown = marks.apply(said);
        boolean answersMe =
                before.author().equals(owner.id()) && marks.apply(before).has(Mark.QUESTION);
        return !answersMe
                && !OPENING.matcher(said.text()).matches()
                && HEAVY.stream().noneMatch(shown::has)
                && BLANKS.split(said.text().strip(), FEW_WORDS + 2).length <= FEW_WORDS
                && !WANTS_EACH.matcher(said.text()).find()
                && !WeightyText.is(said.text())
                && !WeightyText.isOfPeople(said.text());
    }

    private boolean answers(Answer answer, Utterance said) {
        return !answer.by().equals(said.author())
                && !answer.at().isAfter(said.at().plus(STILL_AN_ANSWER))
                && speaksTo(answer, said.author());
    }

    /** An answer calls whom it answers, or nobody. */
    private boolean speaksTo(Answer answer, PersonId asker) {
        return answer.called().isEmpty() || namesKnown(asker).stream().anyMatch(answer.called()::contains);
    }

    /** What asks nothing and follows on another one's words answers those. */
    private boolean isAnswer(Utterance said, Utterance before) {
        MarkSet shown = marks.apply(said);
        if (shown.has(Mark.QUESTION)
                || shown.has(Mark.STOP)
                || shown.has(Mark.COMPLAINT)
                || WeightyText.tellsNews(said.text())
                || GraveNews.is(said.text())
                || WANTS_EACH.matcher(said.text()).find()) {
            return false;
        }
        PersonId to = answeredPerson.apply(said);
        if (said instanceof Reply && said.mentions().size() == 1) {
            // Whoever answers another one and names the owner alone means the owner.
            return false;
        }
        PersonId spoke = said instanceof Reply && !to.equals(PersonId.NONE) ? to : before.author();
        return !spoke.equals(owner.id())
                && !spoke.equals(said.author())
                && !before.at().plus(STILL_AN_ANSWER).isBefore(said.at());
    }

    /** Keeps the nearest answers of two others: one of them may be the asker. */
    private void note(Utterance said, List<Answer> later) {
        if (said.author().equals(owner.id())) {
            // From here on back the owner has answered.
            later.clear();
            return;
        }
        MarkSet shown = marks.apply(said);
        boolean claims = CLAIMS.matcher(said.text()).find();
        if ((shown.has(Mark.QUESTION) && !claims)
                || shown.has(Mark.THANKS)
                || shown.has(Mark.UNRESOLVED)
                || shown.has(Mark.OUT_OF_OFFICE)) {
            return;
        }
        later.removeIf(answer -> answer.by().equals(said.author()));
        later.add(
                0,
                new Answer(
                        said.author(),
                        said.at(),
                        CalledNames.in(said.text(), known(said)),
                        claims,
                        shown.has(Mark.PROMISE) || shown.has(Mark.KEPT_PROMISE)));
        if (later.size() > 2) {
            later.remove(2);
        }
    }

    /** By which single words those who are spoken to may be called. */
    private Set<String> known(Utterance said) {
        Set<String> known = new HashSet<>(ownNames);
        for (PersonId listener : listeners(said)) {
            known.addAll(namesKnown(listener));
        }
        return known;
    }

    private Set<String> namesKnown(PersonId person) {
        return names.computeIfAbsent(person, this::namesOf);
    }

    private Set<String> namesOf(PersonId person) {
        Set<String> all = new HashSet<>();
        Contact contact = contacts.get(person);
        if (contact != null && !person.equals(owner.id())) {
            add(contact.name(), all);
            contact.handles().values().forEach(handle -> add(handle, all));
        }
        return all;
    }

    /** The first word; of a handle with its server, "@maya@mastodon.example", what people write of it. */
    private static void add(String name, Set<String> names) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        int blank = plain.indexOf(' ');
        String first = blank < 0 ? plain : plain.substring(0, blank);
        String handle = first.startsWith("@") ? first.substring(1) : first;
        int server = handle.indexOf('@');
        names.add(server > 0 ? handle.substring(0, server) : handle);
    }
}
