package covenant.obligations;

import covenant.approvals.Approval;

/** What became of a fulfilment that was sent. */
public sealed interface Fulfilled {

    /** It counts. */
    record Recorded(Fulfilment fulfilment) implements Fulfilled {}

    /** It settles more than one person may, and awaits a second. */
    record Awaits(Approval approval) implements Fulfilled {}
}
