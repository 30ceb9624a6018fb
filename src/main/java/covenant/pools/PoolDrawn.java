package covenant.pools;

import covenant.approvals.Approval;

/** What became of a drawdown that was sent. */
public sealed interface PoolDrawn {

    /** It is posted. */
    record Posted(PoolDrawdown drawdown) implements PoolDrawn {}

    /** It is above the limit of one person, and awaits a second. */
    record Awaits(Approval approval) implements PoolDrawn {}
}
