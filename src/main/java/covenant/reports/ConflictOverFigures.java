package covenant.reports;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.parties.Group;
import covenant.sources.Conflict;
import java.util.Comparator;
import java.util.List;

/**
 * An open conflict whose readings differ in figures.
 *
 * @param readings how many there are, those without a figure included
 * @param booked the label of the one that the book carries
 * @param figures in order of commitment and reading
 */
public record ConflictOverFigures(Ref ref, String question, int readings, String booked, List<ByReading> figures) {

    /**
     * What one reading says of one commitment.
     *
     * @param isBooked whether the book carries it
     */
    public record ByReading(
            Ref commitment, String reading, boolean isBooked, Quantity quantity, Ref obligor, Ref obligee) {}

    public ConflictOverFigures {
        figures = List.copyOf(figures);
    }

    static ConflictOverFigures of(Conflict conflict) {
        return new ConflictOverFigures(
                conflict.ref(),
                conflict.question(),
                conflict.readings().size(),
                conflict.bookedReading(),
                conflict.readings().stream()
                        .flatMap(reading -> reading.figures().stream()
                                .map(figure -> new ByReading(
                                        figure.commitment(),
                                        reading.label(),
                                        reading.label().equals(conflict.bookedReading()),
                                        figure.quantity(),
                                        figure.obligor(),
                                        figure.obligee())))
                        .sorted(Comparator.comparing(ByReading::commitment).thenComparing(ByReading::reading))
                        .toList());
    }

    boolean concerns(Group book) {
        return figures.stream().anyMatch(figure -> book.concerns(figure.obligor(), figure.obligee()));
    }
}
