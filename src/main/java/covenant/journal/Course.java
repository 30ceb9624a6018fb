package covenant.journal;

import covenant.kernel.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The positions of a commitment from a day on: on that day, and from each later day on which something moves. What is
 * recorded late changes all of them; what has to be posted for that is the difference between two courses.
 */
public final class Course {

    private final NavigableMap<LocalDate, Position> days;

    /** @param days at least one; each holds from its day up to the next */
    public Course(SortedMap<LocalDate, Position> days) {
        this.days = new TreeMap<>(days);
    }

    /** One that never changes from a day on. */
    public static Course of(LocalDate from, Position position) {
        return new Course(new TreeMap<>(Map.of(from, position)));
    }

    public LocalDate from() {
        return days.firstKey();
    }

    /** @param day none before the first */
    public Position on(LocalDate day) {
        return days.floorEntry(day).getValue();
    }

    /** What holds from the last of its days on, for ever. */
    public Position last() {
        return days.lastEntry().getValue();
    }

    /** The first day and those on which something moves, in order. */
    public List<LocalDate> days() {
        return List.copyOf(days.keySet());
    }

    /** The same from a later day on. */
    public Course from(LocalDate day) {
        TreeMap<LocalDate, Position> tail = new TreeMap<>(days.tailMap(day, true));
        tail.put(day, on(day));
        return new Course(tail);
    }

    /** The same with further days, for what changes on them. @param more those before its first day are left out */
    public Course with(Collection<LocalDate> more) {
        TreeMap<LocalDate, Position> all = new TreeMap<>(days);
        more.stream().filter(day -> !day.isBefore(from())).forEach(day -> all.putIfAbsent(day, on(day)));
        return new Course(all);
    }

    /** Another one of the same days, made in their order. */
    public Course map(BiFunction<LocalDate, Position, Position> change) {
        TreeMap<LocalDate, Position> changed = new TreeMap<>();
        days.forEach((day, position) -> changed.put(day, change.apply(day, position)));
        return new Course(changed);
    }

    /**
     * What has to be posted so that this course becomes another one: a draft for each day from which on the two differ
     * otherwise than before it, in order of day.
     *
     * @param other of the same first day
     * @param begun the kind and the memo for a day
     */
    public List<Draft> towards(Course other, Function<LocalDate, Draft> begun) {
        List<Draft> drafts = new ArrayList<>();
        Map<Stage, Quantity> before = new EnumMap<>(Stage.class);
        Stream.concat(days.keySet().stream(), other.days.keySet().stream())
                .distinct()
                .sorted()
                .forEach(day -> {
                    Map<Stage, Quantity> now = difference(on(day), other.on(day));
                    Map<Stage, Quantity> step = new EnumMap<>(Stage.class);
                    now.forEach((stage, more) ->
                            step.put(stage, before.containsKey(stage) ? more.minus(before.get(stage)) : more));
                    before.putAll(now);
                    if (step.values().stream().anyMatch(more -> !more.isZero())) {
                        drafts.add(begun.apply(day).change(on(day).commitment(), step));
                    }
                });
        return drafts;
    }

    // As in postings: what is promised stands on the other side.
    private static Map<Stage, Quantity> difference(Position from, Position to) {
        Map<Stage, Quantity> difference = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            Quantity more = to.in(stage).minus(from.in(stage));
            difference.put(stage, stage == Stage.PROMISED ? more.negated() : more);
        }
        return difference;
    }
}
