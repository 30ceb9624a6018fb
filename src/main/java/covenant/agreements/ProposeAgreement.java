package covenant.agreements;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Proposes an agreement; it counts when a second person approves (rule A2). */
@Stateless
@AllowedTo(Role.PREPARER)
public class ProposeAgreement {

    @Inject
    private Agreements agreements;

    @Inject
    private AddClauses addClauses;

    @Inject
    private Parties parties;

    @Inject
    private Approvals approvals;

    @Inject
    private Now now;

    /**
     * Proposes it.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link AgreementReason#AGREEMENT_EXISTS}, {@link AgreementReason#AGREEMENT_PARTY_UNKNOWN},
     *     {@link AgreementReason#CLAUSE_EXISTS}, and the approval's own reasons
     */
    public Approval propose(NewAgreement proposed) {
        if (agreements.find(proposed.ref()).isPresent()) {
            throw Rejected.field(
                    "ref",
                    AgreementReason.AGREEMENT_EXISTS,
                    "An agreement " + proposed.ref() + " is recorded already.");
        }
        proposed.roles().forEach(role -> {
            if (parties.find(role.party()).isEmpty()) {
                throw Rejected.field(
                        "roles", AgreementReason.AGREEMENT_PARTY_UNKNOWN, "There is no party " + role.party() + ".");
            }
        });
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.SIGN_AGREEMENT, proposed.ref(), "Sign " + proposed.title(), null, changes(proposed)));
        agreements.add(new Agreement(proposed, approval.id(), now.instant()));
        addClauses.add("clauses", proposed.ref(), proposed.clauses(), 0, proposed.startsOn());
        return approval;
    }

    private static List<Change> changes(NewAgreement proposed) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.added("title", proposed.title()));
        changes.add(Change.added("family", proposed.family()));
        changes.add(Change.added("startsOn", proposed.startsOn()));
        changes.add(Change.added("endsOn", proposed.endsOn()));
        proposed.roles().stream()
                .sorted(Comparator.comparing(RoleOf::party).thenComparing(RoleOf::role))
                .forEach(role -> changes.add(Change.added(Words.plain(role.role()), role.party())));
        proposed.clauses().forEach(clause -> changes.add(Change.added("clause " + clause.ref(), clause.title())));
        return changes;
    }
}
