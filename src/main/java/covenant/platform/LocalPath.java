package covenant.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A path within this application to send a browser to. Never another site: nobody shall be led away by our login. */
record LocalPath(String text) {

    static final LocalPath DESK = new LocalPath("/");

    private static final int LONGEST = 2000;

    /** Empty when it is anything but a path from our root, parameters included. */
    static Optional<LocalPath> of(@Nullable String text) {
        return text != null && text.length() <= LONGEST && isLocal(text)
                ? Optional.of(new LocalPath(text))
                : Optional.empty();
    }

    // Browsers read a backslash as a slash and drop tabs and line breaks: "/\evil.example" is another site.
    private static boolean isLocal(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
                && !text.startsWith("/login.xhtml");
    }
}
