package covenant.notifications;

import java.util.List;

/**
 * What is mailed: the same content as plain text and as HTML, with files.
 *
 * @param id names the letter for ever, in letters, digits, dots and hyphens (rule U2)
 * @param to whom; everybody sees everybody
 * @param subject one line
 */
public record Letter(
        String id, List<Address> to, String subject, String text, String html, List<Enclosure> enclosures) {

    public Letter {
        to = List.copyOf(to);
        // A title may have line breaks; in a subject they would begin another header.
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        enclosures = List.copyOf(enclosures);
    }
}
