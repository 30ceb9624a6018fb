package covenant.milestones.rest;

import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.milestones.Certificate;
import covenant.milestones.NewCertificate;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.shapes.EvidenceBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a party certified for a milestone.
 *
 * @param text what it certifies, in the words of the condition
 * @param certified false where the party says that it is not so
 * @param evidence the ids of the evidence
 */
public record CertificateJson(
        long id,
        Ref milestone,
        Ref party,
        String text,
        boolean certified,
        LocalDate certifiedOn,
        List<Long> evidence,
        String note,
        Instant recordedAt,
        String recordedBy) {

    static CertificateJson of(Certificate certificate) {
        return new CertificateJson(
                certificate.id(),
                certificate.milestone(),
                certificate.party(),
                certificate.text(),
                certificate.isCertified(),
                certificate.certifiedOn(),
                certificate.evidence(),
                certificate.note(),
                certificate.recordedAt(),
                certificate.recordedBy());
    }

    static NewCertificate read(Ref milestone, Members members) {
        Field<Ref> party = members.required("party", Ref::new);
        Field<String> text = members.text("text", 500);
        Field<Boolean> certified = members.requiredFlag("certified");
        Field<LocalDate> certifiedOn = members.day("certifiedOn");
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        Field<String> note = members.text("note", 900);
        return members.make(() -> new NewCertificate(
                milestone, party.get(), text.or(""), certified.get(), certifiedOn.get(), evidence.get(), note.or("")));
    }
}
