package covenant.commitments;

import covenant.journal.Position;
import covenant.journal.ReadJournal;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.sources.Mark;
import covenant.sources.ReadMarks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads commitments with their positions, as of any date, as known at any instant. */
@Stateless
@AllowedTo
public class ReadCommitments {

    private static final int AT_ONCE = 1000;

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
        Map<Ref, Position> positions = positions(asOf);
        Set<Ref> among = filter.stage() == null ? null : holding(filter.stage(), positions);
        if (among != null && among.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Slice<Commitment> found = Slice.cut(
                commitments.list(filter, among, asOf, after, limit + 1),
                limit,
                c -> c.ref().value());
        return new Slice<>(read(found.items(), positions, asOf), found.next());
    }

    /**
     * The whole list, for sums and reports. One trial balance, one list and one reading of the conflicts serve all of it, so
     * that the number of queries does not grow with it, but for one more for every {@value #AT_ONCE} commitments.
     *
     * @return in order of reference; those whose terms are not effective by the date included
     */
    public List<CommitmentAsOf> all(CommitmentFilter filter, AsOf asOf) {
        Map<Ref, Position> positions = positions(asOf);
        Set<Ref> among = filter.stage() == null ? null : holding(filter.stage(), positions);
        List<Commitment> found = commitments.list(filter, null, asOf, "", Integer.MAX_VALUE).stream()
                .filter(c -> among == null || among.contains(c.ref()))
                .toList();
        return read(found, positions, asOf);
    }

    private List<CommitmentAsOf> read(List<Commitment> found, Map<Ref, Position> positions, AsOf asOf) {
        Map<Ref, List<Terms>> terms = terms(found);
        Map<Ref, List<Mark>> marked = marks.all(asOf);
        return found.stream()
                .map(c -> asOf(
                        c,
                        governing(terms.getOrDefault(c.ref(), List.of()), asOf),
                        positions.getOrDefault(c.ref(), Position.empty(c.ref(), c.unit())),
                        marked.getOrDefault(c.ref(), List.of())))
                .toList();
    }

    /** Every version of its terms that the reading knows, the governing one last. */
    public List<Terms> terms(Ref ref, AsOf asOf) {
        return commitments.terms(ref).stream().filter(t -> t.seen(asOf)).toList();
    }

    /** The tranches of the terms that govern, in order of number. */
    public List<Tranche> tranches(Ref ref, AsOf asOf) {
        return Commitments.governing(terms(ref, asOf), commitments.tranches(ref));
    }

    /**
     * As {@link #tranches(Ref, AsOf)}, for many at once.
     *
     * @return by commitment; one without tranches is not in it
     */
    public Map<Ref, List<Tranche>> tranches(Collection<Ref> of, AsOf asOf) {
        Map<Ref, List<Terms>> terms = inParts(of, commitments::termsOf).stream()
                .filter(t -> t.seen(asOf))
                .collect(Collectors.groupingBy(Terms::commitment));
        Map<Ref, List<Tranche>> tranches =
                inParts(of, commitments::tranchesOf).stream().collect(Collectors.groupingBy(Tranche::commitment));
        tranches.replaceAll((ref, all) -> Commitments.governing(terms.getOrDefault(ref, List.of()), all));
        return tranches;
    }

    /** Who promises something or is promised something, as far as the reading knows; in order of reference. */
    public Set<Ref> parties(AsOf asOf) {
        return commitments.parties(asOf);
    }

    public List<Assumption> assumptions(Ref ref, AsOf asOf) {
        return commitments.assumptions(ref, asOf);
    }

    /** As {@link #assumptions(Ref, AsOf)}, for many at once, by commitment. */
    public Map<Ref, List<Assumption>> assumptions(Collection<Ref> of, AsOf asOf) {
        return inParts(of, part -> commitments.assumptionsOf(part, asOf)).stream()
                .collect(Collectors.groupingBy(Assumption::commitment));
    }

    /**
     * When it is expected to fall due: the dated tranches, or what an assumption that is switched on makes of the term.
     *
     * @return in order of date; empty when nobody says and nothing is assumed
     */
    public List<Expected> expected(CommitmentAsOf commitment, AsOf asOf) {
        Ref ref = commitment.commitment().ref();
        return Expected.of(commitment, tranches(ref, asOf), assumptions(ref, asOf), asOf);
    }

    private Map<Ref, Position> positions(AsOf asOf) {
        return journal.trialBalance(asOf).stream()
                .collect(Collectors.toMap(Position::commitment, p -> p, (one, other) -> one));
    }

    private Map<Ref, List<Terms>> terms(List<Commitment> found) {
        return inParts(found.stream().map(Commitment::ref).toList(), commitments::termsOf).stream()
                .collect(Collectors.groupingBy(Terms::commitment));
    }

    // A database takes only so many parameters in one query.
    private static <T> List<T> inParts(Collection<Ref> of, Function<List<Ref>, List<T>> read) {
        List<Ref> refs = List.copyOf(of);
        return IntStream.iterate(0, from -> from < refs.size(), from -> from + AT_ONCE)
                .mapToObj(from -> refs.subList(from, Math.min(refs.size(), from + AT_ONCE)))
                .flatMap(part -> read.apply(part).stream())
                .toList();
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
