package dev.etiquette.language;

import dev.etiquette.vocabulary.Vocabulary;
import java.util.Set;

/**
 * Names that declarations cannot use: stock Drools takes them for its own, in one of its two modes at least, or they
 * look like a name that means something else.
 */
final class ReservedNames {

    /**
     * The public types of {@code java.lang}, which every file of Java knows, those of newer versions last. A test holds the
     * list complete.
     */
    static final Set<String> JAVA = words("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
            CharSequence Character Class ClassCastException ClassCircularityError
            ClassFormatError ClassLoader ClassNotFoundException ClassValue
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float
            FunctionalInterface IllegalAccessError IllegalAccessException
            IllegalArgumentException IllegalCallerException IllegalMonitorStateException
            IllegalStateException IllegalThreadStateException IncompatibleClassChangeError
            IndexOutOfBoundsException InheritableThreadLocal InstantiationError
            InstantiationException Integer InternalError InterruptedException Iterable
            LayerInstantiationException LinkageError Long Math Module ModuleLayer
            NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
            NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException
            Number NumberFormatException Object OutOfMemoryError Override Package Process
            ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable
            Runtime RuntimeException RuntimePermission SafeVarargs SecurityException
            SecurityManager Short StackOverflowError StackTraceElement StackWalker StrictMath
            String StringBuffer StringBuilder StringIndexOutOfBoundsException SuppressWarnings
            System Thread ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException
            UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
            UnsupportedOperationException VerifyError VirtualMachineError Void
            IO LazyConstant MatchException ScopedValue StableValue StringTemplate WrongThreadException""");

    /** What stock Drools knows as annotations, and what it imports into the code that it makes. */
    static final Set<String> DROOLS = words("""
            Annotation ClassReactive D Description Duration Expires FactField FactType Global
            Key Label Modifies Position PropertyChangeSupport PropertyReactive Query Role Rule
            Timestamp TypeSafe""");

    /** Names that no field can have: each breaks stock Drools, which a test tries. */
    static final Set<String> FIELDS = words("""
            abstract and assert boolean break byte case catch char class const contains continue
            default do double else empty enum extends false final finally float for foreach
            function getClass goto hashCode if implements import in instanceof int interface is
            isdef long modify native new not notify notifyAll null or package private protected
            public record return short soundslike static strictfp strsim super switch
            synchronized this throw throws toString transient true try unit var void volatile
            wait when while with""");

    /** Names of fields that the grammar itself uses. */
    static final Set<String> GRAMMAR = words("accumulate declare end exists key meaning rule then");

    /** So that a line is short enough to read. */
    private static final int LONGEST = 60;

    private final Vocabulary vocabulary;

    /** The names that are there already. */
    private final Looks taken = new Looks();

    ReservedNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.fieldTypes().forEach(taken::add);
        vocabulary.facts().keySet().forEach(taken::add);
        vocabulary.choices().keySet().forEach(taken::add);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** What keeps a fact type from having that name; empty when nothing does. */
    String fact(String name) {
        String there = taken.like(name);
        if (there.equals(name)) {
            return LanguageMessage.NAME_ALREADY_USED.with(name);
        } else if (!there.isEmpty()) {
            return LanguageMessage.SIMILAR_TO_USED.with(name, there);
        } else if (!isPlain(name) || !Character.isUpperCase(name.charAt(0))) {
            return LanguageMessage.FACT_NEEDS_CAPITAL.with(name);
        } else if (JAVA.contains(name) || DROOLS.contains(name)) {
            return LanguageMessage.RESERVED_FOR_ENGINE.with(name);
        }
        return length(name);
    }

    /** What keeps a field from having that name; empty when nothing does. */
    String field(String name) {
        if (FIELDS.contains(name) || GRAMMAR.contains(name)) {
            return LanguageMessage.FIELD_NAMED_LIKE_WORD.with(name);
        } else if (vocabulary.word(name).isPresent()) {
            return LanguageMessage.FIELD_NAMED_LIKE_FUNCTION.with(name);
        } else if (name.startsWith("$")) {
            return LanguageMessage.FIELD_BEGINS_WITH_DOLLAR.with(name);
        } else if (!isPlain(name) || !Character.isLowerCase(name.charAt(0))) {
            return LanguageMessage.FIELD_NEEDS_SMALL_LETTER.with(name);
        }
        return length(name);
    }

    /** The name that is there already and looks like this one, or is it; empty when there is none. */
    String like(String name) {
        return taken.like(name);
    }

    private static String length(String name) {
        return name.length() > LONGEST ? LanguageMessage.NAME_TOO_LONG.with(name.length(), LONGEST) : "";
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }
}
