package covenant.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private final Transactions transactions = new Transactions();
    private final Now now = new Now(Clock.systemUTC(), new InFlight(transactions));

    @Test
    void outside_a_transaction_everything_is_known_up_to_now() {
        Instant before = Instant.now();
        assertThat(now.known()).isBetween(before.minusMillis(1), Instant.now());
    }

    @Test
    @DisplayName("N7. What somebody is recording is not part of a reading as known now, or the reading waits for it")
    void a_reading_does_not_reach_past_what_is_being_recorded() {
        Instant recordedAt = transactions.inside("long", now::instant);

        Instant known = now.known();
        assertThat(known).isBefore(recordedAt);
        assertThatThrownBy(() -> now.known(recordedAt))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.reason()).isEqualTo(KernelReason.KNOWN_AT_IN_FUTURE));
        assertThat(now.known(known)).isEqualTo(known);

        transactions.end("long");
        assertThat(now.known()).isAfter(recordedAt);
        assertThat(now.known(recordedAt)).isEqualTo(recordedAt);
    }

    @Test
    @DisplayName("N7. It waits for what ends soon")
    void a_reading_waits_for_what_ends_soon() throws Exception {
        Instant recordedAt = transactions.inside("short", now::instant);
        CompletableFuture<Instant> reading = CompletableFuture.supplyAsync(now::known);
        transactions.end("short");
        assertThat(reading.get(5, TimeUnit.SECONDS)).isAfter(recordedAt);
    }

    @Test
    void a_transaction_does_not_wait_for_itself() {
        transactions.inside("own", () -> {
            Instant recordedAt = now.instant();
            assertThat(now.known()).isAfterOrEqualTo(recordedAt);
            return recordedAt;
        });
    }

    /** The transactions of a server, on the thread that says so. */
    private static final class Transactions implements TransactionSynchronizationRegistry {

        private final ThreadLocal<@Nullable String> current = new ThreadLocal<>();
        private final List<Runnable> ends = new ArrayList<>();

        <T> T inside(String transaction, Supplier<T> work) {
            current.set(transaction);
            try {
                return work.get();
            } finally {
                current.remove();
            }
        }

        void end(String transaction) {
            assertThat(ends).as("registered in " + transaction).hasSize(1);
            ends.remove(0).run();
        }

        @Override
        public @Nullable Object getTransactionKey() {
            return current.get();
        }

        @Override
        public int getTransactionStatus() {
            return current.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            ends.add(() -> synchronization.afterCompletion(Status.STATUS_COMMITTED));
        }

        @Override
        public void putResource(Object key, Object value) {
            throw new IllegalStateException("Not asked for");
        }

        @Override
        public Object getResource(Object key) {
            throw new IllegalStateException("Not asked for");
        }

        @Override
        public void setRollbackOnly() {
            throw new IllegalStateException("Not asked for");
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
