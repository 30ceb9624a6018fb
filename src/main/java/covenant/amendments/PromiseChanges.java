package covenant.amendments;

import covenant.commitments.NewCommitment;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an amendment does besides its clauses.
 *
 * @param changes to commitments of the agreement
 * @param adds commitments that it adds; a revenue share is split by restating one and adding another
 * @param ends commitments that it ends on the day on which it is effective
 * @param closes disputes that are settled on that day
 */
public record PromiseChanges(List<CommitmentChange> changes, List<NewCommitment> adds, Set<Ref> ends, Set<Ref> closes) {

    /** @throws Rejected {@link AmendmentReason#COMMITMENT_TWICE} */
    public PromiseChanges {
        changes = List.copyOf(changes);
        adds = List.copyOf(adds);
        ends = sorted(ends);
        closes = sorted(closes);
        Set<Ref> once = new HashSet<>();
        Stream.of(
                        changes.stream().map(CommitmentChange::commitment),
                        adds.stream().map(NewCommitment::ref),
                        ends.stream())
                .flatMap(refs -> refs)
                .filter(ref -> !once.add(ref))
                .findFirst()
                .ifPresent(ref -> {
                    throw new Rejected(
                            AmendmentReason.COMMITMENT_TWICE, "The amendment says twice what becomes of " + ref + ".");
                });
    }

    /** Changes of commitments, and nothing else. */
    public static PromiseChanges of(List<CommitmentChange> changes) {
        return new PromiseChanges(changes, List.of(), Set.of(), Set.of());
    }

    private static Set<Ref> sorted(Collection<Ref> refs) {
        return Collections.unmodifiableSet(new TreeSet<>(refs));
    }
}
