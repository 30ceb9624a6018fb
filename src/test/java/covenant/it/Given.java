package covenant.it;

import covenant.agreements.NewAgreement;
import covenant.agreements.PartyRole;
import covenant.agreements.ProposeAgreement;
import covenant.agreements.RoleOf;
import covenant.approvals.Approval;
import covenant.approvals.DecideApproval;
import covenant.commitments.Basis;
import covenant.commitments.CommitmentKind;
import covenant.commitments.NewCommitment;
import covenant.commitments.NewTerms;
import covenant.commitments.Policy;
import covenant.commitments.ProposeCommitment;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.parties.NewParty;
import covenant.parties.PartyKind;
import covenant.parties.RecordParty;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a test inside the server starts from: an agreement of its own and a promise in it, made by the use cases. */
@ApplicationScoped
public class Given {

    public static final Actor PREPARER = new Actor("preparer", Set.of(Role.PREPARER));
    public static final Actor APPROVER = new Actor("approver", Set.of(Role.APPROVER));

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    private CurrentActor actor;

    @Inject
    private RecordParty recordParty;

    @Inject
    private ProposeAgreement proposeAgreement;

    @Inject
    private ProposeCommitment proposeCommitment;

    @Inject
    private DecideApproval decideApproval;

    /** A signed promise of a quantity, all of it firm since the beginning of 2026. */
    public Ref promise(Quantity quantity) {
        Approval approval = proposed(quantity);
        approve(approval.id());
        return approval.target();
    }

    /** As {@link #promise(Quantity)}, by one party to another. */
    public Ref promise(Ref obligor, Ref obligee, Quantity quantity) {
        Approval approval = proposed(name(), obligor, obligee, quantity);
        approve(approval.id());
        return approval.target();
    }

    /** A promise that awaits its second person. */
    public Approval proposed(Quantity quantity) {
        String name = name();
        return proposed(name, party(name + "-OBLIGOR", null), party(name + "-OBLIGEE", null), quantity);
    }

    /** A company of its own. @param parent whom it belongs to; null for nobody */
    public Ref party(@Nullable Ref parent) {
        return party(name(), parent);
    }

    private Approval proposed(String name, Ref obligor, Ref obligee, Quantity quantity) {
        approve(actor.as(
                        PREPARER,
                        () -> proposeAgreement.propose(new NewAgreement(
                                new Ref(name),
                                new Ref(name),
                                "Agreement " + name,
                                new StatedDate("2026"),
                                null,
                                "",
                                Set.of(
                                        new RoleOf(obligor, PartyRole.CUSTOMER),
                                        new RoleOf(obligee, PartyRole.SUPPLIER)),
                                List.of())))
                .id());
        return actor.as(
                PREPARER,
                () -> proposeCommitment.propose(new NewCommitment(
                        new Ref(name + "-SPEND"),
                        new Ref(name),
                        "Promise " + name,
                        obligor,
                        obligee,
                        CommitmentKind.SPEND,
                        Policy.of(Style.BUILD_UP, Recourse.NONE),
                        null,
                        "",
                        new NewTerms(
                                Basis.SIGNED,
                                Stated.exact(quantity),
                                null,
                                null,
                                new StatedDate("2026-01-01"),
                                List.of()))));
    }

    public void approve(long approval) {
        actor.as(APPROVER, () -> decideApproval.approve(approval));
    }

    private static String name() {
        return "IT-" + NEXT.incrementAndGet() + "-"
                + Long.toString(System.nanoTime(), 36).toUpperCase();
    }

    private Ref party(String name, @Nullable Ref parent) {
        NewParty party = new NewParty(new Ref(name), "Party " + name, PartyKind.COMPANY, parent, null, "");
        return actor.as(PREPARER, () -> recordParty.record(party)).ref();
    }
}
