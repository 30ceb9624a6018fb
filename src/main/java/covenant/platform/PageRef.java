package covenant.platform;

import covenant.kernel.Reason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;

/** The reference of what a page is about. */
public final class PageRef {

    private PageRef() {}

    /**
     * Reads it from the page's address.
     *
     * @param unknown why there is nothing under a text that is empty or no reference
     * @throws Rejected {@code unknown}
     */
    public static Ref of(String text, Reason unknown) {
        try {
            return new Ref(text);
        } catch (Rejected malformed) {
            throw new Rejected(unknown, "There is nothing called '" + Text.excerpt(text) + "'.");
        }
    }
}
