package covenant.settlement;

import covenant.approvals.Approval;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentReason;
import covenant.commitments.Commitments;
import covenant.commitments.MeetWindow;
import covenant.commitments.Minimums;
import covenant.commitments.Overage;
import covenant.commitments.Style;
import covenant.journal.Authority;
import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Stage;
import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks and posts settlements of one commitment, and keeps those that await a second person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostSettlements {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Commitments commitments;

    @Inject
    private MeetWindow meetWindow;

    @Inject
    private Now now;

    @Inject
    private Journal journal;

    /**
     * Checks what does not depend on what is owed.
     *
     * @throws Rejected {@link SettlementReason#SETTLEMENT_UNIT_DIFFERS}, {@link SettlementReason#SETTLED_IN_FUTURE},
     *     {@link SettlementReason#PREPAID}, {@link CommitmentReason#COMMITMENT_UNKNOWN},
     *     {@link CommitmentReason#COMMITMENT_NOT_SIGNED}
     */
    Commitment check(Ref ref, List<NewSettlement> settlements) {
        Commitment commitment = commitments.requireSigned(ref);
        each(settlements, settlement -> {
            check(commitment, settlement);
            return true;
        });
        return commitment;
    }

    private void check(Commitment commitment, NewSettlement settlement) {
        if (!commitment.unit().equals(settlement.quantity().unit())) {
            throw Rejected.field(
                    "quantity/unit",
                    SettlementReason.SETTLEMENT_UNIT_DIFFERS,
                    commitment.ref() + " is promised in " + commitment.unit() + ".");
        }
        if (settlement.effectiveOn().isAfter(now.today())) {
            throw Rejected.field(
                    "effectiveOn",
                    SettlementReason.SETTLED_IN_FUTURE,
                    settlement.effectiveOn() + " is later than today, " + now.today() + ".");
        }
        if (commitment.policy().style() == Style.BURN_DOWN && settlement.kind().isPaying()) {
            throw new Rejected(
                    SettlementReason.PREPAID, commitment.ref() + " burns down: nothing is paid on it, it is used.");
        }
    }

    /**
     * Posts them in their order, each by an entry of its own.
     *
     * @throws Rejected {@link SettlementReason#MORE_THAN_OWED}, {@link CommitmentReason#QUANTITY_UNDISCLOSED}, and the
     *     journal's reasons; of several, its fault names which one it is
     */
    List<Entry> post(List<NewSettlement> settlements, Authority authority) {
        Commitment commitment = commitments.requireSigned(settlements.get(0).commitment());
        requireDisclosed(commitment);
        return each(settlements, settlement -> {
            Planned planned = plan(commitment, settlement);
            List<Entry> entries = journal.post(planned.drafts(), authority);
            planned.tell(meetWindow, entries);
            return entries.get(0);
        });
    }

    /**
     * Posts settlements of one day and kind of several commitments by one entry.
     *
     * @param settlements one for each commitment
     * @throws Rejected as {@link #post}
     */
    Entry postTogether(List<NewSettlement> settlements, Authority authority) {
        List<Planned> all = new ArrayList<>();
        TreeMap<LocalDate, Draft> days = new TreeMap<>();
        for (NewSettlement settlement : settlements) {
            Commitment commitment = check(settlement.commitment(), List.of(settlement));
            requireDisclosed(commitment);
            Planned planned = plan(commitment, settlement);
            planned.drafts().forEach(draft -> days.merge(draft.effectiveOn(), draft, Draft::and));
            all.add(planned);
        }
        List<Entry> entries = journal.post(List.copyOf(days.values()), authority);
        all.forEach(planned -> planned.tell(meetWindow, entries));
        return entries.get(0);
    }

    /** What a commitment still owes on a day and every later one, with the commitment locked. */
    Quantity room(Ref ref, LocalDate on) {
        Commitment commitment = commitments.requireSigned(ref);
        Quantity promised = journal.lock(ref, commitment.unit()).promised();
        if (promised.isZero()) {
            return promised;
        }
        NewSettlement whole = new NewSettlement(ref, SettlementKind.DRAWDOWN, promised, on, "Room", null);
        return commitment.policy().minimums() == Minimums.PER_WINDOW
                ? meet(commitment, whole).met()
                : PostSettlement.counted(whole, course(commitment, whole), commitment.releasedOn());
    }

    /** What a settlement moves. @param window what it meets where minimums stand alone; null where they do not */
    private record Planned(List<Draft> drafts, MeetWindow.@Nullable Meeting window) {

        void tell(MeetWindow meetWindow, List<Entry> entries) {
            if (window != null) {
                meetWindow.tell(window, entries);
            }
        }
    }

    private Planned plan(Commitment commitment, NewSettlement settlement) {
        LocalDate on = settlement.effectiveOn();
        boolean capped = commitments.overage(commitment, on) == Overage.REFUSED;
        if (commitment.policy().minimums() == Minimums.CUMULATIVE) {
            Course course = course(commitment, settlement);
            if (capped) {
                PostSettlement.refuseBeyond(
                        settlement,
                        PostSettlement.counted(settlement, course, commitment.releasedOn()),
                        "has due and firm from " + on + " on" + wentOn(commitment));
            }
            return new Planned(PostSettlement.drafts(settlement, course, commitment.releasedOn()), null);
        }
        MeetWindow.Meeting meeting = meet(commitment, settlement);
        if (capped) {
            PostSettlement.refuseBeyond(
                    settlement,
                    meeting.met(),
                    "still owes for " + meetWindow.window(commitment, on) + wentOn(commitment));
        }
        return new Planned(meeting.drafts(), meeting);
    }

    private static String wentOn(Commitment commitment) {
        return commitment.carriedInto() == null
                ? ""
                : "; what was not due on " + commitment.endedOn() + " went on as " + commitment.carriedInto();
    }

    private MeetWindow.Meeting meet(Commitment commitment, NewSettlement settlement) {
        return meetWindow.meet(
                commitment,
                settlement.quantity(),
                settlement.effectiveOn(),
                on -> PostSettlement.begun(settlement, on));
    }

    // What is over owes nothing but what is due, whether its end has been posted yet or not.
    private Course course(Commitment commitment, NewSettlement settlement) {
        Course course = journal.course(commitment.ref(), commitment.unit(), settlement.effectiveOn());
        return commitment.isOver(settlement.effectiveOn())
                ? course.map((day, position) -> position.moved(Stage.FIRM, Stage.RELEASED, position.firm()))
                : course;
    }

    private void requireDisclosed(Commitment commitment) {
        boolean disclosed =
                !journal.lock(commitment.ref(), commitment.unit()).promised().isZero();
        if (!disclosed && commitment.policy().overage() == Overage.REFUSED) {
            throw new Rejected(
                    CommitmentReason.QUANTITY_UNDISCLOSED, "The quantity of " + commitment.ref() + " is undisclosed.");
        }
    }

    void keep(Approval approval, List<NewSettlement> settlements) {
        entities.persist(new PendingSettlements(approval.id(), settlements));
    }

    /** What came with an approval. */
    List<NewSettlement> of(Approval approval) {
        return Objects.requireNonNull(entities.find(PendingSettlements.class, approval.id()))
                .asProposed();
    }

    // The first that is refused ends it, because what is owed after it is not known.
    private static <T> List<T> each(List<NewSettlement> settlements, Function<NewSettlement, T> work) {
        List<T> done = new ArrayList<>();
        for (int i = 0; i < settlements.size(); i++) {
            NewSettlement settlement = settlements.get(i);
            if (settlements.size() == 1) {
                done.add(work.apply(settlement));
            } else {
                Faults faults = new Faults();
                T result = faults.read("settlements/" + i, () -> work.apply(settlement));
                faults.refuseIfAny();
                done.add(Objects.requireNonNull(result));
            }
        }
        return done;
    }
}
