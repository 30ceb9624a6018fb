package covenant.kernel;

import java.util.regex.Pattern;

/** A readable, unique reference such as {@code AWS-SPEND}; it is the id in URLs. */
public record Ref(String value) implements Comparable<Ref> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9._-]{1,63}");

    /** @throws Rejected {@link KernelReason#REFERENCE_MALFORMED} */
    public Ref {
        if (!FORM.matcher(value).matches()) {
            throw new Rejected(
                    KernelReason.REFERENCE_MALFORMED,
                    "'" + Text.excerpt(value) + "' is not a reference. " + KernelReason.REFERENCE_MALFORMED.remedy());
        }
    }

    @Override
    public int compareTo(Ref other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
