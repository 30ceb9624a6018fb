package covenant.reports;

/** What became of the letter that tells of a run. */
public enum MailStatus {
    /** Nobody is to be told, or there is no mail server. */
    NONE,
    /** It has not left yet. */
    PENDING,
    SENT,
    /** It was given up after several tries; the run itself is there. */
    FAILED
}
