package covenant.amendments;

import covenant.commitments.Basis;
import covenant.commitments.NewTerms;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;

/**
 * What an amendment does to a commitment.
 *
 * @param terms restated or incremental (rule V1)
 */
public record CommitmentChange(Ref commitment, NewTerms terms) {

    /** @throws Rejected {@link AmendmentReason#BASIS_MISSING} */
    public CommitmentChange {
        if (terms.basis() == Basis.SIGNED) {
            throw Rejected.field(
                    "basis",
                    AmendmentReason.BASIS_MISSING,
                    "The change of " + commitment + " does not say what it is.");
        }
    }
}
