package covenant.kernel;

/** How exactly a quantity is stated. Undisclosed is a value, not zero. */
public enum Qualifier {
    EXACT,
    APPROXIMATELY,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    RANGE,
    UNDISCLOSED
}
