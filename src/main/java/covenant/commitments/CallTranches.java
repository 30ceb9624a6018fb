package covenant.commitments;

import covenant.journal.Authority;
import covenant.journal.Journal;
import covenant.journal.Position;
import covenant.kernel.Quantity;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Lets tranches fall due whose date has come (rule K6). Woken daily, and after every start, so that a day on which nothing
 * ran is caught up: each entry is effective on its tranche's due date, not on the day it was posted.
 */
@Stateless
@AllowedTo(Role.SYSTEM)
public class CallTranches {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private CurrentActor actor;

    /**
     * Calls what is due by a day.
     *
     * @param day inclusive
     * @return how many tranches fell due
     */
    public int call(LocalDate day) {
        List<Tranche> due = commitments.uncalled().stream()
                .filter(t ->
                        isDue(t, day) && commitments.require(t.commitment()).signedAt() != null)
                .toList();
        due.forEach(this::call);
        return due.size();
    }

    private static boolean isDue(Tranche tranche, LocalDate day) {
        return tranche.milestone() == null
                && !Objects.requireNonNull(tranche.dueOn()).last().isAfter(day);
    }

    private void call(Tranche tranche) {
        LocalDate on = Objects.requireNonNull(tranche.dueOn()).last();
        tranche.call(on);
        Quantity quantity = tranche.quantity().quantity();
        if (quantity == null) {
            return;
        }
        Position now = journal.lock(tranche.commitment(), quantity.unit());
        PostDue.draft(tranche.number(), calledSoFar(tranche, quantity), now, on)
                .ifPresent(draft -> journal.post(draft, Authority.of(actor.get(), null)));
    }

    private Quantity calledSoFar(Tranche tranche, Quantity quantity) {
        return commitments.tranches(tranche.commitment()).stream()
                .filter(t -> t.terms() == tranche.terms() && t.calledOn() != null && t.number() != tranche.number())
                .map(t -> t.quantity().quantity())
                .filter(Objects::nonNull)
                .reduce(quantity, Quantity::plus);
    }
}
