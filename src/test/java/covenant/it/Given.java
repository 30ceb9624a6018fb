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
import covenant.commitments.NewTranche;
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
import java.time.LocalDate;
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

    /** A signed agreement of two companies of its own. */
    public record Contract(Ref agreement, Ref obligor, Ref obligee) {}

    public Contract contract() {
        String name = name();
        return contract(name, party(name + "-OBLIGOR", null), party(name + "-OBLIGEE", null));
    }

    /** A signed promise of a quantity, all of it firm since the beginning of 2026. */
    public Ref promise(Quantity quantity) {
        return promise(contract(), quantity);
    }

    /** As {@link #promise(Quantity)}, by one party to another. */
    public Ref promise(Ref obligor, Ref obligee, Quantity quantity) {
        return promise(contract(name(), obligor, obligee), quantity);
    }

    /** As {@link #promise(Quantity)}, as part of an agreement that is there. */
    public Ref promise(Contract contract, Quantity quantity) {
        return promise(contract, terms(quantity, List.of()));
    }

    /** As above, by other terms. */
    public Ref promise(Contract contract, NewTerms terms) {
        Approval approval = proposed(contract, terms);
        approve(approval.id());
        return approval.target();
    }

    /** A promise that awaits its second person. */
    public Approval proposed(Quantity quantity) {
        return proposed(contract(), quantity);
    }

    public Approval proposed(Contract contract, Quantity quantity) {
        return proposed(contract, terms(quantity, List.of()));
    }

    /** Of an exact quantity, since the beginning of 2026. */
    public static NewTerms terms(Quantity quantity, List<NewTranche> tranches) {
        return terms(quantity, LocalDate.of(2026, 1, 1), tranches);
    }

    public static NewTerms terms(Quantity quantity, LocalDate since, List<NewTranche> tranches) {
        return new NewTerms(Basis.SIGNED, Stated.exact(quantity), null, null, StatedDate.of(since), tranches);
    }

    /** A company of its own. @param parent whom it belongs to; null for nobody */
    public Ref party(@Nullable Ref parent) {
        return party(name(), parent);
    }

    private Contract contract(String name, Ref obligor, Ref obligee) {
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
        return new Contract(new Ref(name), obligor, obligee);
    }

    private Approval proposed(Contract contract, NewTerms terms) {
        Ref ref = new Ref(name() + "-SPEND");
        return actor.as(
                PREPARER,
                () -> proposeCommitment.propose(new NewCommitment(
                        ref,
                        contract.agreement(),
                        "Promise " + ref,
                        contract.obligor(),
                        contract.obligee(),
                        CommitmentKind.SPEND,
                        Policy.of(Style.BUILD_UP, Recourse.NONE),
                        null,
                        "",
                        terms)));
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
