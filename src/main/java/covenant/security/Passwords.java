package covenant.security;

import covenant.kernel.Rejected;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Turns passwords into salted hashes, and compares them. Slow on purpose: some 50 ms of a processor each. */
@ApplicationScoped
public class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 256;

    /** Source: OWASP Password Storage Cheat Sheet gives 210,000 for PBKDF2 with HMAC-SHA-512; we take no less with SHA-256. */
    private static final Map<String, String> COST = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void prepare() {
        hash.initialize(COST);
        nobodys = hash("nobody has this password");
    }

    /** @throws Rejected {@link UserReason#PASSWORD_TOO_SHORT} unless it has 8 to 256 characters */
    public static void requireFit(String password) {
        requireFit("password", password);
    }

    /** As above. @param field in which it was typed */
    static void requireFit(String field, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Rejected.field(
                    field,
                    UserReason.PASSWORD_TOO_SHORT,
                    "The password has " + password.length() + " characters. " + UserReason.PASSWORD_TOO_SHORT.remedy());
        }
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String passwordHash) {
        return password.length() <= LONGEST && hash.verify(password.toCharArray(), passwordHash);
    }

    /** A hash to compare with when there is no such user, so that the time to answer does not tell who exists. */
    String nobodys() {
        return nobodys;
    }
}
