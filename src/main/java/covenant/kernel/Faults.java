package covenant.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one request, so that all of it is said at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault at {@code field} unless {@code holds}. */
    public void check(boolean holds, String field, Reason reason, String detail) {
        if (!holds) {
            found.add(new Fault(field, reason, detail));
        }
    }

    /**
     * Reads a value at {@code field}, noting the fault when it is refused.
     *
     * @return the value, or null when it was refused; {@link #refuseIfAny} then throws
     */
    public <T> @Nullable T read(String field, Supplier<? extends @Nullable T> value) {
        try {
            return value.get();
        } catch (Rejected rejected) {
            addAll(field, rejected);
            return null;
        }
    }

    /** As {@link #read}, from text that must be there. */
    public <T> @Nullable T required(String field, @Nullable String text, Function<String, T> parse) {
        if (text == null || text.isBlank()) {
            check(false, field, KernelReason.FIELD_MISSING, "'" + field + "' is missing.");
            return null;
        }
        return read(field, () -> parse.apply(text));
    }

    /** As {@link #read}, from text that may be left out: null or blank gives null. */
    public <T> @Nullable T optional(String field, @Nullable String text, Function<String, T> parse) {
        return text == null || text.isBlank() ? null : read(field, () -> parse.apply(text));
    }

    /** @throws Rejected with everything noted, if anything was */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
    }

    private void addAll(String field, Rejected rejected) {
        if (rejected.faults().isEmpty()) {
            found.add(new Fault(field, rejected.reason(), rejected.detail()));
        }
        rejected.faults().forEach(fault -> found.add(fault.within(field)));
    }
}
