package covenant.journal;

import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a list holds, and in which order; a null narrows nothing.
 *
 * @param commitment those that move it
 * @param unit those that move something counted in it
 * @param stage those that move something into it or out of it
 * @param newestFirst in falling order of number
 */
public record EntryFilter(
        @Nullable Ref commitment,
        @Nullable Unit unit,
        @Nullable Stage stage,
        boolean newestFirst) {

    /** Whether a posting to the account is one that is asked for. */
    public boolean wants(Account account) {
        return (commitment == null || commitment.equals(account.commitment()))
                && (unit == null || unit.equals(account.unit()))
                && (stage == null || stage == account.stage());
    }

    // One posting has to be all that is asked for: an entry may move several commitments.
    String where() {
        return commitment == null && unit == null && stage == null
                ? ""
                : " and exists (select 1 from posting p join account a on a.id = p.account_id"
                        + " where p.entry_number = e.number"
                        + (commitment == null ? "" : " and a.commitment = :commitment")
                        + (unit == null ? "" : " and a.unit = :unit")
                        + (stage == null ? "" : " and a.stage = :stage") + ")";
    }

    Map<String, String> parameters() {
        Map<String, String> given = new HashMap<>();
        if (commitment != null) {
            given.put("commitment", commitment.value());
        }
        if (unit != null) {
            given.put("unit", unit.code());
        }
        if (stage != null) {
            given.put("stage", Words.of(stage));
        }
        return given;
    }
}
