package dev.etiquette.engine;

import dev.etiquette.model.Channel;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Kind;
import dev.etiquette.model.Mark;
import dev.etiquette.model.MarkSet;
import dev.etiquette.model.Marks;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Platform.Form;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Times;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import dev.etiquette.prepared.Conversation;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Turn;
import dev.etiquette.reading.AwayDate;
import dev.etiquette.reading.ConditionalClauses;
import dev.etiquette.reading.LeadingHandles;
import dev.etiquette.reading.NamedDays;
import dev.etiquette.reading.Phrases;
import dev.etiquette.reading.PromisedDay;
import dev.etiquette.reading.ReadText;
import dev.etiquette.reading.TextBeginning;
import dev.etiquette.reading.TextMemory;
import dev.etiquette.reading.TextWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what was said: who spoke to whom, and what the owner posted. */
final class ConversationReader {

    private static final char LAST_ASCII = 0x7F;

    /** Nobody follows a chain of replies any further, and one that bites its tail has no end. */
    private static final int LONGEST_CHAIN = 1000;

    /** A longer text is read as one. */
    private static final int LONGEST_CUT = 1_000;

    /** Where another statement may begin. */
    private static final Pattern CLAUSE_END = Pattern.compile(
            "(?<=[!?;:\\n])|(?<=[,\u2013\u2014])\\s+|(?<=(?<!\\d)\\.)\\s+|\\s+(?=(?:and|und|but|aber) )",
            Pattern.CASE_INSENSITIVE);

    private final Owner owner;
    private final Map<PersonId, Contact> contacts;
    private final Map<UtteranceId, MarkSet> known = new HashMap<>();
    private final TextMemory texts;

    /** Those of this evaluation are read once, however little the memory keeps. */
    private final Map<String, ReadText> readTexts = new HashMap<>();

    private final NamedDays namedDays;

    /** The platform that people call so. */
    private final Function<String, Optional<Platform>> places;

    private final NormPeopleFinder people;
    private final Map<UtteranceId, Utterance> byId = new LinkedHashMap<>();

    private final Map<PersonId, Set<String>> nameWords = new HashMap<>();

    /** Those of the owner and of one other person, as nearly all talks have them. */
    private final Map<PersonId, Set<String>> nameWordsOfTwo = new HashMap<>();

    private final Set<String> names = new HashSet<>();

    /** With first names, which may be common words as well. */
    private final Set<String> callNames = new HashSet<>();

    private final RepeatDetector repeats;
    private final Set<ThreadId> begunByMe = new HashSet<>();
    private final Set<UtteranceId> answeredByOthers = new HashSet<>();
    private final GroupTalk groups;
    private final TakenQuestions taken;
    private final RoomAnswers rooms;
    private final AskedInRoom byName;

    ConversationReader(
            Owner owner,
            Map<PersonId, Contact> contacts,
            Collection<Utterance> utterances,
            Collection<Marks> marks,
            TextMemory texts,
            NamedDays namedDays,
            Function<String, Optional<Platform>> places,
            NormPeopleFinder people) {
        this.owner = owner;
        this.contacts = contacts;
        this.texts = texts;
        this.namedDays = namedDays;
        this.places = places;
        this.people = people;
        utterances.forEach(said -> byId.put(said.id(), said));
        marks.forEach(each -> known.put(each.utterance(), MarkSet.of(each.marks(), each.own())));
        contacts.values().forEach(contact -> {
            names.add(contact.name().toLowerCase(Locale.ROOT));
            contact.handles().values().forEach(handle -> names.add(handle.toLowerCase(Locale.ROOT)));
            callNames.add(contact.name().strip().split(" ", 2)[0].toLowerCase(Locale.ROOT));
        });
        callNames.addAll(names);
        owner.names().forEach(name -> callNames.add(name.toLowerCase(Locale.ROOT)));
        owner.handles().values().forEach(handle -> callNames.add(handle.toLowerCase(Locale.ROOT)));
        // Nobody is called by nothing.
        callNames.remove("");
        for (Utterance said : byId.values()) {
            boolean mine = said.author().equals(owner.id());
            if (mine && !(said instanceof Reply)) {
                begunByMe.add(thread(said));
            } else if (!mine && said instanceof Reply reply) {
                answeredByOthers.add(reply.answers());
            }
        }
        this.repeats = RepeatDetector.of(owner.id(), byId);
        this.byName = new AskedInRoom(owner, contacts.values(), byId.values());
        this.groups = new GroupTalk(
                owner,
                contacts,
                byId.values(),
                this::thread,
                said -> marks(said, said.mentions()),
                this::answeredPerson);
        this.taken = new TakenQuestions(
                owner.id(),
                byId.values(),
                this::isToSeveral,
                this::answeredPerson,
                said -> marks(said, said.mentions()));
        this.rooms = new RoomAnswers(
                owner.id(),
                byId.values(),
                said -> !taken.isTaken(said) && !speaker(said).isEmpty(),
                this::named,
                said -> !(said instanceof Message) && !isCommand(said) && !CalledNames.names(said.text(), names),
                said -> marks(said, said.mentions()).has(Mark.PROMISE));
    }

