package covenant.platform.http;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
public class Page {

    static final String CURSOR = "cursor";
    private static final int USUAL = 100;
    private static final int MOST = 500;

    @QueryParam("limit")
    @Parameter(description = "How many items at most, 1 to 500; 100 if left out", example = "100")
    private @Nullable String limit;

    @QueryParam(CURSOR)
    @Parameter(description = "Where to go on: taken from the Link header of the page before, and opaque")
    private @Nullable String cursor;

    /** @throws Rejected {@link HttpReason#LIMIT_OUT_OF_RANGE} */
    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        int asked = limit.matches("[0-9]{1,9}") ? Integer.parseInt(limit) : 0;
        if (asked < 1 || asked > MOST) {
            throw new Rejected(
                    HttpReason.LIMIT_OUT_OF_RANGE,
                    "The limit '" + Text.excerpt(limit) + "' is not a whole number from 1 to " + MOST + ".");
        }
        return asked;
    }

    /**
     * The reference to go on after; empty from the start.
     *
     * @throws Rejected {@link HttpReason#CURSOR_MALFORMED}
     */
    public String after() {
        if (cursor == null) {
            return "";
        }
        try {
            return new Ref(decoded(cursor)).value();
        } catch (Rejected noReference) {
            throw malformed(cursor);
        }
    }

    /**
     * The number to go on after; 0 from the start.
     *
     * @throws Rejected {@link HttpReason#CURSOR_MALFORMED}
     */
    public long afterNumber() {
        if (cursor == null) {
            return 0;
        }
        String number = decoded(cursor);
        if (!number.matches("[0-9]{1,18}")) {
            throw malformed(cursor);
        }
        return Long.parseLong(number);
    }

    /** The cursor that stands for a reference or number. */
    static String encode(String after) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(after.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw malformed(cursor);
        }
    }

    private static Rejected malformed(String cursor) {
        return new Rejected(HttpReason.CURSOR_MALFORMED, "'" + Text.excerpt(cursor) + "' is no cursor of this list.");
    }
}
