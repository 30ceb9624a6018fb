package covenant.milestones.rest;

import covenant.evidence.NewEvidence;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.milestones.Attestation;
import covenant.milestones.NewAttestation;
import covenant.milestones.Outcome;
import covenant.milestones.Part;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.shapes.EvidenceBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one person says became of a milestone.
 *
 * @param approval the id of its approval, which tells what the second person decided
 * @param evidence the ids of the evidence
 */
public record AttestationJson(
        long approval,
        Ref milestone,
        Outcome outcome,
        LocalDate effectiveOn,
        String statement,
        List<Long> evidence,
        Instant recordedAt) {

    static AttestationJson of(Attestation attestation) {
        return new AttestationJson(
                attestation.approvalId(),
                attestation.milestone(),
                attestation.outcome(),
                attestation.effectiveOn(),
                attestation.statement(),
                attestation.evidence(),
                attestation.recordedAt());
    }

    static NewAttestation read(Ref milestone, Members members) {
        Field<Outcome> outcome = members.word("outcome", Outcome.class);
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> statement = members.requiredText("statement", 900);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        Field<List<Part>> parts = members.objects("parts", AttestationJson::readPart);
        return members.make(() -> new NewAttestation(
                milestone, outcome.get(), effectiveOn.get(), statement.get(), evidence.get(), parts.get()));
    }

    static NewAttestation readWaiver(Ref milestone, Members members) {
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> reason = members.requiredText("reason", 900);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        return members.make(() -> new NewAttestation(
                milestone, Outcome.WAIVED, effectiveOn.get(), reason.get(), evidence.get(), List.of()));
    }

    private static Part readPart(Members members) {
        Field<Ref> commitment = members.required("commitment", Ref::new);
        Field<Integer> tranche = members.requiredInteger("tranche", 1, 10_000);
        Field<Quantity> quantity = members.quantity("quantity");
        return members.make(() -> Part.of(commitment.get(), tranche.get(), quantity.get()));
    }
}