    /** Whether somebody speaks to the owner and to others at once, and calls nobody or others as well. */
    private boolean isToSeveral(Utterance said) {
        int others = said.mentions().size() - (said.mentions().contains(owner.id()) ? 1 : 0);
        return others > 0 && !speaker(said).isEmpty() && !Greeting.callsAlone(said.text(), owner, callNames);
    }

    /** "!time", "/topic bread": for the machine of a room. */
    private static boolean isCommand(Utterance said) {
        String text = said.text().strip();
        return text.startsWith("!") || text.startsWith("/");
    }

    /** Turns, the exchanges that they belong to, how people stand, and posts of all. */
    List<Object> read(Map<PersonId, Instant> meetings, EvaluationContext.Stopwatch watch) {
        List<Object> read = new ArrayList<>();
        List<MyPost> posts = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        Set<Conversation> exchanges = new LinkedHashSet<>();
        Set<RelationshipBuilder.Naming> namings = new HashSet<>();
        for (Utterance said : byId.values()) {
            watch.look();
            boolean mine = said.author().equals(owner.id());
            SortedSet<PersonId> others = mine ? addressed(said) : speaker(said);
            boolean post = said instanceof Post
                    && said.platform().form() == Form.THREADS
                    && said.visibility() != Visibility.DIRECT
                    && (mine || others.isEmpty());
            if (others.isEmpty() && !post) {
                continue;
            }
            MarkSet marks = marks(said, others);
            String beginning = beginning(said, others, marks, mine);
            TextWords words = new TextWords(said.text(), namesOf(owner.id()));
            for (PersonId other : others) {
                Turn turn = turn(said, other, others.size(), mine, marks, words, beginning);
                turns.add(turn);
                exchanges.add(new Conversation(other, turn.platform(), turn.thread()));
                if (mine && post && !SpokenTo.is(contacts.get(other), said.text(), turn.asks(), namesOf(other))) {
                    namings.add(new RelationshipBuilder.Naming(said.id(), other));
                }
            }
            if (post) {
                if (mine) {
                    posts.add(post((Post) said, marks, words, beginning));
                } else {
                    read.add(theirs((Post) said, marks, words, beginning));
                }
            }
        }
        read.addAll(inRow(posts));
        turns.sort(Turn.IN_TIME);
        Function<UtteranceId, String> text = id -> byId.get(id).text();
        turns = new TrailingRemarkClassifier(this::read)
                .classify(TakenBackClassifier.classify(new TakenBackStops(this::read).classify(turns)));
        turns = KnocksAfterPlea.classify(turns, this::read);
        turns = new MassMailClassifier(this::read, texts::read, this::isKnown).classify(turns);
        turns = new LightRemarkClassifier(byId::get, this::read, this::asksReaders).classify(turns);
        turns = AddedWords.answered(turns);
        turns = new PassedDays(namedDays, owner.zone(), this::read).read(turns);
        turns = new OpenPromises(text).read(new PromisedDays(namedDays, owner.zone(), this::read).read(turns));
        turns = BurstQuotes.in(turns);
        read.addAll(turns);
        read.addAll(exchanges);
        read.addAll(new RelationshipBuilder(contacts, meetings, namings, people).of(turns));
        return read;
    }

