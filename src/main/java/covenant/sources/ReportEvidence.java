package covenant.sources;

import jakarta.persistence.Embeddable;

/**
 * That a piece of evidence supports a report.
 *
 * @param position of the report among those of its event, from 0
 * @param evidence the id of the evidence
 */
@Embeddable
record ReportEvidence(int position, long evidence) {}
