package dev.etiquette.vocabulary;

import dev.etiquette.advice.Action;
import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Withholding;
import dev.etiquette.model.AnswerNorm;
import dev.etiquette.model.ApproachNorm;
import dev.etiquette.model.Channel;
import dev.etiquette.model.Connection;
import dev.etiquette.model.Contact;
import dev.etiquette.model.Detail;
import dev.etiquette.model.DoNotContact;
import dev.etiquette.model.Feedback;
import dev.etiquette.model.GroupNorm;
import dev.etiquette.model.HoursCounted;
import dev.etiquette.model.Kind;
import dev.etiquette.model.ListeningNorm;
import dev.etiquette.model.MarkSet;
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
import dev.etiquette.model.PromiseNorm;
import dev.etiquette.model.RecommendationId;
import dev.etiquette.model.ReminderNorm;
import dev.etiquette.model.RepeatNorm;
import dev.etiquette.model.Reply;
import dev.etiquette.model.SellerNorm;
import dev.etiquette.model.SellingNorm;
import dev.etiquette.model.SilenceNorm;
import dev.etiquette.model.SpeechNorm;
import dev.etiquette.model.Switch;
import dev.etiquette.model.Tag;
import dev.etiquette.model.ThreadId;
import dev.etiquette.model.Utterance;
import dev.etiquette.model.UtteranceId;
import dev.etiquette.model.Visibility;
import dev.etiquette.model.WarmthNorm;
import dev.etiquette.model.Weekday;
import dev.etiquette.prepared.Account;
import dev.etiquette.prepared.Conversation;
import dev.etiquette.prepared.DismissedAdvice;
import dev.etiquette.prepared.Figure;
import dev.etiquette.prepared.LengthFigure;
import dev.etiquette.prepared.MyAccount;
import dev.etiquette.prepared.MyPost;
import dev.etiquette.prepared.NumberDetail;
import dev.etiquette.prepared.Occasion;
import dev.etiquette.prepared.Planned;
import dev.etiquette.prepared.QuietHours;
import dev.etiquette.prepared.Relationship;
import dev.etiquette.prepared.SpecialDay;
import dev.etiquette.prepared.TheirPost;
import dev.etiquette.prepared.Today;
import dev.etiquette.prepared.Turn;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
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
 * Everything that a rule can name: fact types with their fields, choices, and words. Immutable.
 *
 * <p>What is not listed here does not exist for rules, whatever is on the class path.
 */
public final class Vocabulary {

    private static final List<Class<?>> FACTS = List.of(
            Account.class,
            Blessing.class,
            Relationship.class,
            AnswerNorm.class,
            ApproachNorm.class,
            Connection.class,
            Contact.class,
            Detail.class,
            DismissedAdvice.class,
            DoNotContact.class,
            Conversation.class,
            Feedback.class,
            Figure.class,
            GroupNorm.class,
            LengthFigure.class,
            ListeningNorm.class,
            Meeting.class,
            Message.class,
            MessageNorm.class,
            MyAccount.class,
            MyPost.class,
            Now.class,
            NumberDetail.class,
            Occasion.class,
            OfflineNorm.class,
            Owner.class,
            Planned.class,
            Post.class,
            Proposal.class,
            QuietHours.class,
            RepeatNorm.class,
            Reply.class,
            SellerNorm.class,
            SellingNorm.class,
            SilenceNorm.class,
            ReminderNorm.class,
            PromiseNorm.class,
            SpecialDay.class,
            SpeechNorm.class,
            Switch.class,
            Tag.class,
            TheirPost.class,
            Today.class,
            Turn.class,
            Utterance.class,
            WarmthNorm.class,
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
            Visibility.class,
            Weekday.class);

