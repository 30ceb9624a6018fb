package covenant.reports;

import java.util.function.Consumer;

/**
 * Writes markup that is well-formed by construction and in which text can never become markup. Small on purpose: the same
 * text has to be read by browsers as HTML and by the PDF writer as XML.
 */
final class Markup {

    private final StringBuilder written = new StringBuilder();

    /** An element. @param attributes names and values in turn */
    Markup element(String name, Consumer<Markup> content, String... attributes) {
        start(name, attributes).append('>');
        content.accept(this);
        written.append("</").append(name).append('>');
        return this;
    }

    /** An element that has only text in it. */
    Markup element(String name, String text, String... attributes) {
        return element(name, inner -> inner.text(text), attributes);
    }

    /** An element that never has content, such as {@code meta}. */
    Markup empty(String name, String... attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    Markup text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    /** Text of ours that is markup already, or a style sheet. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }

    private StringBuilder start(String name, String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            written.append('"');
        }
        return written;
    }

    private void escaped(int c) {
        switch (c) {
            case '&' -> written.append("&amp;");
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            case '"' -> written.append("&quot;");
            default -> written.appendCodePoint(isXml(c) ? c : 0xFFFD);
        }
    }

    // Source: XML 1.0, production 2. One other character, and there would be no PDF.
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
