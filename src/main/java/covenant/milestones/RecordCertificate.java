package covenant.milestones;

import covenant.evidence.KeepEvidence;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Records what a party certified for a milestone. Needs one person, because it decides nothing: that the milestone is met is
 * attested by one and confirmed by another.
 */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordCertificate {

    @Inject
    private Milestones milestones;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it (rule M14).
     *
     * @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN}, {@link MilestoneReason#CERTIFICATE_NOT_ASKED},
     *     {@link MilestoneReason#CERTIFIED_IN_FUTURE}, and the evidence's reasons
     */
    public Certificate record(NewCertificate certificate) {
        Milestone milestone = milestones.require(certificate.milestone());
        Leaf.CertifiedBy asked = asked(milestone, certificate);
        if (certificate.certifiedOn().isAfter(now.today())) {
            throw Rejected.field(
                    "certifiedOn",
                    MilestoneReason.CERTIFIED_IN_FUTURE,
                    certificate.certifiedOn() + " is later than today, " + now.today() + ".");
        }
        Certificate recorded = new Certificate(
                milestones.nextCertificate(),
                certificate,
                asked,
                keepEvidence.keep(certificate.evidence()),
                actor.get().name(),
                now.instant());
        milestones.add(recorded);
        return recorded;
    }

    private static Leaf.CertifiedBy asked(Milestone milestone, NewCertificate certificate) {
        List<Leaf.CertifiedBy> asked = milestone.certificatesAsked();
        List<Leaf.CertifiedBy> meant = asked.stream()
                .filter(each -> each.party().equals(certificate.party()))
                .filter(each -> certificate.text().isEmpty() || each.text().equals(certificate.text()))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw Rejected.field(
                asked.stream().anyMatch(each -> each.party().equals(certificate.party())) ? "text" : "party",
                MilestoneReason.CERTIFICATE_NOT_ASKED,
                "The milestone " + milestone.ref() + " asks "
                        + (asked.isEmpty()
                                ? "for no certificate."
                                : asked.stream()
                                        .map(each -> each.party() + " for '" + each.text() + "'")
                                        .collect(Collectors.joining(", ", "", "."))));
    }
}
