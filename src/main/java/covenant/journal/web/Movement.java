package covenant.journal.web;

import covenant.journal.Account;
import covenant.journal.Entry;
import covenant.journal.Posting;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an entry moves of one commitment in one unit, as a person tells it.
 *
 * @param from the stages that it leaves
 * @param to the stages into which it comes
 * @param quantity how much, above zero
 */
public record Movement(Ref commitment, Unit unit, String from, String to, Quantity quantity) {

    /** One for each commitment and unit, in the order of the postings. */
    static List<Movement> of(Entry entry) {
        Map<List<Object>, List<Posting>> groups = new LinkedHashMap<>();
        entry.postings()
                .forEach(posting -> groups.computeIfAbsent(
                                List.of(
                                        posting.account().commitment(),
                                        posting.account().unit()),
                                none -> new ArrayList<>())
                        .add(posting));
        return groups.values().stream().map(Movement::of).toList();
    }

    private static Movement of(List<Posting> postings) {
        Account account = postings.get(0).account();
        Quantity moved = postings.stream()
                .map(Posting::quantity)
                .filter(Quantity::isPositive)
                .reduce(Quantity.zero(account.unit()), Quantity::plus);
        return new Movement(
                account.commitment(),
                account.unit(),
                stages(postings, Quantity::isNegative),
                stages(postings, Quantity::isPositive),
                moved);
    }

    private static String stages(List<Posting> postings, Predicate<Quantity> wanted) {
        return postings.stream()
                .filter(posting -> wanted.test(posting.quantity()))
                .map(posting -> Words.plain(posting.account().stage()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