    /** Whether the owner has put that person into a group of people, or noted why they want to talk to them. */
    private boolean isKnown(PersonId person) {
        Contact contact = contacts.get(person);
        return contact != null
                && !(contact.groups().isEmpty()
                        && contact.why().isEmpty()
                        && contact.benefit().isEmpty()
                        && contact.offer().isEmpty());
    }

    /** Whether this is a post of the owner's that asks something, and nobody by name. */
    private boolean asksReaders(Utterance said) {
        return said instanceof Post
                && said.author().equals(owner.id())
                && said.mentions().isEmpty()
                && marks(said, said.mentions()).has(Mark.QUESTION);
    }

    /** Own posts with their places in the row of each platform. */
    private static List<MyPost> inRow(List<MyPost> posts) {
        posts.sort(MyPost.NEWEST_FIRST);
        Map<Platform, Long> newer = new HashMap<>();
        List<MyPost> placed = new ArrayList<>();
        for (MyPost post : posts) {
            long before = newer.merge(post.platform(), 1L, Long::sum) - 1;
            placed.add(post.withNewer(before));
        }
        return placed;
    }

    /** The beginning; of some messages an archive knows only that they were sent. */
    private String beginning(Utterance said, SortedSet<PersonId> others, MarkSet marks, boolean mine) {
        // "@ann I do!" is told as said to Ann; a post may well speak of her.
        String own = mine && said instanceof Reply ? LeadingHandles.without(said.text()) : said.text();
        String text = mine ? own : Greeting.without(said.text(), owner, callNames);
        String beginning = others.isEmpty()
                ? TextBeginning.of(text)
                : new Excerpt(part -> texts.read(part).marks(namesIn(said, others))).of(text, marks, mine);
        return beginning.isEmpty() ? EngineMessage.NO_TEXT.text() : beginning;
    }

    /** Whom the owner speaks to with this. */
    private SortedSet<PersonId> addressed(Utterance said) {
        SortedSet<PersonId> named = named(said);
        rooms.answeredBy(said).ifPresent(named::add);
        return named;
    }

    /** Whom it names or answers. */
    private SortedSet<PersonId> named(Utterance said) {
        SortedSet<PersonId> others = new TreeSet<>(said.mentions());
        others.add(answeredPerson(said));
        others.remove(owner.id());
        others.remove(PersonId.NONE);
        return others;
    }

    /** The author, when he speaks to the owner; else nobody. */
    private SortedSet<PersonId> speaker(Utterance said) {
        boolean toMe = !groups.isToOthers(said)
                && (Greeting.addresses(said.text(), owner)
                        || byName.has(said)
                        || ((said.mentions().contains(owner.id())
                                        || answeredPerson(said).equals(owner.id()))
                                && !speaksPastMe(said)));
        return toMe ? new TreeSet<>(Set.of(said.author())) : new TreeSet<>();
    }

    /** In a room people answer one and speak to another, whatever the room's marks say: "ben: please ask again". */
    private boolean speaksPastMe(Utterance said) {
        if (said.platform().form() != Form.ROOM) {
            return false;
        }
        Utterance answered = said instanceof Reply reply ? byId.get(reply.answers()) : null;
        return Greeting.addressesOther(said.text(), owner, names, answered == null ? "" : answered.text());
    }

    private PersonId answeredPerson(Utterance said) {
        if (!(said instanceof Reply reply)) {
            return PersonId.NONE;
        }
        Utterance answered = byId.get(reply.answers());
        return answered == null ? reply.answersWhom() : answered.author();
    }

    private ReadText read(UtteranceId said) {
        return read(byId.get(said).text());
    }

    private ReadText read(String text) {
        return readTexts.computeIfAbsent(text, texts::read);
    }

