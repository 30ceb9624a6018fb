package covenant.notifications;

/**
 * A file that goes with a letter.
 *
 * @param fileName letters, digits, dots and hyphens
 * @param mediaType for example {@code application/pdf}
 */
public record Enclosure(String fileName, String mediaType, byte[] content) {}
