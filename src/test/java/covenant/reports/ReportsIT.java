package covenant.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.it.Given;
import covenant.it.InContainer;
import covenant.it.InServer;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.parties.PartyReason;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.sources.Citation;
import covenant.sources.ClaimKind;
import covenant.sources.Mark;
import covenant.sources.NewClaim;
import covenant.sources.NewEventReport;
import covenant.sources.RecordClaim;
import covenant.sources.ReportEvent;
import covenant.sources.Subject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The reports over the reference book. */
@InServer
class ReportsIT {

    private static final Actor VIEWER = new Actor("viewer", Set.of(Role.VIEWER));
    private static final Ref OPENAI = new Ref("OPENAI");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @Inject
    private ReadMilestoneReport readMilestoneReport;

    @Inject
    private ReadPositionReport readPositionReport;

    @Inject
    private ReadDesk readDesk;

    @Inject
    private ReadCommitments readCommitments;

    @PersistenceUnit
    @SuppressWarnings("NullAway.Init")
    private EntityManagerFactory factory;

    @Inject
    private ReportEvent reportEvent;

    @Inject
    private RecordClaim recordClaim;

    @Inject
    private Given given;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    @Deployment
    static WebArchive archive() {
        return InContainer.with(ReportsIT.class, Given.class);
    }

    @Test
    void a_report_is_the_same_bytes_after_more_has_become_known() { // R1
        AsOf asOf = new AsOf(DAY, now.instant());
        AsOf since = new AsOf(LocalDate.of(2026, 1, 1), asOf.knownAt());
        for (ReportFormat format : ReportFormat.values()) {
            byte[] before = milestones(asOf, since, format);
            byte[] positions = positions(asOf);
            given.promise(Quantity.of("50", "USD"));
            report(true, "2026-03-01");
            assertThat(milestones(asOf, since, format)).as("%s", format).isEqualTo(before);
            assertThat(positions(asOf)).isEqualTo(positions);
        }
    }

    @Test
    void the_desk_of_a_past_date_counts_what_was_promised_by_then() {
        Desk before = actor.as(VIEWER, () -> readDesk.of(OPENAI, new AsOf(LocalDate.of(2025, 12, 1), now.instant())));

        assertThat(before.positions())
                .flatExtracting(PositionRow::commitments)
                .contains(new Ref("AWS-SPEND"))
                .doesNotContain(new Ref("TRAINIUM-CAPACITY"), new Ref("AMAZON-INVESTMENT"))
                .hasSize(before.commitments());
        assertThat(before.conflicts())
                .extracting(ConflictOverFigures::ref)
                .contains(new Ref("C2"))
                .doesNotContain(new Ref("C1"), new Ref("C8"));
    }

    @Test
    void the_book_of_a_parent_is_that_of_its_group() { // R9, P4
        Ref parent = given.party(null);
        Instant earlier = now.instant();
        Ref grandchild = given.party(given.party(parent));
        Ref other = given.party(null);
        Ref out = given.promise(parent, other, Quantity.of("5", "USD"));
        Ref in = given.promise(other, grandchild, Quantity.of("7", "USD"));
        Ref within = given.promise(grandchild, parent, Quantity.of("11", "USD"));
        AsOf asOf = new AsOf(LocalDate.of(2026, 3, 18), now.instant());

        Desk desk = actor.as(VIEWER, () -> readDesk.of(parent, asOf));
        PositionReport report = actor.as(VIEWER, () -> readPositionReport.of(asOf, parent));

        assertThat(desk.positions())
                .extracting(PositionRow::direction, row -> row.promised().booked(), PositionRow::commitments)
                .containsExactly(
                        tuple(Direction.WE_OWE, Quantity.of("5", "USD"), List.of(out)),
                        tuple(Direction.OWES_US, Quantity.of("7", "USD"), List.of(in)));
        assertThat(desk.commitments()).isEqualTo(2);
        assertThat(desk.within()).isEqualTo(1);
        assertThat(report.rows()).isEqualTo(desk.positions());
        assertThat(report.within()).containsExactly(within);
        assertThat(new String(Rendering.of(report, ReportFormat.CSV).content(), StandardCharsets.UTF_8))
                .contains(within + ",promised within the group");
        assertThat(actor.as(
                        VIEWER,
                        () -> readDesk.of(parent, new AsOf(LocalDate.of(2026, 3, 18), earlier))
                                .within()))
                .as("what was recorded later did not belong to it then")
                .isZero();
    }

