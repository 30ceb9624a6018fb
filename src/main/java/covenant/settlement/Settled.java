package covenant.settlement;

import covenant.approvals.Approval;
import covenant.journal.Entry;
import java.util.List;

/** What became of settlements that were sent. */
public sealed interface Settled {

    /** They are posted, each by an entry of its own, in the order given. */
    record Posted(List<Entry> entries) implements Settled {}

    /** They are above the limit of one person, and await a second. */
    record Awaits(Approval approval) implements Settled {}
}
