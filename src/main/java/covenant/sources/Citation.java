package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import jakarta.persistence.Embeddable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands, written {@code S3:11}.
 *
 * @param line counted from 1, as a text editor shows it
 */
@Embeddable
public record Citation(Ref source, int line) {

    private static final Pattern FORM = Pattern.compile("([^:]+):([0-9]{1,9})");

    /** @throws Rejected {@link SourceReason#CITATION_MALFORMED} */
    public Citation {
        if (line < 1) {
            throw malformed(source + ":" + line);
        }
    }

    /** @throws Rejected {@link SourceReason#CITATION_MALFORMED} and those of the reference in it */
    public static Citation parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw malformed(text);
        }
        return new Citation(new Ref(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return source + ":" + line;
    }

    private static Rejected malformed(String text) {
        return new Rejected(
                SourceReason.CITATION_MALFORMED,
                "'" + Text.excerpt(text) + "' is not a citation. " + SourceReason.CITATION_MALFORMED.remedy());
    }
}
