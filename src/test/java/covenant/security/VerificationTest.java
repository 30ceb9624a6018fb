package covenant.security;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Now;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger looks = new AtomicInteger();
    private final Verification verification = new Verification(new Now(clock), (password, hash) -> {
        looks.incrementAndGet();
        return hash.equals("hash of " + password);
    });

    @Test
    void a_right_password_is_looked_at_once_a_minute() {
        assertThat(check("demo")).isEqualTo(Verdict.RIGHT);
        assertThat(check("demo")).isEqualTo(Verdict.RIGHT);
        assertThat(looks).hasValue(1);
        clock.move(Verification.REMEMBERED_FOR);
        assertThat(check("demo")).isEqualTo(Verdict.RIGHT);
        assertThat(looks).hasValue(2);
    }

    @Test
    void a_wrong_password_is_looked_at_each_time() {
        assertThat(check("wrong")).isEqualTo(Verdict.WRONG);
        assertThat(check("wrong")).isEqualTo(Verdict.WRONG);
        assertThat(looks).hasValue(2);
        assertThat(verification.remembered()).isZero();
    }

    @Test
    void a_changed_password_forgets_the_old_one() {
        assertThat(check("demo")).isEqualTo(Verdict.RIGHT);
        assertThat(verification.check("anna", "demo", "hash of other")).isEqualTo(Verdict.WRONG);
    }

    @Test
    void what_one_user_proved_proves_nothing_of_another() {
        assertThat(verification.check("a", "bdemo", "hash of bdemo")).isEqualTo(Verdict.RIGHT);
        assertThat(verification.check("ab", "demo", "hash of bdemo")).isEqualTo(Verdict.WRONG);
    }

    @Test
    void only_so_many_are_remembered() {
        for (int i = 0; i < 3 * Verification.MOST_REMEMBERED; i++) {
            verification.check("user" + i, "demo", "hash of demo");
        }
        assertThat(verification.remembered()).isPositive().isLessThanOrEqualTo(Verification.MOST_REMEMBERED);
    }

    @Test
    void the_same_password_asked_by_many_at_once_is_looked_at_once() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger slowLooks = new AtomicInteger();
        Verification slow = new Verification(new Now(clock), (password, hash) -> {
            slowLooks.incrementAndGet();
            return await(asked);
        });
        ExecutorService many = Executors.newFixedThreadPool(20);
        try {
            Callable<Verdict> ask = () -> slow.check("anna", "demo", "hash");
            var verdicts =
                    IntStream.range(0, 20).mapToObj(i -> many.submit(ask)).toList();
            asked.countDown();
            for (Future<Verdict> verdict : verdicts) {
                assertThat(verdict.get(10, TimeUnit.SECONDS)).isEqualTo(Verdict.RIGHT);
            }
            assertThat(slowLooks).hasValue(1);
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void a_burst_of_different_passwords_is_turned_away_instead_of_taking_every_thread() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Verification slow = new Verification(new Now(clock), (password, hash) -> !await(end));
        int burst = 100;
        ExecutorService many = Executors.newFixedThreadPool(burst);
        try {
            List<CompletableFuture<Verdict>> verdicts = IntStream.range(0, burst)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> slow.check("anna", "guess" + i, "hash"), many))
                    .toList();
            // Somebody is turned away while not one password has been looked at to its end.
            assertThat(CompletableFuture.anyOf(verdicts.toArray(CompletableFuture[]::new))
                            .get(4, TimeUnit.SECONDS))
                    .isEqualTo(Verdict.BUSY);
            end.countDown();
            int busy = 0;
            for (CompletableFuture<Verdict> verdict : verdicts) {
                busy += verdict.get(20, TimeUnit.SECONDS) == Verdict.BUSY ? 1 : 0;
            }
            assertThat(busy).isPositive().isLessThan(burst);
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void a_failure_frees_those_who_wait() {
        Verification failing = new Verification(new Now(clock), (password, hash) -> {
            throw new IllegalStateException("no such algorithm");
        });
        for (int i = 0; i < 2; i++) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> failing.check("anna", "demo", "hash"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private Verdict check(String password) {
        return verification.check("anna", password, "hash of demo");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
