package covenant.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A hash that is slow on purpose, for what must be recognised and must not be guessed from what is kept of it. */
final class SlowHash {

    /** As many as a password's. Source: OWASP Password Storage Cheat Sheet. */
    private static final int ITERATIONS = 210_000;

    private static final int BITS = 256;

    private SlowHash() {}

    /** The same for the same secret and salt; 64 hexadecimal digits. */
    static String of(String secret, String salt) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), ITERATIONS, BITS);
        try {
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has PBKDF2", impossible);
        }
    }
}
