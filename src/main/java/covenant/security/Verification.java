package covenant.security;

import covenant.kernel.Now;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Looks at passwords, which is slow on purpose, without letting that stop the server: a right one is remembered for a
 * minute, the same one asked by many at once is looked at once, and only a few different ones are looked at together.
 *
 * <p>Nothing remembered contains a password: the key is a keyed digest, and the secret dies with the process. It covers
 * the stored hash too, so that a changed password forgets the old one.
 */
final class Verification {

    static final Duration REMEMBERED_FOR = Duration.ofSeconds(60);
    static final int MOST_REMEMBERED = 1000;
    private static final int MOST_WAITING = 32;
    private static final int SECONDS_TO_WAIT = 5;

    private final BiPredicate<String, String> matches;
    private final Remembered<String, Boolean> right;
    private final Map<String, CompletableFuture<Verdict>> running = new ConcurrentHashMap<>();
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final SecretKeySpec secret;

    /** @param matches whether a password belongs to a hash */
    Verification(Now now, BiPredicate<String, String> matches) {
        this.matches = matches;
        this.right = new Remembered<>(now, REMEMBERED_FOR, MOST_REMEMBERED);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.secret = new SecretKeySpec(random, "HmacSHA256");
    }

    Verdict check(String name, String password, String passwordHash) {
        String key = key(name, password, passwordHash);
        if (right.find(key) != null) {
            return Verdict.RIGHT;
        }
        CompletableFuture<Verdict> mine = new CompletableFuture<>();
        CompletableFuture<Verdict> others = running.putIfAbsent(key, mine);
        return others != null ? others.join() : lead(key, mine, password, passwordHash);
    }

    int remembered() {
        return right.size();
    }

    private Verdict lead(String key, CompletableFuture<Verdict> mine, String password, String passwordHash) {
        try {
            // Whoever led before us may have found it right since we looked.
            Verdict verdict = right.find(key) != null ? Verdict.RIGHT : inTurn(password, passwordHash);
            if (verdict == Verdict.RIGHT) {
                right.put(key, true);
            }
            mine.complete(verdict);
            return verdict;
        } finally {
            // Changes nothing after a verdict; after a failure it frees those who wait for ours.
            mine.complete(Verdict.BUSY);
            running.remove(key, mine);
        }
    }

    private Verdict inTurn(String password, String passwordHash) {
        if (turns.getQueueLength() >= MOST_WAITING || !hasTurn()) {
            return Verdict.BUSY;
        }
        try {
            return matches.test(password, passwordHash) ? Verdict.RIGHT : Verdict.WRONG;
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String key(String name, String password, String passwordHash) {
        try {
            Mac digest = Mac.getInstance("HmacSHA256");
            digest.init(secret);
            for (String part : new String[] {name, password, passwordHash}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                // Between the parts, so that no two triples run together into the same bytes.
                digest.update((byte) 0xff);
            }
            return HexFormat.of().formatHex(digest.doFinal());
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
