package covenant.agreements;

/** Whether something that needs a second person counts yet. What is rejected leaves only its approval behind. */
public enum Standing {
    PROPOSED,
    SIGNED
}
