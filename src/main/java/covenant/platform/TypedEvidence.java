package covenant.platform;

import covenant.evidence.NewEvidence;
import covenant.kernel.Faults;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One piece of evidence as somebody types it into a form: what it is, where it is kept, and its SHA-256. */
public final class TypedEvidence {

    private TypedEvidence() {}

    /** Reads the fields {@code evidenceName}, {@code evidencePlace} and {@code evidenceHash}; none of them is no evidence. */
    public static List<NewEvidence> read(Map<String, @Nullable String> fields, Faults faults) {
        String name = text(fields, "evidenceName");
        String place = text(fields, "evidencePlace");
        String hash = text(fields, "evidenceHash");
        if (name.isEmpty() && place.isEmpty() && hash.isEmpty()) {
            return List.of();
        }
        NewEvidence evidence = faults.read("evidenceHash", () -> NewEvidence.of(name, place, hash, ""));
        return evidence == null ? List.of() : List.of(evidence);
    }

    private static String text(Map<String, @Nullable String> fields, String name) {
        return Objects.requireNonNullElse(fields.get(name), "").strip();
    }
}
