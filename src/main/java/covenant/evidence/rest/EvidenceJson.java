package covenant.evidence.rest;

import covenant.evidence.Evidence;
import java.time.Instant;

/**
 * Evidence.
 *
 * @param reference where it is kept; empty where only here
 * @param kept whether the file is kept here
 */
public record EvidenceJson(
        long id, String name, String reference, String sha256, boolean kept, Instant recordedAt, String recordedBy) {

    static EvidenceJson of(Evidence evidence) {
        return new EvidenceJson(
                evidence.id(),
                evidence.name(),
                evidence.reference(),
                evidence.sha256(),
                evidence.content().isPresent(),
                evidence.recordedAt(),
                evidence.recordedBy());
    }
}
