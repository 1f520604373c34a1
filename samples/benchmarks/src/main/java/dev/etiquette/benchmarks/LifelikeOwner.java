package dev.etiquette.benchmarks;

import dev.etiquette.Situation;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Fact;
import dev.etiquette.model.Message;
import dev.etiquette.model.Owner;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An invented owner with as many facts as are wanted: a few people whom they know well and many whom they do not, posts
 * of both sides, short talks and few long ones. The same for the same seed.
 */
public final class LifelikeOwner {

    /** The moment at which it is asked. */
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Duration TWO_YEARS = Duration.ofDays(730);

    /** Small owners have only begun. */
    private static final Duration SIX_WEEKS = Duration.ofDays(40);

    private static final int FEW_FACTS = 40;

    /** No talk has more turns. */
    private static final int LONGEST_TALK = 500;

    private static final List<Platform> PLATFORMS = List.of(Platform.MASTODON, Platform.LINKEDIN, Platform.X);

    private static final List<String> SHORT =
            List.of("Thank you!", "Great post!", "Congratulations!", "See you soon", "Good point.", "Vielen Dank!");

    private static final List<String> QUESTIONS = List.of(
            "Which %s do you use for the %s?",
            "How do you keep your %s away from the %s?",
            "Can you tell me where to find a %s for my %s?",
            "Hast du einen Tipp für %s und %s?");

    private static final List<String> WORDS = List.of(
            "oven",
            "bread",
            "flour",
            "water",
            "crust",
            "kitchen",
            "table",
            "garden",
            "market",
            "recipe",
            "evening",
            "morning",
            "friend",
            "workshop",
            "wheat",
            "stone",
            "iron",
            "lid",
            "steam",
            "baker",
            "corner",
            "street",
            "train",
            "winter",
            "holiday",
            "sister",
            "camera",
            "story",
            "paper",
            "pencil",
            "idea",
            "project",
            "week",
            "quite",
            "often",
            "slowly",
            "warm",
            "fresh",
            "small",
            "bright",
            "quiet",
            "because",
            "although",
            "perhaps");

    private final SplittableRandom random;
    private final int wanted;
    private final Duration past;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    private LifelikeOwner(int wanted, long seed) {
        this.random = new SplittableRandom(seed);
        this.wanted = wanted;
        this.past = wanted <= FEW_FACTS ? SIX_WEEKS : TWO_YEARS;
    }

    /** That many facts of an owner. */
    public static Situation situation(int facts, long seed) {
        LifelikeOwner owner = new LifelikeOwner(facts, seed);
        owner.people(Math.max(3, facts / 12));
        owner.posts(Math.max(1, facts / 12));
        while (owner.facts.size() < facts) {
            owner.talk();
        }
        return new Situation(Owner.of("maya").named("Maya").livingIn(ZoneId.of("Europe/Berlin")), owner.facts);
    }

    private void people(int count) {
        for (int i = 0; i < count && facts.size() < wanted; i++) {
            Contact contact = Contact.of("c" + i, "Person" + i + " Family" + i % 97);
            people.add("c" + i);
            facts.add(
                    i % 10 == 0
                            ? contact.withPriority(1 + i % 3).because("I want to learn from them", "a talk", "a loaf")
                            : i % 7 == 0 ? contact.inGroup(i % 14 == 0 ? "friend" : "customer") : contact);
            if (i % 3 == 0 && facts.size() < wanted) {
                facts.add(new Connection(contact.id(), platform(i), Connection.State.CONNECTED, moment()));
            }
        }
    }

    private void posts(int count) {
        for (int i = 0; i < count && facts.size() < wanted; i++) {
            boolean mine = i % 2 == 0;
            Post post = Post.of("p" + i, platform(random.nextInt(3)), mine ? "maya" : person(), moment(), words());
            post = mine && i % 14 == 4 ? post.asPromotion() : mine && i % 16 == 8 ? post.asEvergreen() : post;
            facts.add(post);
            if (mine) {
                posts.add(post);
            }
        }
    }

    private void talk() {
        int turns = (int) Math.min(LONGEST_TALK, Math.max(1, Math.pow(random.nextDouble(), -0.9)));
        turns = Math.min(turns, wanted - facts.size());
        String person = person();
        if (posts.isEmpty() || random.nextInt(2) == 0) {
            inPrivate(person, turns);
        } else {
            underPost(posts.get(random.nextInt(posts.size())), person, turns);
        }
    }

    private void inPrivate(String person, int turns) {
        Platform platform = platform(person.hashCode() & 7);
        String thread = "t" + facts.size();
        Instant at = moment();
        for (int i = 0; i < turns; i++) {
            boolean mine = random.nextInt(2) == 0;
            facts.add(Message.of(
                    "m" + facts.size(), platform, mine ? "maya" : person, at, text(), mine ? person : "maya", thread));
            at = later(at);
        }
    }

    private void underPost(Post post, String person, int turns) {
        String before = post.id().value();
        Instant at = post.at();
        for (int i = 0; i < turns; i++) {
            at = later(at);
            boolean mine = i > 0 && random.nextInt(3) == 0;
            String id = "r" + facts.size();
            facts.add(Reply.of(id, post.platform(), mine ? "maya" : person, at, text(), before)
                    .inThread("t-" + post.id().value())
                    .mentioning(mine ? person : "maya"));
            before = random.nextInt(3) == 0 ? post.id().value() : id;
        }
    }

    /** One of those who come first more often than one of those who come last. */
    private String person() {
        return people.get((int) (Math.pow(random.nextDouble(), 2) * people.size()));
    }

    private static Platform platform(int number) {
        return PLATFORMS.get(number % PLATFORMS.size());
    }

    private Instant moment() {
        return NOW.minusSeconds(60 + (long) (Math.pow(random.nextDouble(), 1.3) * past.toSeconds()));
    }

    private Instant later(Instant at) {
        Instant later = at.plusSeconds(1 + random.nextInt(40_000));
        return later.isAfter(NOW) ? NOW.minusSeconds(60 + random.nextInt(40_000)) : later;
    }

    private String text() {
        int sort = random.nextInt(100);
        if (sort < 12) {
            return SHORT.get(random.nextInt(SHORT.size()));
        } else if (sort < 35) {
            return QUESTIONS.get(random.nextInt(QUESTIONS.size())).formatted(word(), word());
        }
        return sort == 35 ? "I have a complaint: my order never arrived, and nobody answers." : words();
    }

    private String words() {
        StringBuilder words = new StringBuilder(word());
        for (int i = random.nextInt(40); i >= 0; i--) {
            words.append(' ').append(word());
        }
        return words.append('.').toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
