package covenant.sources;

import java.time.Instant;

/** What somebody found out. */
public record Answer(String text, String by, Instant at) {}
