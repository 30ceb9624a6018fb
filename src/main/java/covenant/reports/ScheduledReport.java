package covenant.reports;

/** Which report a schedule makes. */
public enum ScheduledReport {
    MILESTONES
}
