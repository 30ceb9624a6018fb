package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Reads claims. */
@Stateless
@AllowedTo
public class ReadClaims {

    @Inject
    private Claims claims;

    /** @throws Rejected {@link SourceReason#CLAIM_UNKNOWN} */
    public Claim one(Ref ref, AsOf asOf) {
        return claims.require(ref, asOf);
    }

    /** @param after the reference to go on after; empty from the start @param limit at most so many */
    public Slice<Claim> list(ClaimFilter filter, AsOf asOf, String after, int limit) {
        return claims.list(filter, asOf, after, limit);
    }

    /** Those of the claims named that are known, in order of reference. */
    public List<Claim> named(Collection<Ref> refs, AsOf asOf) {
        return claims.named(refs, asOf);
    }
}
