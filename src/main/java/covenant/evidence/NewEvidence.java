package covenant.evidence;

import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evidence to be kept.
 *
 * @param name what it is, for people, for example a file name; 1 to 200 characters
 * @param reference where it is kept, for example an address in a document store; may be empty where the file is given
 * @param sha256 64 lower-case hexadecimal digits; of a file that is given it is computed
 * @param content the file itself; null where it is kept elsewhere
 */
public record NewEvidence(
        String name,
        String reference,
        String sha256,
        @Nullable Content content) {

    /** The most bytes of a file that is kept here. */
    public static final int LARGEST = 700_000;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** @throws Rejected {@link EvidenceReason#HASH_MALFORMED}, and the reasons of {@link Text} */
    public NewEvidence {
        name = Text.required(name, 200);
        reference = Text.optional(reference, 500);
        if (!HASH.matcher(sha256).matches()) {
            throw Rejected.field(
                    "sha256", EvidenceReason.HASH_MALFORMED, "'" + Text.excerpt(sha256) + "' is not a SHA-256.");
        }
    }

    /**
     * From what was sent.
     *
     * @param sha256 empty where the file is given
     * @param base64 the file; empty where it is kept elsewhere
     * @throws Rejected {@link EvidenceReason}
     */
    public static NewEvidence of(String name, String reference, String sha256, String base64) {
        if (base64.isEmpty() && (sha256.isEmpty() || reference.isBlank())) {
            throw new Rejected(EvidenceReason.EVIDENCE_EMPTY, "The evidence '" + Text.excerpt(name) + "' has no file.");
        }
        if (base64.isEmpty()) {
            return new NewEvidence(name, reference, sha256, null);
        }
        Content content = new Content(decoded(base64));
        if (!sha256.isEmpty() && !sha256.equals(content.sha256())) {
            throw Rejected.field(
                    "sha256",
                    EvidenceReason.HASH_DIFFERS,
                    "The SHA-256 of '" + Text.excerpt(name) + "' is " + content.sha256() + ".");
        }
        return new NewEvidence(name, reference, content.sha256(), content);
    }

    private static byte[] decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length > LARGEST) {
                throw Rejected.field(
                        "content",
                        EvidenceReason.EVIDENCE_TOO_LARGE,
                        "A file of " + bytes.length + " bytes is too large; " + LARGEST + " are kept.");
            }
            return bytes;
        } catch (IllegalArgumentException malformed) {
            throw Rejected.field("content", EvidenceReason.CONTENT_MALFORMED, "The content is not Base64.");
        }
    }
}
