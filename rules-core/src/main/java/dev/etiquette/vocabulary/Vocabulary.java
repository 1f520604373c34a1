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
import dev.etiquette.prepared.AcceptedInvitation;
import dev.etiquette.prepared.Account;
import dev.etiquette.prepared.ActiveConversation;
import dev.etiquette.prepared.AnsweredByAll;
import dev.etiquette.prepared.AnsweredUntil;
import dev.etiquette.prepared.ApproachOption;
import dev.etiquette.prepared.ChosenApproach;
import dev.etiquette.prepared.CommentInListeningWindow;
import dev.etiquette.prepared.ContactCadence;
import dev.etiquette.prepared.Conversation;
import dev.etiquette.prepared.DismissedAdvice;
import dev.etiquette.prepared.DueAnswer;
import dev.etiquette.prepared.EvergreenPost;
import dev.etiquette.prepared.FreshPost;
import dev.etiquette.prepared.HiddenAdvice;
import dev.etiquette.prepared.Invitation;
import dev.etiquette.prepared.MyAccount;
import dev.etiquette.prepared.MyActivity;
import dev.etiquette.prepared.MyLastTurn;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.NextContact;
import dev.etiquette.prepared.OpenAnswer;
import dev.etiquette.prepared.PageWindow;
import dev.etiquette.prepared.PendingRequest;
import dev.etiquette.prepared.PostInListeningWindow;
import dev.etiquette.prepared.PostInSellingWindow;
import dev.etiquette.prepared.PostToAnswer;
import dev.etiquette.prepared.PriceQuestion;
import dev.etiquette.prepared.PrivateTurn;
import dev.etiquette.prepared.QueuedPost;
import dev.etiquette.prepared.QuietHours;
import dev.etiquette.prepared.RecentRequest;
import dev.etiquette.prepared.RecentTurn;
import dev.etiquette.prepared.Relationship;
import dev.etiquette.prepared.RepeatPause;
import dev.etiquette.prepared.RepeatablePost;
import dev.etiquette.prepared.SellingShare;
import dev.etiquette.prepared.SilentConnection;
import dev.etiquette.prepared.SilentReader;
import dev.etiquette.prepared.SpeakingShare;
import dev.etiquette.prepared.StopRequest;
import dev.etiquette.prepared.Target;
import dev.etiquette.prepared.TheirGoodbye;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Turn;
import dev.etiquette.prepared.WarmRelationship;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
            Relationship.class,
            AnswerNorm.class,
            AnsweredByAll.class,
            AnsweredUntil.class,
            ApproachNorm.class,
            ChosenApproach.class,
            Connection.class,
            Contact.class,
            DismissedAdvice.class,
            DoNotContact.class,
            DueAnswer.class,
            EvergreenPost.class,
            Conversation.class,
            Feedback.class,
            FreshPost.class,
            GroupNorm.class,
            Invitation.class,
            RepeatPause.class,
            ListeningNorm.class,
            Meeting.class,
            Message.class,
            MessageNorm.class,
            MyAccount.class,
            MyLastTurn.class,
            MyPost.class,
            MyActivity.class,
            SellingShare.class,
            NextContact.class,
            Now.class,
            OfflineNorm.class,
            OpenAnswer.class,
            Owner.class,
            PageWindow.class,
            PendingRequest.class,
            Post.class,
            QueuedPost.class,
            PostInListeningWindow.class,
            PostToAnswer.class,
            PriceQuestion.class,
            PrivateTurn.class,
            Proposal.class,
            QuietHours.class,
            PostInSellingWindow.class,
            RecentRequest.class,
            RecentTurn.class,
            RepeatNorm.class,
            Reply.class,
            RepeatablePost.class,
            ContactCadence.class,
            SellerNorm.class,
            SellingNorm.class,
            HiddenAdvice.class,
            SilenceNorm.class,
            SilentReader.class,
            SpeechNorm.class,
            ActiveConversation.class,
            SpeakingShare.class,
            Target.class,
            TheirGoodbye.class,
            TheirPost.class,
            StopRequest.class,
            Turn.class,
            SilentConnection.class,
            Utterance.class,
            CommentInListeningWindow.class,
            WarmRelationship.class,
            WarmthNorm.class,
            ApproachOption.class,
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
            StatementFunctions.class,
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

    private final SortedMap<String, FactType> facts = new TreeMap<>();
    private final SortedMap<String, EnumType> choices = new TreeMap<>();
    private final SortedMap<String, FunctionEntry> words = new TreeMap<>();

    private Vocabulary(List<Class<?>> facts, List<Class<?>> choices, List<Class<?>> words) {
        choices.forEach(choice -> this.choices.put(choice.getSimpleName(), EnumType.of(choice)));
        facts.forEach(fact -> this.facts.put(fact.getSimpleName(), factType(fact)));
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
    public Optional<Type> type(String name) {
        for (Class<?> value : VALUES) {
            if (value != int.class && value.getSimpleName().equals(name)) {
                return Optional.of(Type.of(value));
            }
        }
        return choice(name)
                .map(choice -> Type.of(choice.type()))
                .or(() -> fact(name).map(FactType::valueType));
    }

    /** The names of all types that fields can have. */
    public Set<String> types() {
        Set<String> names = new TreeSet<>(facts.keySet());
        names.addAll(choices.keySet());
        VALUES.stream().filter(value -> value != int.class).forEach(value -> names.add(value.getSimpleName()));
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
    public Optional<EnumType> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /** All choices, by name. */
    public SortedMap<String, EnumType> choices() {
        return Collections.unmodifiableSortedMap(choices);
    }

    /** The word of that name. */
    public Optional<FunctionEntry> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** All words, by name. */
    public SortedMap<String, FunctionEntry> words() {
        return Collections.unmodifiableSortedMap(words);
    }

    private FactType factType(Class<?> fact) {
        SortedMap<String, Field> fields = new TreeMap<>();
        for (Method method : fact.getMethods()) {
            if (isField(method)) {
                fields.put(method.getName(), new Field(method));
            }
        }
        return new FactType(fact.getSimpleName(), fact, Collections.unmodifiableSortedMap(fields));
    }

    private boolean isField(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getDeclaringClass() != Object.class
                && !Set.of("toString", "hashCode").contains(method.getName())
                && (VALUES.contains(method.getReturnType())
                        || CHOICES.contains(method.getReturnType())
                        || FACTS.contains(method.getReturnType()));
    }

    private void addWords(Class<?> holder) {
        for (Method method : holder.getMethods()) {
            RuleFunction word = method.getAnnotation(RuleFunction.class);
            if (word != null && words.put(method.getName(), new FunctionEntry(method, word)) != null) {
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