    @Test
    void reading_more_commitments_takes_no_more_queries() {
        Ref obligor = given.party(null);
        given.promise(obligor, given.party(null), Quantity.of("50", "USD"));
        long few = fewest(obligor);
        for (int i = 0; i < 10; i++) {
            given.promise(obligor, given.party(null), Quantity.of("50", "USD"));
        }

        // One more for each would be ten; roles are fetched for a hundred agreements at once, so a few may come on top.
        assertThat(fewest(obligor)).isLessThanOrEqualTo(few + 4);
    }

    // The fewest of three times: what wakes up meanwhile reads as well.
    private long fewest(Ref obligor) {
        return LongStream.generate(() -> queries(obligor)).limit(3).min().orElseThrow();
    }

    /** How many statements the desk, the positions and a list with its totals take together. */
    private long queries(Ref obligor) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            AsOf asOf = new AsOf(DAY, now.instant());
            statistics.clear();
            actor.as(VIEWER, () -> readDesk.of(obligor, asOf));
            actor.as(VIEWER, () -> readPositionReport.of(asOf, obligor));
            actor.as(VIEWER, () -> readCommitments.all(CommitmentFilter.ALL, asOf));
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void what_became_known_is_told_as_a_change() { // R4
        report(false, "2026-03-18");
        AsOf before = new AsOf(DAY, now.instant());
        report(true, "2026-03-18");
        Ref claim = new Ref("IT-CLAIM-" + Long.toString(System.nanoTime(), 36).toUpperCase());
        actor.as(
                Given.PREPARER,
                () -> recordClaim.record(new NewClaim(
                        claim,
                        ClaimKind.REPORT,
                        null,
                        "It is there.",
                        null,
                        List.of(Citation.parse("S3:11")),
                        Set.of(Subject.parse("milestone:FRONTIER-GENERAL-AVAILABILITY")),
                        "")));
        AsOf after = new AsOf(DAY, now.instant());
        MilestoneLine line =
                line(as(() -> readMilestoneReport.of(after, before, OPENAI)), "FRONTIER-GENERAL-AVAILABILITY");
        assertThat(line.changes())
                .anySatisfy(change ->
                        assertThat(change).startsWith("Its condition was false and is now true: It had occurred"))
                .contains("Claim " + claim + " is new (report): It is there.");
        assertThat(line(as(() -> readMilestoneReport.of(after, after, OPENAI)), "FRONTIER-GENERAL-AVAILABILITY")
                        .changes())
                .isEmpty();
    }

    @Test
    void the_conditional_tranche_rides_on_its_milestone_with_its_marks() {
        MilestoneLine line = line(as(() -> readMilestoneReport.of(asOf(), null, OPENAI)), "TRANCHE-2-CONDITIONS");
        assertThat(line.riding()).singleElement().satisfies(riding -> {
            assertThat(riding.commitment()).isEqualTo(new Ref("AMAZON-INVESTMENT"));
            assertThat(riding.quantity()).hasToString("35000000000.00 USD");
        });
        assertThat(line.said()).extracting(said -> said.claim().value()).contains("T1", "T2", "T3", "T4");
        assertThat(line.isUndecided()).isTrue();
    }

    @Test
    void a_report_of_a_book_leaves_out_agreements_without_its_party() {
        assertThat(as(() -> readMilestoneReport.of(asOf(), null, new Ref("MICROSOFT")))
                        .lines())
                .noneMatch(line -> line.ref().value().equals("TRANCHE-2-CONDITIONS"));
    }

