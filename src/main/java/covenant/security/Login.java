package covenant.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** What is needed of a user to recognise them, read from the database at one moment. */
record Login(String name, String displayName, String person, Set<Role> roles, boolean enabled, String passwordHash) {

    static Login of(User user) {
        return new Login(
                user.name(), user.displayName(), user.person(), user.roles(), user.isEnabled(), user.passwordHash());
    }

    Caller caller() {
        return new Caller(name, displayName, person, roles, seal());
    }

    /** A digest, so that no session holds the hash itself. */
    private String seal() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(passwordHash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
