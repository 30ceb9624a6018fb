package covenant.commitments;

import covenant.journal.Position;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rule K11 as a pure function: what is signed anew of a promise that goes on under another agreement. It is what was firm or
 * contingent of it, to the last unit, tranche by tranche.
 */
final class CarriedTerms {

    private final Position now;
    private final List<NewTranche> parts = new ArrayList<>();

    private CarriedTerms(Position now) {
        this.now = now;
    }

    /**
     * The terms that are signed anew.
     *
     * @param before the terms that governed last
     * @param promised what was promised in all, with its qualifier
     * @param now what it has open on the day of its end
     * @param governing the tranches of the terms that govern
     * @param lapsing milestones that end with the old agreement: what hangs on them is not carried
     * @param endedOn the day of the old one's end: what fell due from then on is carried
     * @param on from which day on they count
     * @throws Rejected {@link CommitmentReason#NOTHING_TO_CARRY}
     */
    static NewTerms of(
            Terms before,
            Stated promised,
            Position now,
            List<Tranche> governing,
            Set<Ref> lapsing,
            LocalDate endedOn,
            LocalDate on) {
        CarriedTerms carried = new CarriedTerms(now);
        List<Tranche> hanging = governing.stream()
                .filter(Tranche::isContingent)
                .filter(tranche -> !lapsing.contains(tranche.milestone()))
                .toList();
        carried.contingent(hanging);
        carried.firm(governing, endedOn);
        return new NewTerms(
                Basis.SIGNED,
                carried.total(promised),
                before.startsOn(),
                before.endsOn(),
                StatedDate.of(on),
                carried.parts);
    }

    private void contingent(List<Tranche> hanging) {
        for (Tranche tranche : hanging) {
            Stated left =
                    tranche.quantity().quantity() == null ? tranche.quantity() : stated(tranche, tranche.contingent());
            add(tranche.title(), left, tranche.dueOn(), tranche.milestone());
        }
    }

    // What is settled meets what fell due first, so what is still firm is what falls due last.
    private void firm(List<Tranche> governing, LocalDate endedOn) {
        record Dated(Tranche tranche, Lots.Lot lot) {}
        List<Dated> latestFirst = governing.stream()
                .flatMap(tranche -> tranche.firm(endedOn).stream().map(lot -> new Dated(tranche, lot)))
                .sorted(Comparator.comparing(
                        (Dated dated) -> dated.lot().fallsDueOn(), Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
        List<NewTranche> laid = new ArrayList<>();
        Quantity left = now.firm();
        for (Dated dated : latestFirst) {
            Quantity lot = new Quantity(dated.lot().amount(), now.unit());
            Quantity part = lot.compareTo(left) < 0 ? lot : left;
            left = left.minus(part);
            if (part.isPositive()) {
                laid.add(
                        0,
                        new NewTranche(
                                1,
                                dated.tranche().title(),
                                stated(dated.tranche(), part),
                                dueOn(dated.tranche(), dated.lot().fallsDueOn()),
                                null));
            }
        }
        if (left.isPositive()) {
            laid.add(new NewTranche(1, "The rest", Stated.exact(left), null, null));
        }
        laid.forEach(part -> add(part.title(), part.quantity(), part.dueOn(), null));
        undisclosed(governing).forEach(tranche -> add(tranche.title(), tranche.quantity(), tranche.dueOn(), null));
    }

    private static List<Tranche> undisclosed(Collection<Tranche> governing) {
        return governing.stream()
                .filter(tranche -> tranche.quantity().quantity() == null && tranche.milestone() == null)
                .toList();
    }

    private void add(String title, Stated quantity, @Nullable StatedDate dueOn, @Nullable Ref milestone) {
        parts.add(new NewTranche(parts.size() + 1, title, quantity, dueOn, milestone));
    }

    private Stated total(Stated promised) {
        Quantity sum = parts.stream()
                .map(part -> part.quantity().quantity())
                .filter(Objects::nonNull)
                .reduce(Quantity.zero(now.unit()), Quantity::plus);
        if (parts.isEmpty()) {
            throw new Rejected(
                    CommitmentReason.NOTHING_TO_CARRY,
                    "Nothing of " + now.commitment() + " is firm or contingent any more.");
        }
        if (promised.quantity() == null || sum.isZero()) {
            return Stated.undisclosed(now.unit());
        }
        return promised.upper() == null
                ? new Stated(promised.qualifier(), sum, null, now.unit())
                : new Stated(Qualifier.RANGE, sum, sum.plus(promised.upper().minus(promised.quantity())), now.unit());
    }

    private static Stated stated(Tranche tranche, Quantity part) {
        Qualifier qualifier = tranche.quantity().qualifier();
        return qualifier == Qualifier.RANGE ? Stated.exact(part) : new Stated(qualifier, part, null, part.unit());
    }

    private static @Nullable StatedDate dueOn(Tranche tranche, @Nullable LocalDate day) {
        StatedDate stated = tranche.dueOn();
        boolean asStated = stated != null && stated.last().equals(day);
        return asStated ? stated : day == null ? null : StatedDate.of(day);
    }
}
