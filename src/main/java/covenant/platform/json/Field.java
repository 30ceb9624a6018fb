package covenant.platform.json;

import org.jspecify.annotations.Nullable;

/**
 * What was read from one member. Its value is asked for inside {@link Members#make}, where no field is at fault any more.
 */
public final class Field<T> {

    private final @Nullable T value;

    Field(@Nullable T value) {
        this.value = value;
    }

    /** The value of a required member. */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("A field is asked for its value outside of make, or is not required");
        }
        return value;
    }

    /** The value of an optional member; null when it is left out or null. */
    public @Nullable T orNull() {
        return value;
    }

    /** The value of an optional member, or another when it is left out or null. */
    public T or(T other) {
        return value == null ? other : value;
    }
}