    private MarkSet marks(Utterance said, SortedSet<PersonId> others) {
        MarkSet marks = known.get(said.id());
        if (marks == null) {
            marks = MarkCorrections.of(
                    said, said.author().equals(owner.id()), read(said.text()).marks(namesIn(said, others)));
        }
        if (!(said instanceof Post post) || !(post.evergreen() || post.promotional())) {
            return marks;
        }
        Set<Mark> more = EnumSet.noneOf(Mark.class);
        more.addAll(marks.standard());
        if (post.evergreen()) {
            more.add(Mark.EVERGREEN);
        }
        if (post.promotional()) {
            more.add(Mark.PROMOTIONAL);
        }
        return MarkSet.of(more, marks.own());
    }

    /** By which names the people of this talk call each other; they say nothing about what is meant. */
    private Set<String> namesIn(Utterance said, SortedSet<PersonId> others) {
        PersonId first = others.isEmpty() ? owner.id() : others.first();
        PersonId author = said.author();
        boolean mine = author.equals(owner.id());
        boolean ofTwo = others.size() <= 1 && (mine || author.equals(first) || first.equals(owner.id()));
        return ofTwo
                ? nameWordsOfTwo.computeIfAbsent(mine ? first : author, unknown -> namesOfAll(said, others))
                : namesOfAll(said, others);
    }

    private Set<String> namesOfAll(Utterance said, SortedSet<PersonId> others) {
        Set<String> names = new HashSet<>(namesOf(owner.id()));
        others.forEach(other -> names.addAll(namesOf(other)));
        names.addAll(namesOf(said.author()));
        return names;
    }

    private Set<String> namesOf(PersonId person) {
        return nameWords.computeIfAbsent(person, unknown -> {
            Set<String> names = new HashSet<>();
            if (person.equals(owner.id())) {
                owner.names().forEach(name -> names.addAll(Phrases.comparable(name)));
                owner.handles().values().forEach(handle -> names.addAll(Phrases.comparable(handle)));
            } else if (contacts.containsKey(person)) {
                Contact contact = contacts.get(person);
                names.addAll(Phrases.comparable(contact.name()));
                contact.handles().values().forEach(handle -> names.addAll(Phrases.comparable(handle)));
            }
            return names;
        });
    }

    private Turn turn(
            Utterance said,
            PersonId other,
            int listeners,
            boolean mine,
            MarkSet marks,
            TextWords words,
            String beginning) {
        UtteranceId answers = said instanceof Reply reply ? reply.answers() : UtteranceId.NONE;
        Utterance answered = byId.get(answers);
        Instant upTo = answered == null || answered.at().isAfter(said.at()) ? said.at() : answered.at();
        boolean room = said.platform().form() == Form.ROOM;
        boolean letter = said.platform().form() == Form.LETTERS;
        boolean direct = letter || said instanceof Message || said.visibility() == Visibility.DIRECT;
        return new Turn(
                said.id(),
                other,
                name(other),
                people.of(other),
                mine,
                said.platform(),
                direct ? said.platform().privateChannel() : Channel.REPLY,
                room || betweenTwo(said) ? new ThreadId(said.platform().id() + " " + other) : thread(said),
                said.at(),
                mine && !direct && !room && !begunByMe.contains(thread(said)),
                answers,
                upTo,
                mine ? listeners : Math.max(1, said.mentions().size()),
                marks.has(Mark.PROMISE) ? dayNamed(said) : Times.NEVER,
                marks.has(Mark.PROMISE) && (ConditionalClauses.in(said.text()) || PromisedDay.isSometime(said.text())),
                false,
                Times.NEVER,
                Times.NEVER,
                "",
                Times.NEVER,
                kind(said, marks, mine, direct),
                marks,
                marks.has(Mark.STOP_HERE)
                        ? read(said.text()).placeOfStop(places).orElse(said.platform())
                        : Platform.NONE,
                wordCount(said.text()),
                words,
                said.language(),
                beginning,
                mine ? Times.ALWAYS : awayUntil(said, marks),
                false);
    }

    /** What asks the owner in a room wants an answer, however light it sounds. */
    private Kind kind(Utterance said, MarkSet marks, boolean mine, boolean direct) {
        Kind kind = KindOfTurn.of(said, marks, mine, direct, groups.isSettled(said) || taken.isTaken(said));
        if (!mine
                && kind == Kind.PRIVATE_MESSAGE
                && read(said.text()).needsNoReply()
                && KindOfTurn.mayGoUnanswered(said, marks)) {
            return Kind.CLOSING;
        }
        return kind == Kind.PRAISE && byName.has(said) ? Kind.PUBLIC_QUESTION : kind;
    }

