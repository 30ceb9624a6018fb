package covenant.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How instants are written in the canonical form: always with six decimals, so that equal instants are equal text. */
final class Instants {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    static String text(Instant instant) {
        return MICROSECONDS.format(instant);
    }
}
