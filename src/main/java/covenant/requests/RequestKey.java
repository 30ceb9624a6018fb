package covenant.requests;

import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.util.regex.Pattern;

/** What a client names a request with, so that sending it twice does it once (rule I7). */
public record RequestKey(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x20-\\x7e]{1,200}");

    /** @throws Rejected {@link RequestReason#KEY_MALFORMED} */
    public RequestKey {
        if (value.isBlank() || !FORM.matcher(value).matches()) {
            throw new Rejected(
                    RequestReason.KEY_MALFORMED,
                    "'" + Text.excerpt(value) + "' is not an idempotency key. " + RequestReason.KEY_MALFORMED.remedy());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
