package covenant.obligations;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.disputes.ReadDisputes;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is checked when a change of an obligation is proposed, and what happens when it is decided (rules O9 to O11). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecideChange implements Decided {

    private static final AsOf LATEST = new AsOf(LocalDate.MAX, Instant.MAX);

    @Inject
    private Obligations obligations;

    @Inject
    private Duties duties;

    @Inject
    private Fulfilments fulfilments;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private Now now;

    @Override
    public boolean decides(ApprovalKind kind) {
        return Arrays.stream(ObligationChangeKind.values()).anyMatch(change -> change.approvalKind() == kind);
    }

    @Override
    public Integer targetVersion(Approval approval) {
        NewObligationChange change = obligations.change(approval.id()).asProposed();
        return requireLocked(change).course().changes().size();
    }

    @Override
    public void approved(Approval approval) {
        NewObligationChange change = obligations.change(approval.id()).asProposed();
        Duty duty = requireLocked(change);
        duties.enter(
                duty,
                check(duty, change),
                change.effectiveOn(),
                change.told(),
                change.dueOn(),
                change.dispute(),
                Objects.requireNonNull(approval.decidedBy()));
    }

    @Override
    public void rejected(Approval approval) {
        // It stands as it stood.
    }

    void keep(Approval approval, NewObligationChange change) {
        obligations.add(new ObligationChange(approval.id(), change));
    }

    Duty requireLocked(NewObligationChange change) {
        return duties.requireLocked(change.obligation(), change.occurrence());
    }

    /**
     * Where the duty would stand.
     *
     * @throws Rejected {@link ObligationReason#DAY_TO_COME}, {@link ObligationReason#NOT_OWED},
     *     {@link ObligationReason#NOT_SUSPENDED}, {@link ObligationReason#GROUND_MISMATCH},
     *     {@link ObligationReason#EXTENSION_MISMATCH}, {@link ObligationReason#NOT_OVERDUE}
     */
    ObligationStatus check(Duty duty, NewObligationChange change) {
        duties.requireHappened("effectiveOn", change.effectiveOn());
        ObligationStatus latest = duty.latest();
        if (latest.isFinal()) {
            throw Duties.notOwed(duty);
        }
        return switch (change.kind()) {
            case EXTEND -> extended(duty, change);
            case WAIVE -> ObligationStatus.WAIVED;
            case VIOLATE -> violated(duty, change);
            case SUSPEND -> suspended(duty, change);
            case RESUME -> resumed(duty, change);
        };
    }

    /** By when it has to be done now; null when nobody says. */
    static @Nullable LocalDate dueNow(Duty duty) {
        return duty.lastDay(LATEST);
    }

    private static ObligationStatus extended(Duty duty, NewObligationChange change) {
        Duties.requireOwed(duty);
        LocalDate before = dueNow(duty);
        if (before == null || change.dueOn() == null || !change.dueOn().isAfter(before)) {
            throw Rejected.field(
                    "dueOn",
                    ObligationReason.EXTENSION_MISMATCH,
                    "The obligation " + duty.name()
                            + (before == null ? " has no day to be done by." : " has to be done by " + before + "."));
        }
        return duty.latest();
    }

    private ObligationStatus violated(Duty duty, NewObligationChange change) {
        Duties.requireOwed(duty);
        duties.requireNoSeries(duty);
        LocalDate last = dueNow(duty);
        if (last != null && !change.effectiveOn().isAfter(last)) {
            throw Rejected.field(
                    "effectiveOn",
                    ObligationReason.NOT_OVERDUE,
                    "The obligation " + duty.name() + " has to be done by " + last + ", which is not over on "
                            + change.effectiveOn() + ".");
        }
        return ObligationStatus.VIOLATED;
    }

    private ObligationStatus suspended(Duty duty, NewObligationChange change) {
        Duties.requireOwed(duty);
        if (change.dispute() != null) {
            readDisputes.one(change.dispute(), new AsOf(change.effectiveOn(), now.instant()));
        }
        return ObligationStatus.SUSPENDED;
    }

    private ObligationStatus resumed(Duty duty, NewObligationChange change) {
        StatusChange last = duty.course()
                .last()
                .filter(before -> before.status() == ObligationStatus.SUSPENDED)
                .orElseThrow(() -> new Rejected(
                        ObligationReason.NOT_SUSPENDED, "The obligation " + duty.name() + " is not suspended."));
        if (!Objects.equals(last.dispute(), change.dispute())) {
            throw Rejected.field(
                    "dispute",
                    ObligationReason.NOT_SUSPENDED,
                    "The obligation " + duty.name() + " is suspended for "
                            + (last.dispute() == null ? "force majeure" : last.dispute()) + ".");
        }
        return fulfilments.progress(duty).status();
    }
}
