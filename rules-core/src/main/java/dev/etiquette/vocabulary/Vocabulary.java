package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Withholding;
import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.ApproachNorm;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.Kind;
import dev.etiquette.model.ListeningNorm;
import dev.etiquette.model.Meeting;
import dev.etiquette.model.MeetingId;
import dev.etiquette.model.Message;
import dev.etiquette.model.MessageNorm;
import dev.etiquette.model.Now;
import dev.etiquette.model.OfflineNorm;
import dev.etiquette.model.Owner;
import dev.etiquette.model.PersonId;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Post;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.Reply;
import dev.etiquette.model.SellerNorm;
import dev.etiquette.model.SellingNorm;
import dev.etiquette.model.SilenceNorm;
import dev.etiquette.model.SpeechNorm;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import dev.etiquette.model.WarmthNorm;
import dev.etiquette.signal.AcceptedInvitation;
import dev.etiquette.signal.Account;
import dev.etiquette.signal.Acquaintance;
import dev.etiquette.signal.AnsweredByAll;
import dev.etiquette.signal.AnsweredUpTo;
import dev.etiquette.signal.BestWay;
import dev.etiquette.signal.Dismissal;
import dev.etiquette.signal.DueAnswer;
import dev.etiquette.signal.EvergreenPost;
import dev.etiquette.signal.Exchange;
import dev.etiquette.signal.FreshPost;
import dev.etiquette.signal.Invitation;
import dev.etiquette.signal.JustPosted;
import dev.etiquette.signal.MyAccount;
import dev.etiquette.signal.MyLastWord;
import dev.etiquette.signal.MyPost;
import dev.etiquette.signal.MyPresence;
import dev.etiquette.signal.MyRecentPosts;
import dev.etiquette.signal.NextTarget;
import dev.etiquette.signal.OpenAnswer;
import dev.etiquette.signal.PageWindow;
import dev.etiquette.signal.PendingRequest;
import dev.etiquette.signal.PostInLine;
import dev.etiquette.signal.PostOfLate;
import dev.etiquette.signal.PostToAnswer;
import dev.etiquette.signal.PriceQuestion;
import dev.etiquette.signal.PrivateTurn;
import dev.etiquette.signal.QuietHours;
import dev.etiquette.signal.RecentPost;
import dev.etiquette.signal.RecentRequest;
import dev.etiquette.signal.RecentTurn;
import dev.etiquette.signal.RestedPost;
import dev.etiquette.signal.Rhythm;
import dev.etiquette.signal.SetAside;
import dev.etiquette.signal.SilentReader;
import dev.etiquette.signal.Talk;
import dev.etiquette.signal.TalkShare;
import dev.etiquette.signal.Target;
import dev.etiquette.signal.TheirGoodbye;
import dev.etiquette.signal.TheirPost;
import dev.etiquette.signal.TheirStop;
import dev.etiquette.signal.Turn;
import dev.etiquette.signal.Unspoken;
import dev.etiquette.signal.VisitOfLate;
import dev.etiquette.signal.WarmRelation;
import dev.etiquette.signal.WayIn;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that a rule can name: kinds of facts with their fields, choices, and words. Immutable.
 *
 * <p>What is not listed here does not exist for rules, whatever is on the class path.
 */
public final class Vocabulary {

    private static final List<Class<?>> FACTS = List.of(
            AcceptedInvitation.class,
            Account.class,
            Acquaintance.class,
            AnswerNorm.class,
            AnsweredByAll.class,
            AnsweredUpTo.class,
            ApproachNorm.class,
            BestWay.class,
            Connection.class,
            Contact.class,
            Dismissal.class,
            DoNotContact.class,
            DueAnswer.class,
            EvergreenPost.class,
            Exchange.class,
            Feedback.class,
            FreshPost.class,
            GroupNorm.class,
            Invitation.class,
            JustPosted.class,
            ListeningNorm.class,
            Meeting.class,
            Message.class,
            MessageNorm.class,
            MyAccount.class,
            MyLastWord.class,
            MyPost.class,
            MyPresence.class,
            MyRecentPosts.class,
            NextTarget.class,
            Now.class,
            OfflineNorm.class,
            OpenAnswer.class,
            Owner.class,
            PageWindow.class,
            PendingRequest.class,
            Post.class,
            PostInLine.class,
            PostOfLate.class,
            PostToAnswer.class,
            PriceQuestion.class,
            PrivateTurn.class,
            Proposal.class,
            QuietHours.class,
            RecentPost.class,
            RecentRequest.class,
            RecentTurn.class,
            RepeatNorm.class,
            Reply.class,
            RestedPost.class,
            Rhythm.class,
            SellerNorm.class,
            SellingNorm.class,
            SetAside.class,
            SilenceNorm.class,
            SilentReader.class,
            SpeechNorm.class,
            Talk.class,
            TalkShare.class,
            Target.class,
            TheirGoodbye.class,
            TheirPost.class,
            TheirStop.class,
            Turn.class,
            Unspoken.class,
            Utterance.class,
            VisitOfLate.class,
            WarmRelation.class,
            WarmthNorm.class,
            WayIn.class,
            Withholding.class);

    private static final List<Class<?>> CHOICES = List.of(
            Action.class,
            ApproachNorm.Step.class,
            Channel.class,
            Connection.State.class,
            DoNotContact.Scope.class,
            Feedback.Verdict.class,
            HoursCounted.class,
            Kind.class,
            Platform.class,
            RepeatNorm.Manner.class,
            SellerNorm.Seller.class,
            Visibility.class);

    private static final List<Class<?>> WORDS = List.of(
            ActWords.class,
            PostWords.class,
            RespectWords.class,
            SignalWords.class,
            StatementWords.class,
            TalkWords.class,
            TargetWords.class,
            TimeWords.class);

