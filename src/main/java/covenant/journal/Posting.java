package covenant.journal;

import covenant.kernel.Quantity;

/**
 * One line of an entry.
 *
 * @param quantity signed: what comes into the account is positive, what leaves it negative; {@code promised}, the contra
 *     account, goes down when something is promised
 */
public record Posting(Account account, Quantity quantity) {}
