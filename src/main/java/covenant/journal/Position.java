package covenant.journal;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.util.EnumMap;
import java.util.Map;

/**
 * In which stages a commitment's units are. All amounts are positive, promised included.
 *
 * @param commitment whose
 * @param unit in what
 * @param promised what is promised in all
 */
public record Position(
        Ref commitment,
        Unit unit,
        Quantity promised,
        Quantity contingent,
        Quantity firm,
        Quantity due,
        Quantity settled,
        Quantity released) {

    /** @throws IllegalArgumentException when the stages do not sum to what is promised (rule J2): a defect */
    public Position {
        Quantity sum = contingent.plus(firm).plus(due).plus(settled).plus(released);
        if (!sum.equals(promised)) {
            throw new IllegalArgumentException(
                    commitment + ": the stages sum to " + sum + ", promised are " + promised);
        }
    }

    /** From signed balances; a missing stage is zero. */
    static Position of(Ref commitment, Unit unit, Map<Stage, Quantity> balances) {
        Quantity none = Quantity.zero(unit);
        return new Position(
                commitment,
                unit,
                balances.getOrDefault(Stage.PROMISED, none).negated(),
                balances.getOrDefault(Stage.CONTINGENT, none),
                balances.getOrDefault(Stage.FIRM, none),
                balances.getOrDefault(Stage.DUE, none),
                balances.getOrDefault(Stage.SETTLED, none),
                balances.getOrDefault(Stage.RELEASED, none));
    }

    public static Position empty(Ref commitment, Unit unit) {
        return of(commitment, unit, Map.of());
    }

    public Quantity in(Stage stage) {
        return switch (stage) {
            case PROMISED -> promised;
            case CONTINGENT -> contingent;
            case FIRM -> firm;
            case DUE -> due;
            case SETTLED -> settled;
            case RELEASED -> released;
        };
    }

    /** What it would be if a quantity moved from one stage to another; from promised is promised anew. @param quantity may be zero */
    public Position moved(Stage from, Stage to, Quantity quantity) {
        Map<Stage, Quantity> balances = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            Quantity held = stage == Stage.PROMISED ? promised.negated() : in(stage);
            Quantity less = stage == from ? held.minus(quantity) : held;
            balances.put(stage, stage == to ? less.plus(quantity) : less);
        }
        return of(commitment, unit, balances);
    }

    /** What is owed whatever happens: firm and due. */
    public Quantity owed() {
        return firm.plus(due);
    }

    /** What may still have to be fulfilled: contingent, firm and due. */
    public Quantity outstanding() {
        return contingent.plus(firm).plus(due);
    }
}
