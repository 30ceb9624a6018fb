package covenant.reports.web;

import covenant.journal.Position;
import covenant.kernel.Ref;
import covenant.parties.Group;
import covenant.parties.Party;
import covenant.parties.ReadParties;
import covenant.platform.TimeBar;
import covenant.reports.ConflictOverFigures;
import covenant.reports.Desk;
import covenant.reports.Direction;
import covenant.reports.DueItem;
import covenant.reports.MilestoneStake;
import covenant.reports.PositionRow;
import covenant.reports.ReadDesk;
import covenant.reports.Stages;
import covenant.sources.Mark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The desk: where we stand, in one look. */
@Named
@RequestScoped
public class DeskPage {

    private static final int MOST_CONFLICTS = 5;
    private static final int MOST_MILESTONES = 8;
    private static final int MOST_NAMED = 3;
    private static final int MOST_DUE = 6;

    @Inject
    private ReadDesk readDesk;

    @Inject
    private ReadParties readParties;

    @Inject
    private TimeBar timeBar;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    private List<Row> rows = List.of();
    private List<OpenConflict> conflicts = List.of();
    private List<Stake> milestones = List.of();
    private List<DueChart> charts = List.of();
    private Map<Ref, String> names = Map.of();

    /**
     * What stands between us and one other party in one unit.
     *
     * @param named the first commitments that it is the sum of
     * @param further how many there are besides
     * @param bar in which stages they are together
     * @param path the facts that make it
     */
    public record Row(
            PositionRow position,
            List<Ref> named,
            int further,
            Position bar,
            SumShown promised,
            SumShown outstanding,
            String path) {}

    /** A conflict with its scales. */
    public record OpenConflict(ConflictOverFigures conflict, List<ReadingScale> scales) {}

    /**
     * A milestone with what rides on it, per unit.
     */
    public record Stake(MilestoneStake milestone, List<SumShown> riding) {}

    /** Reads the desk of the book and the dates in the address. */
    public void load() {
        desk = readDesk.of(timeBar.book().orElse(null), timeBar.asOf());
        names = names();
        rows = desk.positions().stream()
                .filter(row ->
                        row.promised().booked().isPositive() || row.promised().undisclosed() > 0)
                .map(this::row)
                .toList();
        conflicts = desk.conflicts().stream()
                .limit(MOST_CONFLICTS)
                .map(each -> new OpenConflict(each, ReadingScale.of(each, desk.book(), names)))
                .toList();
        milestones = desk.milestones().stream()
                .sorted(Comparator.comparing(each -> each.riding().isEmpty()))
                .limit(MOST_MILESTONES)
                .map(DeskPage::stake)
                .toList();
        charts = DueChart.of(desk.maturities());
    }

    public Desk desk() {
        return desk;
    }

    public boolean isOfOne() {
        return desk.book() != null;
    }

    /** Those with something promised by that date, or something that nobody discloses. */
    public List<Row> rows() {
        return rows;
    }

    public List<OpenConflict> conflicts() {
        return conflicts;
    }

    public List<Stake> milestones() {
        return milestones;
    }

    /** What falls due first. */
    public List<DueItem> next() {
        return desk.next().stream().limit(MOST_DUE).toList();
    }

    /** Those with a year to draw. */
    public List<DueChart> charts() {
        return charts.stream().filter(DueChart::isDated).toList();
    }

    /** Those in which something has no date. */
    public List<DueChart> undated() {
        return charts.stream().filter(chart -> chart.undated() != null).toList();
    }

    /** Why years are assumed, each reason once. */
    public List<String> assumptions() {
        return desk.next().stream()
                .flatMap(item -> item.marks().stream())
                .filter(mark -> mark.kind() == Mark.Kind.ASSUMED)
                .map(Mark::reason)
                .distinct()
                .toList();
    }

    /** The facts that make a figure: the one commitment that it is of, or a list of exactly those. */
    public String path(List<Ref> commitments) {
        return commitments.size() == 1
                ? "/commitments/commitment.xhtml?ref=" + commitments.get(0)
                : "/commitments/commitments.xhtml?among="
                        + commitments.stream().map(Ref::value).collect(Collectors.joining(","));
    }

    /** Which of those whose book it is stands on its side of a position; empty where that is clear. */
    public String through(PositionRow row) {
        Group book = desk.book();
        Ref ours = row.direction() == Direction.WE_OWE ? row.obligor() : row.obligee();
        if (book == null || ours.equals(book.head())) {
            return "";
        }
        return row.direction() == Direction.WE_OWE ? row.obligorName() : row.obligeeName();
    }

    /** One line on where we stand. */
    public String standing() {
        return counted(desk.agreementsInForce(), "agreement") + " in force, "
                + counted(desk.commitments(), "commitment")
                + (desk.provisional() == 0
                        ? ", none of them resting on something that is not settled."
                        : ", " + desk.provisional() + " of them resting on something that is not settled.")
                + within();
    }

    private String within() {
        return desk.within() == 0
                ? ""
                : " " + counted(desk.within(), "promise")
                        + " within the group left out: nothing of it is owed outside.";
    }

    public String openConflicts() {
        return counted((int) desk.openConflicts(), "conflict");
    }

    private Map<Ref, String> names() {
        Set<Ref> spokenOf = new HashSet<>();
        desk.conflicts()
                .forEach(conflict -> conflict.figures().forEach(figure -> {
                    spokenOf.add(figure.obligor());
                    spokenOf.add(figure.obligee());
                }));
        Map<Ref, String> byRef = new HashMap<>();
        for (Party party : readParties.named(spokenOf)) {
            byRef.put(party.ref(), party.name());
        }
        return byRef;
    }

    private Row row(PositionRow position) {
        List<Ref> commitments = position.commitments();
        return new Row(
                position,
                commitments.subList(0, Math.min(MOST_NAMED, commitments.size())),
                Math.max(0, commitments.size() - MOST_NAMED),
                bar(position),
                SumShown.of(position.promised()),
                SumShown.of(position.outstanding()),
                path(commitments));
    }

    // The bar draws a position; this one is of several commitments together.
    private static Position bar(PositionRow row) {
        Stages stages = row.stages();
        return new Position(
                row.commitments().get(0),
                row.unit(),
                stages.promised(),
                stages.contingent(),
                stages.firm(),
                stages.due(),
                stages.settled(),
                stages.released());
    }

    private static Stake stake(MilestoneStake milestone) {
        return new Stake(
                milestone, milestone.riding().stream().map(SumShown::of).toList());
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
