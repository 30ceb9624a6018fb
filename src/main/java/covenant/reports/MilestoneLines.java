package covenant.reports;

import covenant.agreements.Agreement;
import covenant.agreements.ReadAgreements;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.ReadCommitments;
import covenant.commitments.Tranche;
import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.Words;
import covenant.milestones.Consequence;
import covenant.milestones.ConsequenceKind;
import covenant.milestones.Milestone;
import covenant.milestones.ReadMilestones;
import covenant.parties.Group;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.Mark;
import covenant.sources.ReadClaims;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the milestones of one reading. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MilestoneLines {

    @Inject
    private Book book;

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadClaims readClaims;

    /** A tranche with the commitment that it is of. */
    private record Part(CommitmentAsOf commitment, Tranche tranche) {}

    /**
     * The milestones that the reading holds, in order of reference.
     *
     * @param book only those of agreements in which one of its parties has a role; null for all
     */
    List<MilestoneLine> read(AsOf asOf, @Nullable Group book) {
        Set<Ref> parties = book == null ? Set.of() : book.members();
        Map<Ref, String> titles =
                Every.of(after -> readAgreements.list(parties, null, asOf, after, Every.PAGE)).stream()
                        .collect(Collectors.toMap(Agreement::ref, Agreement::title));
        List<Milestone> milestones =
                Every.of(after -> readMilestones.list(null, null, asOf, after, Every.PAGE)).stream()
                        .filter(milestone -> titles.containsKey(milestone.agreement()))
                        .toList();
        List<Part> parts = parts(milestones, asOf);
        return milestones.stream()
                .map(milestone -> line(milestone, titles.getOrDefault(milestone.agreement(), ""), parts, asOf))
                .toList();
    }

    private MilestoneLine line(Milestone milestone, String agreementTitle, List<Part> parts, AsOf asOf) {
        return new MilestoneLine(
                milestone.ref(),
                milestone.title(),
                milestone.agreement(),
                agreementTitle,
                milestone.standing(asOf),
                readMilestones.evaluate(milestone.ref(), asOf),
                milestone.timing(),
                milestone.longStop().passedBy(asOf.on()),
                milestone.lastDay(),
                milestone.evidence(),
                milestone.note(),
                parts.stream()
                        .filter(part -> rides(part, milestone))
                        .map(MilestoneLines::riding)
                        .toList(),
                consequences(milestone, asOf),
                said(milestone.ref(), asOf),
                List.of());
    }

    // What is released is told as what rides on it.
    private static List<String> consequences(Milestone milestone, AsOf asOf) {
        List<Consequence> consequences = milestone.consequences();
        return IntStream.range(0, consequences.size())
                .filter(i -> consequences.get(i).kind() != ConsequenceKind.RELEASE_TRANCHE
                        || !consequences.get(i).text().isEmpty())
                .mapToObj(i -> consequences.get(i).sentence()
                        + milestone
                                .carriedOut(i, asOf)
                                .map(happened -> " On " + Printed.day(happened.effectiveOn()) + ": " + happened.told())
                                .orElse(""))
                .toList();
    }

    private List<Said> said(Ref milestone, AsOf asOf) {
        ClaimFilter about = ClaimFilter.about(new Subject(SubjectKind.MILESTONE, milestone));
        return Every.of(after -> readClaims.list(about, asOf, after, Every.PAGE)).stream()
                .map(MilestoneLines::said)
                .toList();
    }

    // Only of commitments that may have something on a milestone: reading the tranches of all would take for ever.
    private List<Part> parts(List<Milestone> milestones, AsOf asOf) {
        Map<Ref, CommitmentAsOf> wanted = new LinkedHashMap<>();
        book.commitments(asOf).stream()
                .filter(commitment -> mayHang(commitment)
                        || milestones.stream()
                                .anyMatch(m -> !m.tranchesReleased(
                                                commitment.commitment().ref())
                                        .isEmpty()))
                .forEach(commitment -> wanted.put(commitment.commitment().ref(), commitment));
        Map<Ref, List<Tranche>> tranches = readCommitments.tranches(wanted.keySet(), asOf);
        List<Part> parts = new ArrayList<>();
        wanted.forEach((ref, commitment) ->
                tranches.getOrDefault(ref, List.of()).forEach(tranche -> parts.add(new Part(commitment, tranche))));
        return parts;
    }

    private static boolean mayHang(CommitmentAsOf commitment) {
        return commitment.position().contingent().isPositive() || !commitment.disclosed();
    }

    private static boolean rides(Part part, Milestone milestone) {
        Tranche tranche = part.tranche();
        return milestone.ref().equals(tranche.milestone())
                || milestone.consequences().stream()
                        .anyMatch(each -> each.kind() == ConsequenceKind.RELEASE_TRANCHE
                                && tranche.commitment().equals(each.commitment())
                                && Integer.valueOf(tranche.number()).equals(each.tranche()));
    }

    private static Riding riding(Part part) {
        Tranche tranche = part.tranche();
        return new Riding(
                tranche.commitment(),
                part.commitment().commitment().title(),
                tranche.number(),
                tranche.title(),
                part.commitment().commitment().obligor(),
                part.commitment().commitment().obligee(),
                tranche.quantity(),
                marks(part),
                part.commitment().position());
    }

    // What the whole commitment is marked with by its readings holds for its part; its qualifier is the part's own.
    private static List<Mark> marks(Part part) {
        Stream<Mark> ofWhole = part.commitment().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.PROVISIONAL || mark.kind() == Mark.Kind.ASSUMED);
        return Stream.concat(ofWhole, ofQualifier(part.tranche().quantity())).toList();
    }

    private static Stream<Mark> ofQualifier(Stated quantity) {
        return switch (quantity.qualifier()) {
            case EXACT -> Stream.empty();
            case UNDISCLOSED -> Stream.of(Mark.of(Mark.Kind.UNDISCLOSED, Words.plain(Qualifier.UNDISCLOSED)));
            case APPROXIMATELY, AT_LEAST, MORE_THAN, UP_TO, RANGE ->
                Stream.of(Mark.of(Mark.Kind.APPROXIMATE, Words.plain(quantity.qualifier())));
        };
    }

    private static Said said(Claim claim) {
        return new Said(claim.ref(), claim.kind(), claim.speaker(), claim.text(), claim.asOf(), claim.citations());
    }
}
