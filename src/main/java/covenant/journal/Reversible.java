package covenant.journal;

import covenant.kernel.Rejected;

/**
 * A feature whose entries can be taken back. An entry of a kind that no feature names is not reversible: what it records
 * (a promise that was signed, say) is corrected by an act of its own.
 */
public interface Reversible {

    /** Whether it answers for entries of a kind. */
    boolean owns(EntryKind kind);

    /**
     * Refuses what can be told before anybody decides. What rests on the entry by the time it is decided is refused by
     * {@link #reversed}.
     *
     * @throws Rejected when the entry cannot be taken back because of what rests on it
     */
    default void check(Entry entry) {}

    /** Locks the feature's own records of an entry, before those of the journal are. */
    default void lock(Entry entry) {}

    /**
     * Puts the feature's own records right, in the transaction that posts the reversal.
     *
     * @throws Rejected when the entry can no longer be taken back because of what rests on it
     */
    void reversed(Entry entry, Entry reversal);
}
