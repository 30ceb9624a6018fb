package covenant.kernel;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The transactions of this server that have asked for the time and have not ended. What they record is dated before they
 * commit, so a reading as known at an instant is only sure of itself when every transaction dated up to then has ended.
 */
public final class InFlight {

    private final TransactionSynchronizationRegistry transactions;
    private final Map<Object, Instant> began = new HashMap<>();

    public InFlight(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Whether this thread is in a transaction. */
    boolean isInside() {
        return transactions.getTransactionKey() != null;
    }

    /** Notes that this thread's transaction, if there is one, records nothing that is dated before this moment. */
    void enter(Supplier<Instant> clock) {
        Object transaction = transactions.getTransactionKey();
        if (transaction == null || transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return;
        }
        synchronized (began) {
            if (began.putIfAbsent(transaction, clock.get()) != null) {
                return;
            }
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                leave(transaction);
            }
        });
    }

    private void leave(Object transaction) {
        synchronized (began) {
            began.remove(transaction);
            began.notifyAll();
        }
    }

    /**
     * Waits until every transaction that began by an instant has ended.
     *
     * @param patience how long at the most
     * @return when the oldest of those began that have not ended even so; empty when there is none
     */
    Optional<Instant> await(Instant at, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (began) {
            Optional<Instant> oldest = oldest(at);
            for (long left = patience.toMillis(); oldest.isPresent() && left > 0; oldest = oldest(at)) {
                try {
                    began.wait(left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return oldest;
                }
                left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            }
            return oldest;
        }
    }

    private Optional<Instant> oldest(Instant at) {
        return began.values().stream().filter(began -> !began.isAfter(at)).min(Instant::compareTo);
    }
}
