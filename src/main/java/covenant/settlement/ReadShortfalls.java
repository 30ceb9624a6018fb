package covenant.settlement;

import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentReason;
import covenant.commitments.ReadCommitments;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads what is missing of tranches that fell due, with its calculation (rule L7). */
@Stateless
@AllowedTo
public class ReadShortfalls {

    @Inject
    private ReadCommitments readCommitments;

    /**
     * The shortfalls of a commitment, in the order in which its tranches fell due.
     *
     * @throws Rejected {@link CommitmentReason#COMMITMENT_UNKNOWN}
     */
    public List<Shortfall> of(Ref commitment, AsOf asOf) {
        CommitmentAsOf read = readCommitments.one(commitment, asOf);
        return Shortfalls.of(
                readCommitments.tranches(commitment, asOf),
                read.position().due(),
                read.commitment().policy().minimums(),
                asOf);
    }
}
