package covenant.commitments;

import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a commitment: a quantity with a due date, or a milestone that releases it, or both. It belongs to the terms it
 * came with; restated terms bring tranches of their own. What it says never changes; that it is released by its milestone,
 * lapses with it and falls due are further rows of its history.
 */
@Entity
public class Tranche {

    /** The commitment and the tranche's number in it, from 1 over all terms. */
    @Embeddable
    public record Id(String commitment, int number) {}

    @EmbeddedId
    private Id id;

    private int terms;
    private String title;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal upper;
    private Unit unit;
    private @Nullable StatedDate dueOn;
    private @Nullable Ref milestone;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "tranche_move",
            joinColumns = {@JoinColumn(name = "commitment"), @JoinColumn(name = "tranche")})
    @OrderColumn(name = "number")
    private List<TrancheMove> moves;

    // Follows from the moves; kept so that what falls due is found without reading them.
    private @Nullable LocalDate callsOn;

    private Instant recordedAt;

    protected Tranche() {}

    Tranche(Ref commitment, int number, int terms, NewTranche tranche, Instant at) {
        this.id = new Id(commitment.value(), number);
        this.terms = terms;
        this.title = Text.required(tranche.title(), 300);
        this.qualifier = tranche.quantity().qualifier();
        this.amount = Terms.amount(tranche.quantity().quantity());
        this.upper = Terms.amount(tranche.quantity().upper());
        this.unit = tranche.quantity().unit();
        this.dueOn = tranche.dueOn();
        this.milestone = tranche.milestone();
        this.moves = new ArrayList<>();
        this.recordedAt = at;
        this.callsOn = lots().nextDueOn().orElse(null);
    }

    void move(TrancheMove move) {
        moves.add(move);
        this.callsOn = lots().nextDueOn().orElse(null);
    }

    public Ref commitment() {
        return new Ref(id.commitment());
    }

    public int number() {
        return id.number();
    }

    /** The number of the terms that it belongs to. */
    public int terms() {
        return terms;
    }

    public String title() {
        return title;
    }

    public Stated quantity() {
        return new Stated(
                qualifier,
                amount == null ? null : new Quantity(amount, unit),
                upper == null ? null : new Quantity(upper, unit),
                unit);
    }

    /** When it falls due; null when nobody says. */
    public @Nullable StatedDate dueOn() {
        return dueOn;
    }

    /** What releases it; null when nothing has to. */
    public @Nullable Ref milestone() {
        return milestone;
    }

    /** Its moves between stages that the reading sees, in the order in which they were recorded. */
    public List<TrancheMove> moves(AsOf asOf) {
        return moves.stream().filter(move -> move.seen(asOf)).toList();
    }

    /** When the reading has it fall due in the journal, the last time; null before. */
    public @Nullable LocalDate calledOn(AsOf asOf) {
        List<TrancheMove> seen = moves(asOf);
        return seen.stream()
                .filter(move -> move.isCall() && isStanding(move, seen))
                .map(TrancheMove::effectiveOn)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> seen.stream()
                        .filter(move -> move.to() == Stage.DUE && !move.isCall())
                        .map(TrancheMove::effectiveOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Whether something of it still hangs on its milestone, be it an undisclosed quantity. */
    public boolean isContingent() {
        return milestone != null
                && (amount == null ? moves.isEmpty() : contingent().isPositive());
    }

    /** How much of it still hangs on its milestone; zero where nothing does, or where nobody says how much it is. */
    public Quantity contingent() {
        return lots().in(Stage.CONTINGENT);
    }

    /** How much of it is in a stage by its own moves; what was settled is still told as due. */
    Quantity in(Stage stage) {
        return lots().in(stage);
    }

    /** As {@link #in(Stage)}, as far as the reading sees. */
    Quantity in(Stage stage, AsOf asOf) {
        return lots(moves(asOf)).in(stage);
    }

    /**
     * Takes back what an entry moved of it from firm or due.
     *
     * @param entry the number of the one that is taken back
     * @param reversal the number of the one that took it back
     * @param on when it is taken back
     * @param endedOn from which day on nothing of its promise falls due; null while that goes on
     * @throws Rejected {@link CommitmentReason#CARRIED_IS_CALLED}
     */
    void takeBack(long entry, long reversal, LocalDate on, @Nullable LocalDate endedOn, Instant at) {
        for (TrancheMove move : List.copyOf(moves)) {
            if (Objects.equals(move.entry(), entry)) {
                takeBack(move, reversal, on, endedOn, at);
            }
        }
    }

    private void takeBack(TrancheMove move, long reversal, LocalDate on, @Nullable LocalDate endedOn, Instant at) {
        LocalDate stated = move.fallsDueOn();
        LocalDate dueOn = stated == null || endedOn == null || stated.isBefore(endedOn) ? stated : null;
        LocalDate calledOn = dueOn != null && isCalledOn(dueOn) ? dueOn : null;
        if (move.from() == Stage.DUE && move.to() == Stage.FIRM && calledOn != null) {
            throw new Rejected(
                    CommitmentReason.CARRIED_IS_CALLED,
                    "What was carried forward of tranche " + number() + " of " + commitment() + " fell due on "
                            + calledOn + ".");
        }
        if (move.from() == Stage.DUE || dueOn != null && !on.isBefore(dueOn)) {
            move(move.back(Stage.DUE, on, dueOn, reversal, at));
            return;
        }
        move(move.back(Stage.FIRM, on, dueOn, reversal, at));
        if (calledOn != null) {
            move(new TrancheMove(Stage.FIRM, Stage.DUE, calledOn, move.amount(), null, null, at));
        }
    }

    /** The days on which something of it moved, repeated where more than one move is of a day. */
    List<LocalDate> movedOn() {
        return moves.stream().map(TrancheMove::effectiveOn).toList();
    }

    /** How much of it its dates asked for, less what of that was waived or carried forward. */
    public Quantity called() {
        return lots().asked();
    }

    /** As {@link #called()}, as far as the reading sees. */
    public Quantity called(AsOf asOf) {
        return lots(moves(asOf)).asked();
    }

    /** What fell due of it and is still due by its own moves, as far as the reading sees; told where its window stands alone. */
    public Quantity missing(AsOf asOf) {
        return lots(moves(asOf)).in(Stage.DUE);
    }

    /** The days on which it falls due, those that are over included; in order. */
    List<LocalDate> dueDates() {
        return lots().dueDates();
    }

    /** Whether nobody says when something of it falls due that is owed. */
    boolean isUndated() {
        return lots().isUndated();
    }

    /** Whether it was called on a day. */
    boolean isCalledOn(LocalDate day) {
        return moves.stream()
                .anyMatch(move -> move.isCall() && move.effectiveOn().equals(day) && isStanding(move, moves));
    }

    // What became due on a day is taken off whole; taking a settlement back can call it once more.
    private static boolean isStanding(TrancheMove due, List<TrancheMove> among) {
        return among.stream()
                .filter(move -> move.effectiveOn().equals(due.effectiveOn())
                        && (move.isCall() || move.isDueAgain() || move.isOff()))
                .reduce((earlier, later) -> later)
                .filter(last -> !last.isOff())
                .isPresent();
    }

    /** What became due of it from a day on, by another one, both inclusive, and still is by its own moves. */
    Quantity dueBetween(LocalDate from, LocalDate by) {
        BigDecimal left = in(Stage.DUE, new AsOf(by, Instant.MAX)).amount();
        return new Quantity(due(from, day -> !day.isAfter(by)).min(left), unit);
    }

    /** Takes off what became due of it from a day on, because its promise had ended by then (rule K10). */
    void takeOffDue(LocalDate from, Instant at) {
        for (TrancheMove move : List.copyOf(moves)) {
            if (becameDue(move, from) && isStanding(move, moves)) {
                BigDecimal due = due(from, day -> day.equals(move.effectiveOn()));
                move(move.off(due.min(in(Stage.DUE).amount()), at));
            }
        }
    }

    private BigDecimal due(LocalDate from, Predicate<LocalDate> days) {
        BigDecimal due = BigDecimal.ZERO;
        for (TrancheMove move : moves) {
            if (days.test(move.effectiveOn()) && becameDue(move, from)) {
                due = due.add(move.amountOrZero());
            } else if (days.test(move.effectiveOn())
                    && !move.effectiveOn().isBefore(from)
                    && (move.isOff() || move.isMetLate())) {
                due = due.subtract(move.amountOrZero());
            }
        }
        return due;
    }

    // What was carried forward, and that was taken back, is due again without any date having come.
    private boolean becameDue(TrancheMove move, LocalDate from) {
        LocalDate windowEndsOn = move.fallsDueOn();
        return move.isCall() && !move.effectiveOn().isBefore(from) && dueDates().contains(move.effectiveOn())
                || move.isDueAgain() && windowEndsOn != null && !windowEndsOn.isBefore(from);
    }

    /** What is owed of it, falls due by a day, inclusive, and has not been called. */
    Quantity callable(LocalDate day) {
        return lots().callable(day);
    }

    /**
     * What is firm of it by its own moves, in the order in which it falls due; what was settled is still told.
     *
     * @param endedOn what became due from this day on is told as firm
     */
    List<Lots.Lot> firm(LocalDate endedOn) {
        return lots(moves.stream()
                        .filter(move -> !move.isOff() && !(move.isCall() && becameDue(move, endedOn)))
                        .map(move -> becameDue(move, endedOn) ? move.notDue() : move)
                        .toList())
                .firm();
    }

    /** When the next of it falls due; null when nothing does, or nobody says when. */
    @Nullable
    LocalDate callsOn() {
        return callsOn;
    }

    private Lots lots() {
        return lots(moves);
    }

    private Lots lots(List<TrancheMove> made) {
        return new Lots(
                unit,
                amount == null ? BigDecimal.ZERO : amount,
                milestone == null ? Stage.FIRM : Stage.CONTINGENT,
                dueOn == null ? null : dueOn.last(),
                made);
    }
}
