package covenant.sources;

/** The key of a reading: the conflict, and the label within it. */
record ReadingId(String conflict, String label) {}
