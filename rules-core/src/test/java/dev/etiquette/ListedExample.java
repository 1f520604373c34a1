package dev.etiquette;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What may be written in a class, for {@link ApiListing} to write. */
@SuppressWarnings("unused")
public abstract class ListedExample<T extends Comparable<? super T>> extends HiddenExample
        implements Supplier<List<T>> {
    public static final int NUMBER = 3;
    protected long[][] lists = {};
    String unseen = "";

    protected ListedExample(String... several) {}

    ListedExample() {}

    /**
     * Will go.
     *
     * @deprecated to be listed so
     */
    @Deprecated
    protected abstract @Nullable String maybe(Map<String, ? extends T> map, @Nullable T one) throws IOException;

    public final synchronized <X extends Number & Runnable> X[] generic(int count, List<?> list) {
        throw new UnsupportedOperationException();
    }

    void unseen() {}

    /** Of two, one of which nobody sees. */
    public sealed interface Shape permits Circle, Secret {
        default int sides() {
            return 0;
        }
    }

    /** Has what every record has, and more. */
    public record Circle(int radius, @Nullable String name) implements Shape {
        public Circle(int radius) {
            this(radius, null);
        }

        static Circle unit() {
            return new Circle(1);
        }

        public int area() {
            return 3 * radius * radius;
        }
    }

    private record Secret() implements Shape {}

    /** With a constant that is a class. */
    public enum Size {
        SMALL,
        LARGE {
            @Override
            public boolean isLarge() {
                return true;
            }
        };

        public boolean isLarge() {
            return false;
        }
    }

    /** With a value that need not be given. */
    public @interface Marked {
        String[] value() default {"a", "b"};
    }
}
