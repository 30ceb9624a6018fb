package covenant.milestones;

import covenant.journal.Movement;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.sources.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A world made by hand. What is not told to it is not known in it. */
final class FakeWorld implements World {

    private LocalDate today = LocalDate.parse("2026-03-18");
    private @Nullable Interval window;
    private final Map<List<Object>, List<Movement>> held = new HashMap<>();
    private final List<Measured> values = new ArrayList<>();
    private final Map<Ref, LastReport> reports = new HashMap<>();
    private final Map<Ref, LastCertificate> certificates = new HashMap<>();
    private final Map<Ref, LocalDate> exercises = new HashMap<>();
    private final Map<Ref, MilestoneStanding> standings = new HashMap<>();
    private final Map<Ref, Condition> conditions = new HashMap<>();

    FakeWorld on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** Only what moves, and is observed, from a day on counts. */
    FakeWorld measuredFrom(String day) {
        window = new Interval(LocalDate.parse(day), null);
        return this;
    }

    FakeWorld holding(String commitment, Stage stage, String amount, String unit) {
        return moving(commitment, stage, amount, unit, "2026-03-01");
    }

    FakeWorld moving(String commitment, Stage stage, String amount, String unit, String on) {
        held.computeIfAbsent(List.of(new Ref(commitment), stage, new Unit(unit)), key -> new ArrayList<>())
                .add(new Movement(LocalDate.parse(on), Quantity.of(amount, unit)));
        return this;
    }

    /** The newest value first. */
    FakeWorld measured(Stated value, String on) {
        values.add(new Measured(value, new StatedDate(on)));
        return this;
    }

    FakeWorld reported(String event, boolean occurred, String asOf) {
        reports.put(new Ref(event), new LastReport(occurred, new StatedDate(asOf), new Ref("T7")));
        return this;
    }

    FakeWorld certified(String party, String on) {
        certificates.put(new Ref(party), new LastCertificate(true, LocalDate.parse(on), List.of(7L)));
        return this;
    }

    FakeWorld denied(String party, String on) {
        certificates.put(new Ref(party), new LastCertificate(false, LocalDate.parse(on), List.of()));
        return this;
    }

    FakeWorld exercised(String power, String on) {
        exercises.put(new Ref(power), LocalDate.parse(on));
        return this;
    }

    FakeWorld milestone(String ref, MilestoneState state, Condition condition) {
        standings.put(new Ref(ref), new MilestoneStanding(state, LocalDate.parse("2026-03-01")));
        conditions.put(new Ref(ref), condition);
        return this;
    }

    @Override
    public AsOf asOf() {
        return new AsOf(today, Instant.parse("2026-03-18T12:00:00Z"));
    }

    @Override
    public @Nullable Interval window() {
        return window;
    }

    @Override
    public Optional<Held> held(Ref commitment, Stage stage, Unit unit) {
        return Optional.ofNullable(held.get(List.of(commitment, stage, unit)))
                .map(movements -> new Held(
                        unit,
                        movements.stream()
                                .filter(movement -> window == null || window.holds(movement.on()))
                                .toList()));
    }

    @Override
    public List<Measured> latest(Ref subject, Measure measure, int most) {
        return values.stream().limit(most).toList();
    }

    @Override
    public Optional<LastReport> report(Ref event) {
        return Optional.ofNullable(reports.get(event));
    }

    @Override
    public Optional<LastCertificate> certificate(Ref party, String text) {
        return Optional.ofNullable(certificates.get(party));
    }

    @Override
    public Optional<LocalDate> exercisedOn(Ref power) {
        return Optional.ofNullable(exercises.get(power));
    }

    @Override
    public Optional<MilestoneStanding> standing(Ref milestone) {
        return Optional.ofNullable(standings.get(milestone));
    }

    @Override
    public Evaluation conditionOf(Ref milestone) {
        return Objects.requireNonNull(conditions.get(milestone)).evaluate(this);
    }
}
