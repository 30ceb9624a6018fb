package covenant.commitments;

import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is promised, at one time.
 *
 * @param basis how it relates to the terms before
 * @param quantity the new total, or for incremental terms what is added
 * @param startsOn when the term begins; null when nobody says
 * @param endsOn when it ends, exclusive; null when nobody says
 * @param effectiveOn from when the promise counts; its first possible day dates the entry
 * @param tranches its parts; none means one part of the whole
 */
public record NewTerms(
        Basis basis,
        Stated quantity,
        @Nullable StatedDate startsOn,
        @Nullable StatedDate endsOn,
        StatedDate effectiveOn,
        List<NewTranche> tranches) {

    /**
     * @throws Rejected {@link CommitmentReason#TERM_EMPTY}, {@link CommitmentReason#TRANCHE_UNIT_DIFFERS},
     *     {@link CommitmentReason#TRANCHE_NUMBER_REPEATED}, {@link CommitmentReason#TRANCHES_DO_NOT_SUM}
     */
    public NewTerms {
        if (startsOn != null && endsOn != null && !endsOn.last().isAfter(startsOn.first())) {
            throw Rejected.field("endsOn", CommitmentReason.TERM_EMPTY, "The term ends before it starts.");
        }
        tranches = tranches.isEmpty()
                ? List.of(new NewTranche(1, "The whole", quantity, null, null))
                : List.copyOf(tranches);
        refuseBadTranches(quantity, tranches);
    }

    private static void refuseBadTranches(Stated total, List<NewTranche> tranches) {
        if (tranches.stream().anyMatch(t -> !t.quantity().unit().equals(total.unit()))) {
            throw Rejected.field(
                    "tranches", CommitmentReason.TRANCHE_UNIT_DIFFERS, "A tranche is not in " + total.unit() + ".");
        }
        if (tranches.stream().map(NewTranche::number).distinct().count() < tranches.size()
                || tranches.stream().anyMatch(t -> t.number() < 1)) {
            throw Rejected.field(
                    "tranches",
                    CommitmentReason.TRANCHE_NUMBER_REPEATED,
                    "Two tranches have the same number, or one is below 1.");
        }
        if (total.quantity() != null && !sum(total, tranches).equals(total.quantity())) {
            throw Rejected.field(
                    "tranches",
                    CommitmentReason.TRANCHES_DO_NOT_SUM,
                    "The tranches sum to " + sum(total, tranches) + ", not to " + total.quantity() + ".");
        }
    }

    private static Quantity sum(Stated total, List<NewTranche> tranches) {
        return tranches.stream()
                .map(t -> t.quantity().quantity())
                .filter(Objects::nonNull)
                .reduce(Quantity.zero(total.unit()), Quantity::plus);
    }
}
