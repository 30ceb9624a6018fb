package covenant.evidence;

import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads evidence. */
@Stateless
@AllowedTo
public class ReadEvidence {

    @Inject
    private KeepEvidence kept;

    /** @throws Rejected {@link EvidenceReason#EVIDENCE_UNKNOWN} */
    public Evidence one(long id) {
        return kept.find(id)
                .orElseThrow(() -> new Rejected(EvidenceReason.EVIDENCE_UNKNOWN, "There is no evidence " + id + "."));
    }
}
