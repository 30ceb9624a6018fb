package covenant.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A strong entity tag: {@code "3.0f47a1..."}, the version of the thing and the hash of the answer. The hash tells apart
 * what depends on the day or on the journal as well; a change is conditional on the version alone. The instant of asking
 * is left out of the hash: what was so as known a moment ago, and is the same as known now, has not changed.
 */
final class EntityTag {

    private static final int BYTES_OF_HASH = 12;
    private static final Pattern INSTANT_OF_ASKING = Pattern.compile("\"knownAt\":\"[^\"]*\"");

    private EntityTag() {}

    /** The tag, with its quotes. */
    static String of(Object answer, String body) {
        return "\"" + (answer instanceof Versioned thing ? thing.version() : 0) + "." + hash(body) + "\"";
    }

    /** Whether an If-None-Match header names the tag; weakly, as RFC 9110, section 13.1.2 asks. */
    static boolean isAmong(String header, String tag) {
        return tags(header)
                .anyMatch(given ->
                        given.equals("*") || given.replaceFirst("^W/", "").equals(tag));
    }

    /** Whether an If-Match header names the version; strongly, as RFC 9110, section 13.1.1 asks. */
    static boolean names(String header, int version) {
        return tags(header).anyMatch(given -> given.equals("*") || given.startsWith("\"" + version + "."));
    }

    private static Stream<String> tags(String header) {
        return Arrays.stream(header.split(",")).map(String::strip);
    }

    private static String hash(String body) {
        byte[] said = INSTANT_OF_ASKING.matcher(body).replaceAll("").getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said);
            return HexFormat.of().formatHex(hash, 0, BYTES_OF_HASH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
