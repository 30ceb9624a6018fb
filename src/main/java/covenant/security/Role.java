package covenant.security;

/** What a person or a program may do. */
public enum Role {
    /** Reads. */
    VIEWER,
    /** Records and proposes. */
    PREPARER,
    /** Approves what another proposed. */
    APPROVER,
    /** Reads everything, history and verification included. */
    AUDITOR,
    /** Manages users, schedules and periods; no right over quantities. */
    ADMIN,
    /** A machine user that may post settlements. */
    INTEGRATION,
    /** The program itself, woken by a timer; nobody can log in as it. */
    SYSTEM
}
