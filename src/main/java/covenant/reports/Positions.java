package covenant.reports;

import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.parties.Group;
import covenant.sources.Conflict;
import covenant.sources.Reading;
import covenant.sources.ReadingFigure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules R3 and R9 as pure functions: sums positions per pair of parties and unit, and nothing else with anything else. */
final class Positions {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::direction)
            .thenComparing(Key::obligor)
            .thenComparing(Key::obligee)
            .thenComparing(Key::unit);

    private record Key(Direction direction, Ref obligor, Ref obligee, Unit unit) {}

    private Positions() {}

    /** @param book null for everybody's @param names of the parties by reference */
    static List<PositionRow> of(List<Promise> promises, @Nullable Group book, Map<Ref, String> names) {
        Map<Key, List<Promise>> grouped = promises.stream()
                .filter(promise -> promise.isIn(book))
                .collect(Collectors.groupingBy(
                        promise -> key(promise, book), () -> new TreeMap<>(ORDER), Collectors.toList()));
        return grouped.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue(), names))
                .toList();
    }

    /** What the readings that are not booked would put on another side. */
    static List<Otherwise> otherwise(List<Conflict> conflicts, List<Promise> promises, @Nullable Group book) {
        Map<Ref, Promise> byRef = promises.stream().collect(Collectors.toMap(Promise::commitment, each -> each));
        return conflicts.stream()
                .flatMap(conflict -> conflict.readings().stream()
                        .filter(reading -> !reading.label().equals(conflict.bookedReading()))
                        .flatMap(reading -> otherwise(conflict, reading, byRef, book)))
                .toList();
    }

    private static Stream<Otherwise> otherwise(
            Conflict conflict, Reading reading, Map<Ref, Promise> promises, @Nullable Group book) {
        return reading.figures().stream()
                .filter(figure -> isElsewhere(figure, Optional.ofNullable(promises.get(figure.commitment()))))
                .filter(figure -> book == null
                        || (book.concerns(figure.obligor(), figure.obligee())
                                && !book.isWithin(figure.obligor(), figure.obligee())))
                .map(figure -> otherwise(conflict.ref(), reading.label(), figure, book));
    }

    private static boolean isElsewhere(ReadingFigure figure, Optional<Promise> booked) {
        return booked.filter(promise -> !promise.obligor().equals(figure.obligor())
                        || !promise.obligee().equals(figure.obligee()))
                .isPresent();
    }

    private static Otherwise otherwise(Ref conflict, String reading, ReadingFigure figure, @Nullable Group book) {
        Direction direction = Direction.of(book, figure.obligor(), figure.obligee());
        return new Otherwise(
                conflict,
                reading,
                figure.commitment(),
                direction,
                figure.obligor(),
                figure.obligee(),
                direction.counterparty(figure.obligor(), figure.obligee()),
                figure.quantity());
    }

    private static Key key(Promise promise, @Nullable Group book) {
        return new Key(
                Direction.of(book, promise.obligor(), promise.obligee()),
                promise.obligor(),
                promise.obligee(),
                promise.unit());
    }

    private static PositionRow row(Key key, List<Promise> promises, Map<Ref, String> names) {
        return new PositionRow(
                key.direction(),
                key.obligor(),
                name(names, key.obligor()),
                key.obligee(),
                name(names, key.obligee()),
                key.direction().counterparty(key.obligor(), key.obligee()),
                key.unit(),
                Sum.of(key.unit(), promises.stream().map(Promise::promised).toList()),
                Stages.of(key.unit(), promises.stream().map(Promise::position).toList()),
                Sum.of(key.unit(), promises.stream().map(Promise::outstanding).toList()),
                promises.stream().map(Promise::commitment).toList());
    }

    private static String name(Map<Ref, String> names, Ref party) {
        return names.getOrDefault(party, party.value());
    }
}
