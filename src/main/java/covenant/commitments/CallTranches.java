package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Stage;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.timers.OneByOne;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets tranches fall due whose date has come (rule K6). Woken again and again, so that a day on which nothing ran is caught
 * up: each entry is effective on the day on which its tranche falls due, not on the day it was posted, unless that day is in
 * a closed period.
 */
@Stateless
@AllowedTo(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallTranches {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Calls what is due by a day.
     *
     * @param day inclusive
     * @return how many tranches fell due
     */
    public int call(LocalDate day) {
        return oneByOne.count("Calling the tranche", () -> commitments.callable(day), tranche -> call(tranche, day));
    }

    // Read after the lock: another server may have called it meanwhile.
    private boolean call(Tranche.Id id, LocalDate day) {
        Ref ref = new Ref(id.commitment());
        journal.lock(ref, commitments.require(ref).unit());
        Optional<Tranche> found = commitments.governing(ref, day).stream()
                .filter(tranche -> tranche.number() == id.number())
                .filter(tranche ->
                        tranche.callsOn() != null && !tranche.callsOn().isAfter(day))
                .findFirst();
        found.ifPresent(this::call);
        return found.isPresent();
    }

    private void call(Tranche tranche) {
        LocalDate dueOn = Objects.requireNonNull(tranche.callsOn());
        Quantity callable = tranche.callable(dueOn);
        Schedule schedule = commitments.schedule(tranche.commitment());
        List<Draft> drafts = drafts(tranche, callable, schedule, journal.firstOpen(dueOn));
        Long entry = journal.post(drafts, Authority.of(actor.get(), null)).stream()
                .map(Entry::number)
                .findFirst()
                .orElse(null);
        tranche.move(new TrancheMove(Stage.FIRM, Stage.DUE, dueOn, callable.amount(), null, entry, now.instant()));
    }

    // What cannot be posted into a closed period counts from the first open day after it.
    private List<Draft> drafts(Tranche tranche, Quantity callable, Schedule schedule, LocalDate from) {
        Course course =
                journal.course(tranche.commitment(), callable.unit(), from).with(schedule.days());
        List<Draft> drafts = PostDue.called(tranche.number(), course, on -> schedule.heldBack(on, tranche, callable));
        return drafts.stream()
                .map(Draft::effectiveOn)
                .filter(on -> !journal.firstOpen(on).equals(on))
                .findFirst()
                .map(closed -> drafts(tranche, callable, schedule, journal.firstOpen(closed)))
                .orElse(drafts);
    }
}
