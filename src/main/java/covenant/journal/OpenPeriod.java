package covenant.journal;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens the next fiscal period. */
@Stateless
@AllowedTo(Role.ADMIN)
public class OpenPeriod {

    @Inject
    private Periods periods;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Opens it. The first may start on any day, each later one on the day on which the last one ends (rule J10).
     *
     * @throws Rejected {@link JournalReason#PERIOD_EXISTS}, {@link JournalReason#PERIOD_NOT_NEXT}
     */
    public Period open(NewPeriod period) {
        if (periods.find(period.ref()).isPresent()) {
            throw Rejected.field("ref", JournalReason.PERIOD_EXISTS, "A period " + period.ref() + " is there already.");
        }
        periods.last()
                .map(Period::endsOn)
                .filter(end -> !end.equals(period.startsOn()))
                .ifPresent(end -> {
                    throw Rejected.field(
                            "startsOn",
                            JournalReason.PERIOD_NOT_NEXT,
                            "The last period ends on " + end + ", so the next one starts there and not on "
                                    + period.startsOn() + ".");
                });
        Period opened = new Period(
                period,
                new PeriodChange(
                        PeriodState.OPEN, "Opened", now.instant(), actor.get().name(), null));
        periods.add(opened);
        return opened;
    }
}