    private static final List<Class<?>> WORDS = List.of(
            ActWords.class,
            CalendarWords.class,
            NumberWords.class,
            PlaceWords.class,
            StatementFunctions.class,
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
    private static final Set<Class<?>> NO_SLOTS = Set.of(
            Blessing.class, Now.class, Owner.class, Proposal.class, SpecialDay.class, Today.class, Withholding.class);

    private static SortedMap<String, Class<?>> slotValues() {
        SortedMap<String, Class<?>> values = new TreeMap<>();
        VALUES.stream().filter(value -> value != int.class).forEach(value -> values.put(value.getSimpleName(), value));
        values.put(Set.class.getSimpleName(), Set.class);
        return Collections.unmodifiableSortedMap(values);
    }

    private final SortedMap<String, FactType> facts = new TreeMap<>();
    private final SortedMap<String, EnumType> choices = new TreeMap<>();
    private final SortedMap<String, FunctionEntry> words = new TreeMap<>();

    private Vocabulary(List<Class<?>> facts, List<Class<?>> choices, List<Class<?>> words) {
        choices.forEach(choice -> this.choices.put(choice.getSimpleName(), EnumType.of(choice)));
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

    /** The standard vocabulary with more fact types and more classes of words; names must not clash. */
    public static Vocabulary standardWith(List<Class<?>> moreFacts, List<Class<?>> moreWords) {
        return new Vocabulary(joined(FACTS, moreFacts), CHOICES, joined(WORDS, moreWords));
    }

    private static List<Class<?>> joined(List<Class<?>> some, List<Class<?>> more) {
        List<Class<?>> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The same with fact types that rule files declare; their names must not clash. */
    public Vocabulary with(Collection<FactType> declared) {
        return declared.isEmpty() ? this : new Vocabulary(this, declared);
    }

    private Vocabulary(Vocabulary other, Collection<FactType> declared) {
        facts.putAll(other.facts);
        choices.putAll(other.choices);
        words.putAll(other.words);
        declared.forEach(each -> facts.put(each.name(), each));
    }

    /** The fact types that rule files declare, by name. */
    public List<FactType> declared() {
        return facts.values().stream().filter(FactType::isDeclared).toList();
    }

    /** Those of them that hosts give. */
    public List<FactType> given() {
        return facts.values().stream().filter(FactType::isGiven).toList();
    }

    /** The type of that name, as the fields of a declared fact type have it. */
    public Optional<Type> fieldType(String name) {
        Class<?> value = SLOT_VALUES.get(name);
        return value != null
                ? Optional.of(Type.of(value))
                : choice(name)
                        .map(choice -> Type.of(choice.type()))
                        .or(() -> fact(name)
                                .filter(fact -> !NO_SLOTS.contains(fact.type()))
                                .map(FactType::valueType));
    }

    /** The names of all types that the fields of a declared fact type can have. */
    public Set<String> fieldTypes() {
        Set<String> names = new TreeSet<>(SLOT_VALUES.keySet());
        names.addAll(choices.keySet());
        facts.values().stream().filter(fact -> !NO_SLOTS.contains(fact.type())).forEach(fact -> names.add(fact.name()));
        return names;
    }

    /** The fact type that values of that type are. */
    public Optional<FactType> fact(Type type) {
        return type.declared().isEmpty() ? fact(type.raw()) : fact(type.declared());
    }

    /** The fact type of that name. */
    public Optional<FactType> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** The fact type behind that class. */
    public Optional<FactType> fact(Class<?> type) {
        return fact(type.getSimpleName()).filter(found -> found.type() == type);
    }

    /** All fact types, by name. */
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

    private static FactType factType(Class<?> fact, Set<Class<?>> values) {
        SortedMap<String, Field> fields = new TreeMap<>();
        for (Method method : fact.getMethods()) {
            if (isField(method) && (values.contains(method.getReturnType()) || holdsTexts(method))) {
                fields.put(method.getName(), new Field(method));
            }
        }
        return new FactType(fact.getSimpleName(), fact, fields);
    }

    private static boolean holdsTexts(Method method) {
        return method.getReturnType() == MarkSet.class
                || method.getGenericReturnType() instanceof ParameterizedType set
                        && set.getRawType() == Set.class
                        && set.getActualTypeArguments()[0] == String.class;
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
