package covenant.commitments;

import covenant.journal.Position;
import covenant.journal.ReadJournal;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.StatedDate;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.sources.Mark;
import covenant.sources.ReadMarks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads commitments with their positions, as of any date, as known at any instant. */
@Stateless
@AllowedTo
public class ReadCommitments {

    @Inject
    private Commitments commitments;

    @Inject
    private ReadJournal journal;

    @Inject
    private ReadMarks marks;

    /**
     * One commitment, signed or still proposed, as a reading has it.
     *
     * @throws Rejected {@link CommitmentReason#COMMITMENT_UNKNOWN}
     */
    public CommitmentAsOf one(Ref ref, AsOf asOf) {
        Commitment commitment = commitments.require(ref);
        return asOf(
                commitment,
                governing(commitments.terms(ref), asOf),
                journal.position(ref, commitment.unit(), asOf),
                marks.of(ref, asOf));
    }

    /** Signed commitments in order of reference. @param after exclusive; empty from the start */
    public Slice<CommitmentAsOf> list(CommitmentFilter filter, AsOf asOf, String after, int limit) {
        Map<Ref, Position> positions = journal.trialBalance(asOf).stream()
                .collect(Collectors.toMap(Position::commitment, p -> p, (one, other) -> one));
        Set<Ref> among = filter.stage() == null ? null : holding(filter.stage(), positions);
        if (among != null && among.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Slice<Commitment> found = Slice.cut(
                commitments.list(filter, among, asOf, after, limit + 1),
                limit,
                c -> c.ref().value());
        Map<Ref, List<Terms>> terms = terms(found.items());
        Map<Ref, List<Mark>> marked = marks.all(asOf);
        return found.map(c -> asOf(
                c,
                governing(terms.getOrDefault(c.ref(), List.of()), asOf),
                positions.getOrDefault(c.ref(), Position.empty(c.ref(), c.unit())),
                marked.getOrDefault(c.ref(), List.of())));
    }

    /** Every version of its terms that the reading knows, the governing one last. */
    public List<Terms> terms(Ref ref, AsOf asOf) {
        return commitments.terms(ref).stream().filter(t -> t.seen(asOf)).toList();
    }

    /** The tranches of the terms that govern, in order of number. */
    public List<Tranche> tranches(Ref ref, AsOf asOf) {
        List<Terms> seen = terms(ref, asOf);
        int from = seen.stream()
                .filter(t -> t.basis() != Basis.INCREMENTAL)
                .mapToInt(Terms::number)
                .max()
                .orElse(0);
        Set<Integer> governing =
                seen.stream().map(Terms::number).filter(n -> n >= from).collect(Collectors.toSet());
        return commitments.tranches(ref).stream()
                .filter(t -> governing.contains(t.terms()))
                .toList();
    }

    /** Who promises something or is promised something, as far as the reading knows; in order of reference. */
    public Set<Ref> parties(AsOf asOf) {
        return commitments.parties(asOf);
    }

    public List<Assumption> assumptions(Ref ref, AsOf asOf) {
        return commitments.assumptions(ref, asOf);
    }

    /**
     * When it is expected to fall due: the dated tranches, or what an assumption that is switched on makes of the term.
     *
     * @return in order of date; empty when nobody says and nothing is assumed
     */
    public List<Expected> expected(CommitmentAsOf commitment, AsOf asOf) {
        List<Expected> dated = tranches(commitment.commitment().ref(), asOf).stream()
                .filter(t -> t.dueOn() != null && t.quantity().quantity() != null)
                .map(ReadCommitments::dated)
                .sorted(Comparator.comparing(Expected::on))
                .toList();
        return dated.isEmpty() ? assumed(commitment, asOf) : dated;
    }

    private List<Expected> assumed(CommitmentAsOf commitment, AsOf asOf) {
        Terms terms = commitment.terms();
        boolean equalYears = commitments.assumptions(commitment.commitment().ref(), asOf).stream()
                .anyMatch(a -> a.switchedOn() && a.kind() == AssumptionKind.EQUAL_ANNUAL_MINIMUMS);
        StatedDate start = terms == null ? null : terms.startsOn();
        StatedDate end = terms == null ? null : terms.endsOn();
        Quantity promised = commitment.position().promised();
        if (!equalYears || start == null || end == null || !promised.isPositive()) {
            return List.of();
        }
        return Expected.equalYears(promised.minus(commitment.position().released()), start, end);
    }

    private static Expected dated(Tranche tranche) {
        StatedDate due = Objects.requireNonNull(tranche.dueOn());
        return new Expected(
                due.last(), Objects.requireNonNull(tranche.quantity().quantity()), false);
    }

    private Map<Ref, List<Terms>> terms(List<Commitment> found) {
        return found.isEmpty()
                ? Map.of()
                : commitments.termsOf(found.stream().map(Commitment::ref).toList()).stream()
                        .collect(Collectors.groupingBy(Terms::commitment));
    }

    private static Set<Ref> holding(Stage stage, Map<Ref, Position> positions) {
        return positions.values().stream()
                .filter(p -> p.in(stage).isPositive())
                .map(Position::commitment)
                .collect(Collectors.toSet());
    }

    private static @Nullable Terms governing(List<Terms> terms, AsOf asOf) {
        return terms.stream()
                .filter(t -> t.seen(asOf))
                .max(Comparator.comparing(Terms::number))
                .orElse(null);
    }

    private static CommitmentAsOf asOf(
            Commitment commitment, @Nullable Terms terms, Position position, List<Mark> conflicts) {
        List<Mark> all = new ArrayList<>(CommitmentAsOf.touching(position.promised(), conflicts));
        if (terms != null && terms.quantity().qualifier() != Qualifier.EXACT) {
            all.add(ofQualifier(terms));
        }
        return new CommitmentAsOf(commitment, terms, position, all);
    }

    private static Mark ofQualifier(Terms terms) {
        Qualifier qualifier = terms.quantity().qualifier();
        Mark.Kind kind = qualifier == Qualifier.UNDISCLOSED ? Mark.Kind.UNDISCLOSED : Mark.Kind.APPROXIMATE;
        return new Mark(
                kind,
                Words.plain(qualifier),
                null,
                terms.quantity().quantity(),
                terms.quantity().upper(),
                false);
    }
}
