package covenant.security;

/** What came of looking at a password. */
public enum Verdict {
    RIGHT,
    WRONG,
    /** Too many are being looked at already; asking again in a moment helps. */
    BUSY
}
