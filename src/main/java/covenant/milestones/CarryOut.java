package covenant.milestones;

import covenant.calendars.Calendars;
import covenant.commitments.ReleaseTranche;
import covenant.commitments.Tranche;
import covenant.journal.Authority;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what follows from a milestone, in the transaction that changes its state (rule M11). Whoever calls it holds
 * the milestone's lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CarryOut {

    @Inject
    private ReleaseTranche releaseTranche;

    @Inject
    private Calendars calendars;

    /** All that hangs on a milestone by the terms that govern on a day; its commitments are locked. */
    Map<Tranche, Quantity> everything(Milestone milestone, LocalDate on) {
        Map<Tranche, Quantity> all = new LinkedHashMap<>();
        hangingOn(milestone, on).forEach(tranche -> all.put(tranche, tranche.contingent()));
        return all;
    }

    /** What hangs on it is released. */
    void met(Milestone milestone, LocalDate on, Authority authority) {
        hangingOn(milestone, on)
                .forEach(tranche -> releaseTranche.release(tranche, null, on, noticeEndsOn(milestone, on), authority));
    }

    /** Parts of what hangs on it are released. */
    void partiallyMet(Milestone milestone, Set<Part> parts, LocalDate on, Authority authority) {
        chosen(milestone, parts, on)
                .forEach((tranche, quantity) ->
                        releaseTranche.release(tranche, quantity, on, noticeEndsOn(milestone, on), authority));
    }

    /** What hangs on it will never be owed. */
    void failed(Milestone milestone, LocalDate on, Authority authority) {
        hangingOn(milestone, on).forEach(tranche -> releaseTranche.lapse(tranche, on, authority));
    }

    /**
     * The tranches of which a part is to be released.
     *
     * @throws Rejected {@link MilestoneReason#PARTS_MISMATCH}
     */
    Map<Tranche, Quantity> chosen(Milestone milestone, Set<Part> parts, LocalDate on) {
        List<Tranche> hanging = hangingOn(milestone, on);
        Map<Tranche, Quantity> chosen = new LinkedHashMap<>();
        List<Part> sorted = parts.stream()
                .sorted(Comparator.comparing(Part::commitment).thenComparing(Part::tranche))
                .toList();
        for (Part part : sorted) {
            Tranche tranche = hanging.stream()
                    .filter(each -> each.commitment().equals(part.commitment())
                            && each.number() == part.tranche()
                            && each.quantity().unit().equals(part.unit()))
                    .findFirst()
                    .orElseThrow(() -> Rejected.field(
                            "parts",
                            MilestoneReason.PARTS_MISMATCH,
                            "No tranche " + part.tranche() + " of " + part.commitment() + " hangs on " + milestone.ref()
                                    + "."));
            chosen.put(tranche, part.quantity());
        }
        return chosen;
    }

    private List<Tranche> hangingOn(Milestone milestone, LocalDate on) {
        return releaseTranche.hangingOn(milestone.ref(), on);
    }

    // The day on which it was met is not one of the notice's days.
    private @Nullable LocalDate noticeEndsOn(Milestone milestone, LocalDate on) {
        Timing timing = milestone.timing();
        return timing.noticeEndsOn(on, calendars.businessDays(timing.calendar()));
    }
}
