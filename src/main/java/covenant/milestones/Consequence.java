package covenant.milestones;

import covenant.kernel.KernelReason;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a milestone is met or missed. It names what its kind is about, and nothing else.
 *
 * @param on how the milestone has to turn out for it
 * @param tranche its number in the commitment
 * @param price what the clause asks from then on, above zero, in {@code priceUnit}
 * @param text what happens, in words, at most 500 characters; may be empty but for what the program does not carry out
 */
@Embeddable
public record Consequence(
        @Enumerated(EnumType.STRING) ConsequenceKind kind,

        @Column(name = "turn") @Enumerated(EnumType.STRING) Turn on,

        @Nullable Ref commitment,
        @Nullable Integer tranche,
        @Nullable Ref obligation,
        @Nullable Ref power,
        @Nullable Ref clause,
        @Nullable BigDecimal price,
        @Nullable Unit priceUnit,
        String text) {

    /** @throws Rejected {@link MilestoneReason#CONSEQUENCE_MISMATCH}, and the reasons of {@link Text#optional} */
    public Consequence {
        text = Text.optional(text, 500);
        boolean complete = kind.names().equals(named(commitment, tranche, obligation, power, clause, price));
        boolean told = kind != ConsequenceKind.OTHER || !text.isEmpty();
        // What hangs on a milestone lapses when that is missed: a tranche that names it is never released by that.
        boolean turned = kind != ConsequenceKind.RELEASE_TRANCHE || on == Turn.MET;
        if (!complete || !told || !turned || (price == null) != (priceUnit == null)) {
            throw new Rejected(
                    MilestoneReason.CONSEQUENCE_MISMATCH,
                    "'" + Words.plain(kind) + "' does not go with what else is said. "
                            + MilestoneReason.CONSEQUENCE_MISMATCH.remedy());
        }
    }

    /**
     * What a consequence is about, as it was given; anything that is not named is null.
     *
     * @param tranche its number in the commitment
     */
    public record Target(
            @Nullable Ref commitment,
            @Nullable Integer tranche,
            @Nullable Ref obligation,
            @Nullable Ref power,
            @Nullable Ref clause) {}

    /**
     * A consequence from its parts.
     *
     * @param price what the clause asks from then on; null unless it steps one
     * @throws Rejected {@link MilestoneReason#CONSEQUENCE_MISMATCH}, {@link KernelReason#AMOUNT_NOT_POSITIVE}
     */
    public static Consequence of(ConsequenceKind kind, Turn on, Target target, @Nullable Quantity price, String text) {
        return new Consequence(
                kind,
                on,
                target.commitment(),
                target.tranche(),
                target.obligation(),
                target.power(),
                target.clause(),
                price == null ? null : price.requirePositive().amount(),
                price == null ? null : price.unit(),
                text);
    }

    public static Consequence release(Ref commitment, int tranche) {
        return new Consequence(
                ConsequenceKind.RELEASE_TRANCHE, Turn.MET, commitment, tranche, null, null, null, null, null, "");
    }

    public static Consequence other(String text) {
        return new Consequence(ConsequenceKind.OTHER, Turn.MET, null, null, null, null, null, null, null, text);
    }

    /** What the clause asks from then on; null where it steps no price. */
    public @Nullable Quantity stepsTo() {
        return price == null || priceUnit == null ? null : new Quantity(price, priceUnit);
    }

    /** What happens, for people: {@code Tranche 2 of AMAZON-INVESTMENT is released.} */
    public String sentence() {
        return (on == Turn.MET ? "" : "If it is missed: ") + happens();
    }

    /** The same, without saying when. */
    public String happens() {
        return act() + (text.isEmpty() || kind == ConsequenceKind.OTHER ? "" : " " + text);
    }

    private String act() {
        return switch (kind) {
            case RELEASE_TRANCHE -> "Tranche " + tranche + " of " + commitment + " is released.";
            case RAISE_OBLIGATION -> "The obligation " + obligation + " is raised.";
            case ARM_POWER -> "The power " + power + " is armed.";
            case START_CLAUSE -> "The clause " + clause + " begins to hold.";
            case END_CLAUSE -> "The clause " + clause + " ends.";
            case STEP_PRICE -> "The clause " + clause + " asks " + stepsTo() + ".";
            case CHARGE_SHORTFALL -> "What is missing of tranche " + tranche + " of " + commitment + " is charged.";
            case OTHER -> text;
        };
    }

    boolean releasesFrom(Ref promised) {
        return kind == ConsequenceKind.RELEASE_TRANCHE && promised.equals(commitment);
    }

    private static Set<ConsequenceKind.Named> named(
            @Nullable Ref commitment,
            @Nullable Integer tranche,
            @Nullable Ref obligation,
            @Nullable Ref power,
            @Nullable Ref clause,
            @Nullable BigDecimal price) {
        Set<ConsequenceKind.Named> named = EnumSet.noneOf(ConsequenceKind.Named.class);
        name(named, ConsequenceKind.Named.COMMITMENT, commitment);
        name(named, ConsequenceKind.Named.TRANCHE, tranche);
        name(named, ConsequenceKind.Named.OBLIGATION, obligation);
        name(named, ConsequenceKind.Named.POWER, power);
        name(named, ConsequenceKind.Named.CLAUSE, clause);
        name(named, ConsequenceKind.Named.PRICE, price);
        return named;
    }

    private static void name(Set<ConsequenceKind.Named> named, ConsequenceKind.Named name, @Nullable Object given) {
        if (given != null) {
            named.add(name);
        }
    }
}
