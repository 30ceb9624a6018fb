package covenant.disputes;

import covenant.agreements.Clauses;
import covenant.commitments.Commitments;
import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;

/** Opens a dispute. Needs one person, because it changes nothing that is promised. */
@Stateless
@AllowedTo(Role.PREPARER)
public class OpenDispute {

    @Inject
    private Disputes disputes;

    @Inject
    private Parties parties;

    @Inject
    private Clauses clauses;

    @Inject
    private Commitments commitments;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Opens it.
     *
     * @throws Rejected {@link DisputeReason#DISPUTE_EXISTS}, {@link DisputeReason#DISPUTE_NAMES_UNKNOWN}
     */
    public Dispute open(NewDispute dispute) {
        Dispute opened = new Dispute(dispute, actor.get().name(), now.instant());
        if (disputes.find(dispute.ref()).isPresent()) {
            throw Rejected.field(
                    "ref", DisputeReason.DISPUTE_EXISTS, "A dispute " + dispute.ref() + " is recorded already.");
        }
        refuseUnknown(dispute);
        disputes.add(opened);
        return opened;
    }

    // A proposal may still be rejected, and would then leave the dispute about nothing.
    private void refuseUnknown(NewDispute dispute) {
        Faults faults = new Faults();
        check(faults, "claimant", Set.of(dispute.claimant()), this::isParty);
        check(faults, "respondents", dispute.respondents(), this::isParty);
        check(faults, "clauses", dispute.clauses(), this::isSignedClause);
        check(faults, "commitments", dispute.commitments(), this::isSignedCommitment);
        faults.refuseIfAny();
    }

    private boolean isParty(Ref ref) {
        return parties.find(ref).isPresent();
    }

    private boolean isSignedClause(Ref ref) {
        return clauses.find(ref).filter(found -> found.signedAt() != null).isPresent();
    }

    private boolean isSignedCommitment(Ref ref) {
        return commitments.find(ref).filter(found -> found.signedAt() != null).isPresent();
    }

    private static void check(Faults faults, String field, Set<Ref> named, Predicate<Ref> isThere) {
        named.stream()
                .sorted()
                .forEach(ref -> faults.check(
                        isThere.test(ref),
                        field,
                        DisputeReason.DISPUTE_NAMES_UNKNOWN,
                        "'" + field + "' names " + ref + ", which is not recorded or not signed."));
    }
}
