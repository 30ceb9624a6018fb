package covenant.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What the {@code Authorization} header says. Source: RFC 7617, in UTF-8. */
record BasicCredential(String name, String password) {

    private static final String SCHEME = "Basic ";
    private static final int LONGEST = 1000;

    /** Empty when it is not Basic, or broken. */
    static Optional<BasicCredential> of(String authorization) {
        if (authorization.length() > LONGEST || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] pair = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            return split(new String(pair, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<BasicCredential> split(String pair) {
        int colon = pair.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Optional.of(new BasicCredential(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    /** Without the password, which would otherwise end in a log. */
    @Override
    public String toString() {
        return name;
    }
}
