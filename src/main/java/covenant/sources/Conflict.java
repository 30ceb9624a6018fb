package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Faults;
import covenant.kernel.KernelReason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * Claims that cannot all hold, with the ways to read them. The book carries one reading, the booked one, provisionally;
 * whatever rests on it is marked with the range of all readings. It is recorded once by a preparer or with the reference
 * book, and is open until it is adjudicated; it can be opened again. Each such decision is a further row of its history.
 */
@Entity
public class Conflict {

    @Id
    private String ref;

    private String question;
    private String handling;
    private String bookedReading;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(name = "conflict_subject", joinColumns = @JoinColumn(name = "conflict"))
    private Set<Subject> subjects;

    // The key of a reading holds its conflict already; the join column only finds it again.
    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @JoinColumn(name = "conflict", insertable = false, updatable = false)
    private List<Reading> readings;

    @OneToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @JoinColumn(name = "conflict", insertable = false, updatable = false)
    @OrderBy("approvalId")
    private List<Adjudication> adjudications;

    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Conflict() {}

    /**
     * @throws Rejected {@link SourceReason#READINGS_TOO_FEW}, {@link SourceReason#READING_REPEATED},
     *     {@link SourceReason#BOOKED_READING_UNKNOWN}, {@link SourceReason#FIGURE_REPEATED},
     *     {@link KernelReason#AMOUNT_NOT_POSITIVE}, {@link KernelReason#UNITS_DIFFER}
     */
    Conflict(NewConflict conflict, String by, Instant at) {
        this.ref = conflict.ref().value();
        this.question = Text.required(conflict.question(), 500);
        this.handling = Text.required(conflict.handling(), 2000);
        this.bookedReading = Text.required(conflict.bookedReading(), 10);
        this.subjects = new HashSet<>(conflict.subjects());
        this.readings = new ArrayList<>();
        this.adjudications = new ArrayList<>();
        conflict.readings().forEach(reading -> readings.add(new Reading(conflict.ref(), reading)));
        this.recordedBy = by;
        this.recordedAt = at;
        refuseUnreadable();
        refuseIncomparable(conflict.readings());
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String question() {
        return question;
    }

    /** What the book does about it until it is decided. */
    public String handling() {
        return handling;
    }

    /** The label of the reading that the book carries, provisionally. */
    public String bookedReading() {
        return bookedReading;
    }

    /** What it is about, in order of kind and reference. */
    public List<Subject> subjects() {
        return subjects.stream().sorted().toList();
    }

    /** In order of label; at least two. */
    public List<Reading> readings() {
        return readings.stream().sorted(Comparator.comparing(Reading::label)).toList();
    }

    public boolean hasReading(String label) {
        return readings.stream().anyMatch(reading -> reading.label().equals(label));
    }

    /** Whether it was known, and not decided, on the date and at the instant of the reading. */
    public boolean isOpen(AsOf asOf) {
        return asOf.knows(recordedAt) && decision(asOf).isEmpty();
    }

    /** The decision in force in the reading; empty while it is open. */
    public Optional<Adjudication> decision(AsOf asOf) {
        return last(adjudications.stream().filter(adjudication -> adjudication.seen(asOf)))
                .filter(adjudication -> adjudication.reading() != null);
    }

    /** The decision in force by now, also where it is effective later. */
    public Optional<Adjudication> decision() {
        return lastAdjudication().filter(adjudication -> adjudication.reading() != null);
    }

    /** The label of the reading that the book carries in the reading asked for. */
    public String booked(AsOf asOf) {
        return decision(asOf).map(Adjudication::reading).orElse(bookedReading);
    }

    /** What was decided about it as far as the reading knows, in order, also where it is effective later. */
    public List<Adjudication> adjudications(AsOf asOf) {
        return adjudications.stream()
                .filter(adjudication -> adjudication.signedAt() != null && asOf.knows(adjudication.signedAt()))
                .toList();
    }

    Optional<Adjudication> lastAdjudication() {
        return last(adjudications.stream().filter(adjudication -> adjudication.signedAt() != null));
    }

    /** How often it was decided or opened again: what a proposal about it is prepared against. */
    public int adjudicated() {
        return (int) adjudications.stream()
                .filter(adjudication -> adjudication.signedAt() != null)
                .count();
    }

    private static Optional<Adjudication> last(Stream<Adjudication> adjudications) {
        return adjudications.reduce((earlier, later) -> later);
    }

    /** The mark that it puts on a commitment while it is open; empty when no reading says a figure for it (C4). */
    Optional<Mark> mark(Ref commitment) {
        return Optional.ofNullable(marks().get(commitment));
    }

    /** The mark that it puts on each commitment that a reading says a figure for, in order of commitment (C4). */
    Map<Ref, Mark> marks() {
        Map<Ref, List<ReadingFigure>> figures = new TreeMap<>();
        readings.forEach(reading -> reading.figures()
                .forEach(figure -> figures.computeIfAbsent(figure.commitment(), none -> new ArrayList<>())
                        .add(figure)));
        String reason = ref + ": " + readings.size() + " readings, booked " + bookedReading;
        Map<Ref, Mark> marks = new TreeMap<>();
        figures.forEach(
                (commitment, all) -> marks.put(commitment, Mark.provisional(ref(), reason, ConflictRange.of(all))));
        return marks;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public int version() {
        return version;
    }

    private void refuseUnreadable() {
        Faults faults = new Faults();
        faults.check(
                readings.size() >= 2,
                "readings",
                SourceReason.READINGS_TOO_FEW,
                "Conflict " + ref + " has " + readings.size() + " readings; it needs at least two.");
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < readings.size(); i++) {
            String label = readings.get(i).label();
            faults.check(
                    labels.add(label),
                    "readings/" + i + "/label",
                    SourceReason.READING_REPEATED,
                    "The label '" + label + "' stands on two readings.");
        }
        faults.check(
                labels.contains(bookedReading),
                "bookedReading",
                SourceReason.BOOKED_READING_UNKNOWN,
                "There is no reading '" + bookedReading + "'.");
        faults.refuseIfAny();
    }

    // A range over two units would be no range, and every later reading of the book would fail on it.
    private static void refuseIncomparable(List<NewReading> readings) {
        Faults faults = new Faults();
        Map<Ref, ReadingFigure> firstOf = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            Set<Ref> commitments = new HashSet<>();
            List<ReadingFigure> figures = readings.get(i).figures();
            for (int j = 0; j < figures.size(); j++) {
                ReadingFigure figure = figures.get(j);
                String field = "readings/" + i + "/figures/" + j;
                faults.check(
                        commitments.add(figure.commitment()),
                        field + "/commitment",
                        SourceReason.FIGURE_REPEATED,
                        "The reading has two figures for " + figure.commitment() + ".");
                faults.read(field + "/quantity", figure.quantity()::requirePositive);
                faults.check(
                        firstOf.computeIfAbsent(figure.commitment(), none -> figure)
                                .quantity()
                                .unit()
                                .equals(figure.quantity().unit()),
                        field + "/quantity/unit",
                        KernelReason.UNITS_DIFFER,
                        "The readings give " + figure.commitment() + " in different units.");
            }
        }
        faults.refuseIfAny();
    }
}
