package covenant.platform.json;

import covenant.kernel.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;

/** The JSON object that a client sent. */
public final class JsonBody {

    private final Map<String, JsonNode> members;
    private final byte[] bytes;

    private JsonBody(JsonNode.Obj object, byte[] bytes) {
        this.members = object.members();
        this.bytes = bytes;
    }

    /**
     * Reads it to the end, or until it is too large.
     *
     * @throws Rejected a {@link JsonReason} that is malformed or too large
     */
    public static JsonBody of(InputStream body) {
        try {
            return of(body.readNBytes(StrictJson.MOST_BYTES + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As {@link #of(InputStream)}, with an empty object where there is no body at all. */
    public static JsonBody orEmpty(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(StrictJson.MOST_BYTES + 1);
            return bytes.length == 0 ? new JsonBody(new JsonNode.Obj(Map.of()), bytes) : of(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As {@link #of(InputStream)}, from bytes that are there. */
    public static JsonBody of(byte[] bytes) {
        return new JsonBody(StrictJson.read(bytes), bytes);
    }

    /**
     * Makes something of it.
     *
     * @param reader reads every member that there may be, and ends with {@link Members#make}
     * @throws Rejected with all faults of its fields
     */
    public <T> T read(Function<Members, T> reader) {
        return reader.apply(new Members(members));
    }

    /** SHA-256 of the bytes as they came, in lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
