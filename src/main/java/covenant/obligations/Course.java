package covenant.obligations;

import covenant.kernel.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a duty went, as a pure function of its history (rule O6).
 *
 * @param first where it stands before anything became of it
 * @param changes in the order in which they were recorded; none takes effect before the one before it
 */
record Course(ObligationStatus first, List<StatusChange> changes) {

    Course {
        changes = List.copyOf(changes);
    }

    List<StatusChange> seen(AsOf asOf) {
        return changes.stream().filter(change -> change.seen(asOf)).toList();
    }

    ObligationStatus status(AsOf asOf) {
        List<StatusChange> seen = seen(asOf);
        return seen.isEmpty() ? first : seen.get(seen.size() - 1).status();
    }

    /** The status that was recorded last. */
    ObligationStatus latest() {
        return last().map(StatusChange::status).orElse(first);
    }

    Optional<StatusChange> last() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    /** To when it was extended last, as far as the reading sees. */
    Optional<LocalDate> extendedTo(AsOf asOf) {
        return seen(asOf).stream()
                .map(StatusChange::dueOn)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** The first day, from a day on, on which a further change can take effect. */
    LocalDate from(LocalDate day) {
        return last().map(StatusChange::effectiveOn)
                .filter(before -> before.isAfter(day))
                .orElse(day);
    }
}
