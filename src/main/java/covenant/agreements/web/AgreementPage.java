package covenant.agreements.web;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementEnd;
import covenant.agreements.AgreementReason;
import covenant.agreements.Amendment;
import covenant.agreements.Clause;
import covenant.agreements.PartyRole;
import covenant.agreements.ReadAgreements;
import covenant.agreements.RoleOf;
import covenant.approvals.Approval;
import covenant.approvals.ReadApprovals;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.commitments.Terms;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeFilter;
import covenant.disputes.ReadDisputes;
import covenant.endings.ReadOpen;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.TimeBar;
import covenant.sources.Mark;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One agreement: who is in it, what it says by date, and what is promised under it. */
@Named
@RequestScoped
public class AgreementPage {

    private static final int MOST = 500;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadApprovals readApprovals;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private ReadOpen readOpen;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private Agreement agreement;

    private @Nullable Integer undecided;
    private @Nullable List<Clause> clauses;
    private @Nullable List<CommitmentAsOf> commitments;

    @PostConstruct
    void read() {
        agreement = readAgreements.one(PageRef.of(asked.text("ref"), AgreementReason.AGREEMENT_UNKNOWN));
    }

    /** A party and what it is in the agreement, in words. */
    public record Partaker(Ref party, String roles) {}

    /**
     * The original agreement or an amendment.
     *
     * @param number 0 for the original
     * @param effectiveOn from when it counts; null when nobody says
     * @param adds the clauses that it adds
     * @param ends the clauses that it ends
     * @param changes the terms that it signs or changes
     */
    public record Version(
            int number,
            String title,
            String text,
            @Nullable StatedDate effectiveOn,
            boolean effective,
            List<Clause> adds,
            List<Clause> ends,
            List<Terms> changes) {}

    public Agreement agreement() {
        return agreement;
    }

    /** How claims and conflicts name it. */
    public String subject() {
        return "agreement:" + agreement.ref();
    }

    public String state() {
        return InForce.word(agreement, asOf());
    }

    /** Whether it is signed, and the view does not know that yet. */
    public boolean isUnknown() {
        return agreement.signedAt() != null && !agreement.known(asOf());
    }

    /** The approval that it awaits; null once it is signed. */
    public @Nullable Approval awaited() {
        return agreement.signedAt() == null ? readApprovals.one(agreement.approvalId()) : null;
    }

    /** How it ended, as far as the view knows; null while nobody has decided that. */
    public @Nullable AgreementEnd end() {
        return agreement.end(asOf());
    }

    /** Whether it is signed and something can still be added to it. */
    public boolean isGoingOn() {
        return agreement.signedAt() != null && end() == null;
    }

    /** How much is open under it although its agreed end has come; 0 before, and once it is decided. */
    public int undecided() {
        if (undecided == null) {
            undecided = readOpen.undecided(agreement, asOf());
        }
        return undecided;
    }

    public List<Partaker> partakers() {
        Map<Ref, List<PartyRole>> roles = agreement.roles().stream()
                .sorted(Comparator.comparing(RoleOf::role))
                .collect(Collectors.groupingBy(
                        RoleOf::party, TreeMap::new, Collectors.mapping(RoleOf::role, Collectors.toList())));
        return roles.entrySet().stream()
                .map(entry -> new Partaker(
                        entry.getKey(),
                        entry.getValue().stream().map(Words::plain).collect(Collectors.joining(", "))))
                .toList();
    }

    /** The original first; of what is signed only, as far as the view knows. */
    public List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        versions.add(version(0, "As signed", agreement.note(), agreement.startsOn()));
        for (Amendment amendment : readAgreements.amendments(agreement.ref(), asOf())) {
            versions.add(version(amendment.number(), amendment.title(), amendment.text(), amendment.effectiveOn()));
        }
        AgreementEnd end = end();
        if (end != null) {
            StatedDate on = StatedDate.of(end.on());
            versions.add(version(versions.size(), Words.plain(end.kind()), end.reason(), on));
        }
        return versions;
    }

    /** Those that hold on the date first, then by reference; the proposed ones of a proposed agreement. */
    public List<Clause> clauses() {
        if (clauses == null) {
            List<Clause> read = agreement.signedAt() == null
                    ? readAgreements.proposedClauses(agreement.ref())
                    : readAgreements.clauses(agreement.ref(), asOf());
            clauses = read.stream()
                    .sorted(Comparator.comparing((Clause clause) -> !clause.holds(asOf()))
                            .thenComparing(Clause::ref))
                    .toList();
        }
        return clauses;
    }

    public String state(Clause clause) {
        return InForce.word(clause, asOf());
    }

    public List<CommitmentAsOf> commitments() {
        if (commitments == null) {
            commitments = readCommitments
                    .list(CommitmentFilter.ofAgreement(agreement.ref()), asOf(), "", MOST)
                    .items();
        }
        return commitments;
    }

    /** The marks of the terms that govern a commitment; earlier terms are what was signed, and have none. */
    public List<Mark> marks(Terms terms) {
        return commitments().stream()
                .filter(commitment -> commitment.commitment().ref().equals(terms.commitment())
                        && commitment.terms() != null
                        && commitment.terms().number() == terms.number())
                .findFirst()
                .map(CommitmentAsOf::marks)
                .orElse(List.of());
    }

    /** Disputes about any of its clauses or commitments, each once. */
    public List<Dispute> disputes() {
        Map<Ref, Dispute> found = new LinkedHashMap<>();
        clauses().forEach(clause -> note(found, DisputeFilter.aboutClause(clause.ref())));
        commitments()
                .forEach(commitment -> note(
                        found,
                        DisputeFilter.aboutCommitment(commitment.commitment().ref())));
        return List.copyOf(found.values());
    }

    private void note(Map<Ref, Dispute> found, DisputeFilter filter) {
        readDisputes.list(filter, asOf(), "", MOST).items().forEach(dispute -> found.put(dispute.ref(), dispute));
    }

    private Version version(int number, String title, String text, @Nullable StatedDate effectiveOn) {
        List<Terms> changes = commitments().stream()
                .flatMap(commitment ->
                        readCommitments.terms(commitment.commitment().ref(), asOf()).stream())
                .filter(terms -> terms.amendment() == number)
                .toList();
        List<Clause> ends = clauses().stream()
                .filter(clause -> Integer.valueOf(number).equals(clause.endedBy(asOf())))
                .toList();
        return new Version(
                number,
                title,
                text,
                effectiveOn,
                effectiveOn == null || !effectiveOn.first().isAfter(asOf().on()),
                clauses().stream().filter(clause -> clause.addedBy() == number).toList(),
                ends,
                changes);
    }

    private AsOf asOf() {
        return timeBar.asOf();
    }
}
