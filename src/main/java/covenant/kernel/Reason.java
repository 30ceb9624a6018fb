package covenant.kernel;

/**
 * Why something is refused. Every feature lists its reasons in an enum, in the order in which they are checked, so that
 * the same bad input always gets the same answer. {@code docs/rejections.md} says what to do about each.
 */
public interface Reason {

    /** The stable name that clients see in {@code reason}. */
    String name();

    /** What sort of refusal it is; the only thing that its HTTP status depends on. */
    Kind kind();

    /** One sentence on what to do about it, shown to people and documented in {@code docs/rejections.md}. */
    String remedy();

    /** The sorts of refusal. */
    enum Kind {
        /** The request itself is malformed. */
        MALFORMED,
        /** The request has more in it than is accepted. */
        TOO_LARGE,
        /** Nobody is logged in. */
        ANONYMOUS,
        /** The caller's role or person does not allow it. */
        FORBIDDEN,
        /** What it names does not exist. */
        MISSING,
        /** It contradicts what is there now. */
        CONFLICT,
        /** It was prepared against something that has changed since. */
        STALE,
        /** It must say which state it was prepared against, and does not. */
        UNCONDITIONAL,
        /** It is well-formed and cannot be accepted as it stands. */
        INVALID
    }
}
