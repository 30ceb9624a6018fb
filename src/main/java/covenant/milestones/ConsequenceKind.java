package covenant.milestones;

import static covenant.milestones.ConsequenceKind.Named.CLAUSE;
import static covenant.milestones.ConsequenceKind.Named.COMMITMENT;
import static covenant.milestones.ConsequenceKind.Named.OBLIGATION;
import static covenant.milestones.ConsequenceKind.Named.POWER;
import static covenant.milestones.ConsequenceKind.Named.PRICE;
import static covenant.milestones.ConsequenceKind.Named.TRANCHE;

import covenant.kernel.Ref;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from a milestone. */
public enum ConsequenceKind {
    /** A tranche of a commitment becomes owed; of shares it is said to vest. */
    RELEASE_TRANCHE(COMMITMENT, TRANCHE),
    /** An obligation that waits for it is owed from then on. */
    RAISE_OBLIGATION(OBLIGATION),
    /** A power that waits for it can be exercised from then on. */
    ARM_POWER(POWER),
    /** A clause that waits for it holds from then on. */
    START_CLAUSE(CLAUSE),
    /** A clause no longer holds. */
    END_CLAUSE(CLAUSE),
    /** A clause asks another price. */
    STEP_PRICE(CLAUSE, PRICE),
    /** Whatever is missing of a tranche that fell due is charged. */
    CHARGE_SHORTFALL(COMMITMENT, TRANCHE),
    /** Something that the program does not carry out itself, told in words. */
    OTHER;

    /** What a consequence can name. */
    enum Named {
        COMMITMENT,
        TRANCHE,
        OBLIGATION,
        POWER,
        CLAUSE,
        PRICE
    }

    private final Set<Named> names;

    ConsequenceKind(Named... names) {
        this.names = Set.of(names);
    }

    /** What a consequence of this kind is about, where one reference is given for it. @param tranche null for none */
    public Consequence.Target target(@Nullable Ref about, @Nullable Integer tranche) {
        return new Consequence.Target(
                names.contains(COMMITMENT) ? about : null,
                tranche,
                names.contains(OBLIGATION) ? about : null,
                names.contains(POWER) ? about : null,
                names.contains(CLAUSE) ? about : null);
    }

    /** What it names; exactly these. */
    Set<Named> names() {
        return names;
    }
}
