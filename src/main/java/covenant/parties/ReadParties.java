package covenant.parties;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads parties. */
@Stateless
@AllowedTo
public class ReadParties {

    @Inject
    private Parties parties;

    /** @throws Rejected {@link PartyReason#PARTY_UNKNOWN} */
    public Party one(Ref ref) {
        return parties.require(ref);
    }

    /** @param kind null for all @param after the reference to go on after; empty from the start @param limit at most so many */
    public Slice<Party> list(@Nullable PartyKind kind, String after, int limit) {
        return parties.list(kind, after, limit);
    }

    /** Those of the parties named that are recorded, in order of name. */
    public List<Party> named(Collection<Ref> refs) {
        return parties.named(refs);
    }

    /** Whose book it is where a reader chooses no other; empty until one is chosen. */
    public Optional<Ref> reporting() {
        return parties.reporting();
    }

    /** Whose book it is when a party is chosen: its own and that of what belongs to it (rule P4). */
    public Group group(Ref head, AsOf asOf) {
        return parties.group(head, asOf);
    }

    /** Whoever has it as parent. */
    public List<Party> childrenOf(Ref parent) {
        return parties.childrenOf(parent);
    }
}
