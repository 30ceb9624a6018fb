package covenant.reports;

import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.parties.Group;
import covenant.parties.Party;
import covenant.parties.PartyReason;
import covenant.parties.ReadParties;
import covenant.sources.Conflict;
import covenant.sources.ReadConflicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lists that every report goes through. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Book {

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private ReadParties readParties;

    /** What is promised on the date, in order of reference; what becomes effective only later is not. */
    List<CommitmentAsOf> commitments(AsOf asOf) {
        return readCommitments.all(CommitmentFilter.ALL, asOf).stream()
                .filter(CommitmentAsOf::isPromised)
                .toList();
    }

    /** Whose book it is; null for everybody's. @throws Rejected {@link PartyReason#PARTY_UNKNOWN} */
    @Nullable
    Group group(@Nullable Ref book, AsOf asOf) {
        return book == null ? null : readParties.group(readParties.one(book).ref(), asOf);
    }

    /** Conflicts that nobody has decided and of which a reading says a figure, in order of reference. */
    List<Conflict> conflictsOverFigures(AsOf asOf) {
        return Every.of(after -> readConflicts.list(null, asOf, after, Every.PAGE)).stream()
                .filter(conflict -> conflict.isOpen(asOf))
                .filter(conflict -> conflict.readings().stream()
                        .anyMatch(reading -> !reading.figures().isEmpty()))
                .toList();
    }

    Map<Ref, String> names() {
        return Every.of(after -> readParties.list(null, after, Every.PAGE)).stream()
                .collect(Collectors.toMap(Party::ref, Party::name));
    }
}
