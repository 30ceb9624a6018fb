package covenant.commitments.web;

import covenant.journal.Entry;
import covenant.journal.Posting;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Words;
import covenant.platform.Figures;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an entry moves of one commitment, as a person reads it.
 *
 * @param from the stages that it leaves, with the amounts where there are several
 * @param to the stages that it comes into, likewise
 * @param quantity how much in all
 */
public record Move(Entry entry, String from, String to, Quantity quantity) {

    static Move of(Entry entry, Ref commitment) {
        List<Posting> own = entry.postings().stream()
                .filter(posting -> posting.account().commitment().equals(commitment))
                .toList();
        List<Posting> out =
                own.stream().filter(posting -> posting.quantity().isNegative()).toList();
        List<Posting> in =
                own.stream().filter(posting -> posting.quantity().isPositive()).toList();
        Quantity moved =
                in.stream().map(Posting::quantity).reduce(Quantity::plus).orElseThrow();
        return new Move(entry, stages(out), stages(in), moved);
    }

    /** Whether it changes what is promised, so that it rests on whatever the promise rests on. */
    public boolean isPromise() {
        return entry.kind().isPromise();
    }

    private static String stages(List<Posting> postings) {
        return postings.stream()
                .map(posting -> Words.of(posting.account().stage()) + (postings.size() == 1 ? "" : amount(posting)))
                .collect(Collectors.joining(" and "));
    }

    private static String amount(Posting posting) {
        Quantity quantity = posting.quantity();
        return " " + Figures.brief(quantity.isNegative() ? quantity.negated() : quantity);
    }
}