    /** Until when they are away, where a machine says so. */
    private Instant awayUntil(Utterance said, MarkSet marks) {
        if (!marks.has(Mark.OUT_OF_OFFICE) || !Times.isOnCalendar(said.at())) {
            return Times.ALWAYS;
        }
        return AwayDate.in(said.text(), Times.dayOf(said.at(), owner.zone()))
                .map(day -> Times.startOf(day, owner.zone()))
                .orElse(Times.ALWAYS);
    }

    /** "I confirm 6 October, and will send it by Friday": the day of what promises, or else of all that is said. */
    private Instant dayNamed(Utterance said) {
        String text = ConditionalClauses.without(said.text());
        LocalDate today = Times.dayOf(said.at(), owner.zone());
        Optional<LocalDate> day = namedDays.last(text, today);
        Optional<LocalDate> promised = day.isEmpty() || text.length() > LONGEST_CUT
                ? Optional.empty()
                : CLAUSE_END
                        .splitAsStream(text)
                        .filter(clause ->
                                texts.read(clause).marks(namesOf(owner.id())).has(Mark.PROMISE))
                        .flatMap(clause -> namedDays.last(clause, today).stream())
                        .max(Comparator.naturalOrder());
        return promised.or(() -> day)
                .map(named -> Times.startOf(named, owner.zone()))
                .orElse(Times.NEVER);
    }

    /** All that was said, with every reply in the conversation that it joins. */
    List<Utterance> joined() {
        List<Utterance> joined = new ArrayList<>(byId.size());
        for (Utterance said : byId.values()) {
            ThreadId thread = thread(said);
            joined.add(
                    said instanceof Reply reply && !thread.equals(said.thread())
                            ? reply.inThread(thread.value())
                            : said);
        }
        return joined;
    }

    /** A reply that names no conversation of its own joins that of what it answers, which may be a reply too. */
    private ThreadId thread(Utterance said) {
        Utterance first = said;
        for (int steps = 0; steps < LONGEST_CHAIN && first instanceof Reply reply; steps++) {
            Utterance answered = byId.get(reply.answers());
            if (answered == null
                    || !reply.thread().value().equals(reply.answers().value())) {
                break;
            }
            first = answered;
        }
        return first.thread();
    }

    /** What two people write to each other in private is one conversation, whatever an export makes of it. */
    private static boolean betweenTwo(Utterance said) {
        return said instanceof Message
                ? said.mentions().size() == 1
                : said.platform().form() == Form.LETTERS && said.mentions().size() <= 1;
    }

    private MyPost post(Post post, MarkSet marks, TextWords words, String beginning) {
        return new MyPost(
                post.id(),
                post.platform(),
                post.thread(),
                post.at(),
                repeats.original(post),
                marks.has(Mark.EVERGREEN),
                marks.has(Mark.PROMOTIONAL),
                marks.has(Mark.QUESTION),
                answeredByOthers.contains(post.id()) || post.reactions().any(),
                marks,
                words,
                post.reactions(),
                0,
                beginning);
    }

    private TheirPost theirs(Post post, MarkSet marks, TextWords words, String beginning) {
        PersonId author = post.author();
        return new TheirPost(
                post.id(),
                author,
                name(author),
                post.platform(),
                post.thread(),
                post.at(),
                marks.has(Mark.QUESTION),
                marks.has(Mark.PROMOTIONAL),
                marks,
                words,
                post.reactions(),
                post.language(),
                beginning);
    }

    private String name(PersonId person) {
        Contact contact = contacts.get(person);
        return contact == null ? person.value() : contact.name();
    }

    /** Words as a typesetter counts them: what stands between blanks. */
    private static long wordCount(String text) {
        long words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean blank = sign == ' ' || ((sign < ' ' || sign > LAST_ASCII) && Character.isWhitespace(sign));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