    /** What a field may hold beside facts and choices; a method that gives anything else is no field. */
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            int.class,
            long.class,
            boolean.class,
            Instant.class,
            Duration.class,
            PersonId.class,
            UtteranceId.class,
            ThreadId.class,
            MeetingId.class,
            RecommendationId.class);

    /** The same as declarations write them: stock Drools takes no whole number but this one. */
    private static final SortedMap<String, Class<?>> SLOT_VALUES = slotValues();

    /** A proposal carries its reasons, and equal facts with other reasons would be several; a moment would pass. */
    private static final Set<Class<?>> NO_SLOTS = Set.of(Now.class, Owner.class, Proposal.class, Withholding.class);

    private static SortedMap<String, Class<?>> slotValues() {
        SortedMap<String, Class<?>> values = new TreeMap<>();
        VALUES.stream().filter(value -> value != int.class).forEach(value -> values.put(value.getSimpleName(), value));
        return Collections.unmodifiableSortedMap(values);
    }

    private final SortedMap<String, FactType> facts = new TreeMap<>();
    private final SortedMap<String, Choice> choices = new TreeMap<>();
    private final SortedMap<String, WordEntry> words = new TreeMap<>();

    private Vocabulary(List<Class<?>> facts, List<Class<?>> choices, List<Class<?>> words) {
        choices.forEach(choice -> this.choices.put(choice.getSimpleName(), Choice.of(choice)));
        Set<Class<?>> values = new HashSet<>(VALUES);
        values.addAll(facts);
        values.addAll(choices);
        facts.forEach(fact -> this.facts.put(fact.getSimpleName(), factType(fact, values)));
        words.forEach(this::addWords);
    }

    /** The vocabulary of the standard rule book. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** The standard vocabulary with more kinds of facts and more classes of words; names must not clash. */
    public static Vocabulary standardWith(List<Class<?>> moreFacts, List<Class<?>> moreWords) {
        return new Vocabulary(joined(FACTS, moreFacts), CHOICES, joined(WORDS, moreWords));
    }

    private static List<Class<?>> joined(List<Class<?>> some, List<Class<?>> more) {
        List<Class<?>> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The same with kinds of facts that rule files declare; their names must not clash. */
    public Vocabulary with(Collection<FactType> declared) {
        return declared.isEmpty() ? this : new Vocabulary(this, declared);
    }

    private Vocabulary(Vocabulary other, Collection<FactType> declared) {
        facts.putAll(other.facts);
        choices.putAll(other.choices);
        words.putAll(other.words);
        declared.forEach(each -> facts.put(each.name(), each));
    }

    /** The kinds of facts that rule files declare, by name. */
    public List<FactType> declared() {
        return facts.values().stream().filter(FactType::isDeclared).toList();
    }

    /** The type of that name, as the fields of a declared kind of fact have it. */
    public Optional<Type> slotType(String name) {
        Class<?> value = SLOT_VALUES.get(name);
        return value != null
                ? Optional.of(Type.of(value))
                : choice(name)
                        .map(choice -> Type.of(choice.type()))
                        .or(() -> fact(name)
                                .filter(fact -> !NO_SLOTS.contains(fact.type()))
                                .map(FactType::valueType));
    }

    /** The names of all types that the fields of a declared kind of fact can have. */
    public Set<String> slotTypes() {
        Set<String> names = new TreeSet<>(SLOT_VALUES.keySet());
        names.addAll(choices.keySet());
        facts.values().stream().filter(fact -> !NO_SLOTS.contains(fact.type())).forEach(fact -> names.add(fact.name()));
        return names;
    }

    /** The kind of fact that values of that type are. */
    public Optional<FactType> fact(Type type) {
        return type.declared().isEmpty() ? fact(type.raw()) : fact(type.declared());
    }

    /** The kind of fact of that name. */
    public Optional<FactType> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** The kind of fact behind that class. */
    public Optional<FactType> fact(Class<?> type) {
        return fact(type.getSimpleName()).filter(found -> found.type() == type);
    }

    /** All kinds of facts, by name. */
    public SortedMap<String, FactType> facts() {
        return Collections.unmodifiableSortedMap(facts);
    }

    /** The choice of that name. */
    public Optional<Choice> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /** All choices, by name. */
    public SortedMap<String, Choice> choices() {
        return Collections.unmodifiableSortedMap(choices);
    }

    /** The word of that name. */
    public Optional<WordEntry> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** All words, by name. */
    public SortedMap<String, WordEntry> words() {
        return Collections.unmodifiableSortedMap(words);
    }

    private static FactType factType(Class<?> fact, Set<Class<?>> values) {
        SortedMap<String, Field> fields = new TreeMap<>();
        for (Method method : fact.getMethods()) {
            if (isField(method) && values.contains(method.getReturnType())) {
                fields.put(method.getName(), new Field(method));
            }
        }
        return new FactType(fact.getSimpleName(), fact, fields);
    }

    private static boolean isField(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getDeclaringClass() != Object.class
                && !Set.of("toString", "hashCode").contains(method.getName());
    }

    private void addWords(Class<?> holder) {
        for (Method method : holder.getMethods()) {
            Word word = method.getAnnotation(Word.class);
            if (word != null && words.put(method.getName(), new WordEntry(method, word)) != null) {
                throw new IllegalArgumentException(
                        "The word \"" + method.getName() + "\" is there twice; a word must have one meaning.");
            }
        }
    }

    /** Loaded once, and only when somebody asks. */
    private static final class Standard {
        static final Vocabulary VOCABULARY = new Vocabulary(FACTS, CHOICES, WORDS);
    }
}
