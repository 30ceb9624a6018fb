package covenant.parties;

import covenant.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A party to be recorded.
 *
 * @param parent whom it belongs to; null for none
 * @param lei its legal entity identifier; null when it is not known
 * @param note what else is worth knowing; may be empty
 */
public record NewParty(
        Ref ref,
        String name,
        PartyKind kind,
        @Nullable Ref parent,
        @Nullable Lei lei,
        String note) {}
