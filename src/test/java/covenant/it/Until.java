package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what the server does in its own time. */
public final class Until {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;

    private Until() {}

    /** Returns as soon as what is looked at is as wanted; fails, saying what it was, when the patience is over. */
    public static <T> void equal(Duration patience, T wanted, Callable<T> look) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        T seen = look.call();
        while (!wanted.equals(seen) && System.nanoTime() < deadline) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            seen = look.call();
        }
        assertThat(seen).isEqualTo(wanted);
    }
}