    @Test
    void a_comparison_with_something_later_is_refused() {
        AsOf asOf = asOf();
        AsOf later = new AsOf(asOf.on().plusDays(1), asOf.knownAt());
        assertThatThrownBy(() -> as(() -> readMilestoneReport.of(asOf, later, null)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(ReportReason.SINCE_TOO_LATE));
    }

    @Test
    void a_party_that_nobody_knows_has_no_book() {
        Ref nobody = new Ref("NOBODY-AT-ALL");
        List<Supplier<Object>> reports = List.of(
                () -> readDesk.of(nobody, asOf()),
                () -> readPositionReport.of(asOf(), nobody),
                () -> readMilestoneReport.of(asOf(), null, nobody));
        assertThat(reports)
                .allSatisfy(report -> assertThatThrownBy(() -> as(report))
                        .isInstanceOfSatisfying(
                                Rejected.class,
                                rejected -> assertThat(rejected.reason()).isEqualTo(PartyReason.PARTY_UNKNOWN)));
    }

    @Test
    void the_desk_tells_the_spend_with_its_range_and_the_credits_on_both_sides() { // R3
        Desk desk = as(() -> readDesk.of(OPENAI, asOf()));
        assertThat(desk.positions())
                .filteredOn(row -> row.commitments().contains(new Ref("AWS-SPEND")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.direction()).isEqualTo(Direction.WE_OWE);
                    assertThat(row.promised().booked()).isEqualTo(billions(100));
                    assertThat(row.promised().high()).isEqualTo(billions(138));
                    assertThat(row.promised().marks())
                            .extracting(Mark::conflict)
                            .contains(new Ref("C1"));
                });
        assertThat(desk.otherwise())
                .extracting(Otherwise::conflict, Otherwise::direction, Otherwise::counterparty, Otherwise::quantity)
                .contains(tuple(new Ref("C3"), Direction.WE_OWE, new Ref("MICROSOFT"), billions(250)));
        assertThat(desk.openConflicts()).isGreaterThanOrEqualTo(18);
        assertThat(desk.conflicts())
                .extracting(conflict -> conflict.ref().value())
                .contains("C1", "C3");
        assertThat(desk.milestones())
                .filteredOn(stake -> stake.ref().value().equals("TRANCHE-2-CONDITIONS"))
                .singleElement()
                .satisfies(stake ->
                        assertThat(stake.riding()).extracting(Sum::booked).containsExactly(billions(35)));
    }

    @Test
    void what_is_due_next_marks_what_is_assumed() { // R5
        Desk desk = as(() -> readDesk.of(OPENAI, asOf()));
        assertThat(desk.next())
                .filteredOn(DueItem::assumed)
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.marks()).extracting(Mark::kind).contains(Mark.Kind.ASSUMED));
    }

    @Test
    void every_unit_of_the_desk_is_in_its_maturities() { // R5
        Desk desk = as(() -> readDesk.of(OPENAI, asOf()));
        Map<String, Quantity> outstanding = new TreeMap<>();
        desk.positions()
                .forEach(row -> outstanding.merge(
                        row.direction() + " " + row.unit(), row.outstanding().booked(), Quantity::plus));
        Map<String, Quantity> falling = new TreeMap<>();
        desk.maturities()
                .forEach(year -> falling.merge(
                        year.direction() + " " + year.unit(), year.stated().plus(year.assumed()), Quantity::plus));
        outstanding.values().removeIf(Quantity::isZero);
        assertThat(falling).isEqualTo(outstanding);
    }

    @Test
    void everybodys_desk_adds_no_two_units() { // R3
        Desk desk = as(() -> readDesk.of(null, asOf()));
        assertThat(desk.positions()).allSatisfy(row -> {
            assertThat(row.direction()).isEqualTo(Direction.BETWEEN_OTHERS);
            assertThat(row.promised().unit()).isEqualTo(row.unit());
        });
        assertThat(desk.positions()).extracting(PositionRow::unit).contains(new Unit("USD"), new Unit("GW"));
    }

    @Test
    void before_anything_was_known_there_is_nothing() {
        AsOf never = new AsOf(DAY, Instant.parse("2020-01-01T00:00:00Z"));
        Desk desk = as(() -> readDesk.of(OPENAI, never));
        assertThat(desk.positions()).isEmpty();
        assertThat(desk.milestones()).isEmpty();
        assertThat(desk.openConflicts()).isZero();
        assertThat(as(() -> readMilestoneReport.of(never, null, null)).lines()).isEmpty();
    }

    private AsOf asOf() {
        return new AsOf(DAY, now.instant());
    }

    private byte[] milestones(AsOf asOf, AsOf since, ReportFormat format) {
        return Rendering.of(as(() -> readMilestoneReport.of(asOf, since, OPENAI)), format)
                .content();
    }

    private byte[] positions(AsOf asOf) {
        return Rendering.of(as(() -> readPositionReport.of(asOf, null)), ReportFormat.JSON)
                .content();
    }

    private void report(boolean occurred, String on) {
        actor.as(
                Given.PREPARER,
                () -> reportEvent.report(
                        new Ref("FRONTIER-LIVE"), new NewEventReport(occurred, new StatedDate(on), null, List.of())));
    }

    private <T> T as(Supplier<T> work) {
        return actor.as(VIEWER, work);
    }

    private static MilestoneLine line(MilestoneReport report, String ref) {
        return report.lines().stream()
                .filter(line -> line.ref().value().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static Quantity billions(long amount) {
        return Quantity.of(amount + "000000000", "USD");
    }
}
