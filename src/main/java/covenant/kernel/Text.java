package covenant.kernel;

import org.jspecify.annotations.Nullable;

/** Text that people write: bounded, printable, and never null. */
public final class Text {

    private Text() {}

    /**
     * Checks text that must be there.
     *
     * @param longest the most UTF-16 units it may have
     * @return the text without surrounding white space
     * @throws Rejected {@link KernelReason#FIELD_MISSING}, {@link KernelReason#TEXT_TOO_LONG},
     *     {@link KernelReason#TEXT_NOT_PRINTABLE}
     */
    public static String required(@Nullable String text, int longest) {
        String checked = optional(text, longest);
        if (checked.isEmpty()) {
            throw new Rejected(KernelReason.FIELD_MISSING, "A text is missing.");
        }
        return checked;
    }

    /** As {@link #required}, with an empty text for one that is left out. */
    public static String optional(@Nullable String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw new Rejected(
                    KernelReason.TEXT_TOO_LONG,
                    "A text of " + stripped.length() + " characters is too long; " + longest + " are allowed.");
        }
        if (!isPrintable(stripped)) {
            throw new Rejected(KernelReason.TEXT_NOT_PRINTABLE, "A text has a character that cannot be printed.");
        }
        return stripped;
    }

    /** The beginning of text from outside, safe to repeat in a message. */
    public static String excerpt(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .limit(40)
                .map(c -> isPrintable(c) && c != '\n' && c != '\t' ? c : '?')
                .forEach(kept::appendCodePoint);
        return text.codePointCount(0, text.length()) > 40 ? kept + "..." : kept.toString();
    }

    private static boolean isPrintable(String text) {
        return text.codePoints().allMatch(Text::isPrintable);
    }

    // A lone surrogate reaches us as a code point of its own; no database or export could store it.
    private static boolean isPrintable(int c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
