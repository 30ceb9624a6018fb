package covenant.approvals;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One field that a proposal changes.
 *
 * @param field its name, as on the page and in JSON
 * @param before what it is now; null when it is new
 * @param after what it would be; null when it goes away
 */
public record Change(
        String field, @Nullable String before, @Nullable String after) implements Serializable {

    /** A field of something new. */
    public static Change added(String field, @Nullable Object after) {
        return new Change(field, null, after == null ? "" : after.toString());
    }
}
