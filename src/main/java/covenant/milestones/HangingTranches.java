package covenant.milestones;

import covenant.calendars.Calendars;
import covenant.commitments.ReleaseTranche;
import covenant.commitments.Tranche;
import covenant.kernel.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tranches that hang on milestones: they name theirs, whether or not it names them as a consequence. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HangingTranches {

    @Inject
    private ReleaseTranche releaseTranche;

    @Inject
    private Calendars calendars;

    /** All that hang on a milestone by the terms that govern on a day; their commitments are locked. */
    List<Tranche> of(Milestone milestone, LocalDate on) {
        return releaseTranche.hangingOn(milestone.ref(), on);
    }

    /**
     * Makes one owed; it falls due when the notice ends, unless it has a date of its own.
     *
     * @param part how much of it; null for all that is left
     * @return what became of it
     */
    String release(Tranche tranche, @Nullable Quantity part, Occasion occasion) {
        Timing timing = occasion.milestone().timing();
        LocalDate noticeEndsOn = timing.noticeEndsOn(occasion.on(), calendars.businessDays(timing.calendar()));
        String told = part == null ? left(tranche) : part.toString();
        releaseTranche.release(tranche, part, occasion.on(), noticeEndsOn, occasion.authority());
        return "Released: " + told + ".";
    }

    /** Lets what is left of one lapse. */
    void lapse(Tranche tranche, Occasion occasion) {
        releaseTranche.lapse(tranche, occasion.on(), occasion.authority());
    }

    private static String left(Tranche tranche) {
        return tranche.quantity().quantity() == null
                ? tranche.quantity().toString()
                : tranche.contingent().toString();
    }
}
