package covenant.approvals;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which approvals an inbox holds; a null narrows nothing.
 *
 * @param proposedBy the user who proposed them
 * @param notProposedBy the user who did not: what they may decide on
 */
public record ApprovalFilter(
        @Nullable ApprovalStatus status,
        @Nullable String proposedBy,
        @Nullable String notProposedBy) {

    public static final ApprovalFilter ALL = new ApprovalFilter(null, null, null);

    String where() {
        return (status == null ? "" : " and a.status = :status")
                + (proposedBy == null ? "" : " and a.proposedBy = :proposedBy")
                + (notProposedBy == null ? "" : " and a.proposedBy <> :notProposedBy");
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        put(given, "status", status);
        put(given, "proposedBy", proposedBy);
        put(given, "notProposedBy", notProposedBy);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
