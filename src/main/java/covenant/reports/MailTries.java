package covenant.reports;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a letter that did not leave is tried again: after 1, 2, 4, ... minutes, and 10 times in all, over 8 hours. */
final class MailTries {

    static final int MOST = 10;

    private MailTries() {}

    /** @param tries how often it was tried @param triedAt when last; null when it was not */
    static boolean isDue(int tries, @Nullable Instant triedAt, Instant now) {
        return triedAt == null || !now.isBefore(triedAt.plus(Duration.ofMinutes(1L << (tries - 1))));
    }

    static boolean isLast(int tries) {
        return tries >= MOST;
    }
}
