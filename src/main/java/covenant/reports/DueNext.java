package covenant.reports;

import covenant.commitments.Expected;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.obligations.Obligation;
import covenant.obligations.Occurrence;
import covenant.parties.Group;
import covenant.sources.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due next: duties with a date, occurrences of those that recur, and what is expected of promises. */
final class DueNext {

    private static final Comparator<DueItem> ORDER = Comparator.comparing(
                    DueItem::on, Comparator.nullsFirst(Comparator.comparing(StatedDate::last)))
            .thenComparing(DueItem::ref);

    private DueNext() {}

    /** Something that falls due by an obligation. @param commitment of which it speaks; null for none */
    record OfDuty(DueItem item, @Nullable Ref commitment) {}

    /**
     * The items: overdue ones, then in order of date.
     *
     * @param fromPromises left out where an obligation says the same commitment and day, which would be told twice
     */
    static List<DueItem> inOrder(List<OfDuty> duties, List<DueItem> fromPromises) {
        Set<Told> told = duties.stream()
                .filter(duty -> duty.commitment() != null)
                .map(duty -> new Told(duty.commitment(), duty.item().on()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        duties.stream().map(OfDuty::item),
                        fromPromises.stream().filter(item -> !told.contains(new Told(item.ref(), item.on()))))
                .sorted(ORDER)
                .toList();
    }

    private record Told(@Nullable Ref commitment, @Nullable StatedDate on) {}

    /** @param left how much of it is still to be done; null where there is nothing to count */
    static OfDuty of(Obligation obligation, @Nullable Stated left, @Nullable Group book, AsOf asOf) {
        return of(obligation, obligation.due(asOf).fallsOn(), left, obligation.isOverdue(asOf), book);
    }

    /** As above, of one occurrence. */
    static OfDuty of(Occurrence occurrence, @Nullable Stated left, @Nullable Group book, AsOf asOf) {
        return of(occurrence.series(), StatedDate.of(occurrence.lastDay(asOf)), left, occurrence.isOverdue(asOf), book);
    }

    private static OfDuty of(
            Obligation obligation,
            @Nullable StatedDate on,
            @Nullable Stated left,
            boolean overdue,
            @Nullable Group book) {
        Direction direction = Direction.of(book, obligation.obligor(), obligation.obligee());
        return new OfDuty(
                new DueItem(
                        on,
                        DueItem.Origin.OBLIGATION,
                        obligation.ref(),
                        obligation.title(),
                        direction,
                        obligation.obligor(),
                        obligation.obligee(),
                        direction.counterparty(obligation.obligor(), obligation.obligee()),
                        left,
                        false,
                        overdue,
                        List.of()),
                obligation.commitment());
    }

    static List<DueItem> of(Expectation expectation, @Nullable Group book, LocalDate today) {
        List<DueItem> items = new ArrayList<>();
        if (expectation.promise().position().due().isPositive()) {
            LocalDate since = expectation.dueOn();
            items.add(item(
                    expectation,
                    book,
                    since == null ? null : StatedDate.of(since),
                    Stated.exact(expectation.promise().position().due()),
                    false,
                    since == null || since.isBefore(today)));
        }
        for (Expected part : expectation.parts()) {
            items.add(item(
                    expectation, book, StatedDate.of(part.on()), Stated.exact(part.quantity()), part.assumed(), false));
        }
        return items;
    }

    private static DueItem item(
            Expectation expectation,
            @Nullable Group book,
            @Nullable StatedDate on,
            Stated quantity,
            boolean assumed,
            boolean overdue) {
        Promise promise = expectation.promise();
        Direction direction = Direction.of(book, promise.obligor(), promise.obligee());
        List<Mark> marks = expectation.marks(assumed);
        return new DueItem(
                on,
                DueItem.Origin.COMMITMENT,
                promise.commitment(),
                promise.title(),
                direction,
                promise.obligor(),
                promise.obligee(),
                direction.counterparty(promise.obligor(), promise.obligee()),
                quantity,
                assumed,
                overdue,
                marks);
    }
}
