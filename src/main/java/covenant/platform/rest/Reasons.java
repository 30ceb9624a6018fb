package covenant.platform.rest;

import covenant.adjudication.AdjudicationReason;
import covenant.agreements.AgreementReason;
import covenant.amendments.AmendmentReason;
import covenant.approvals.ApprovalReason;
import covenant.calendars.CalendarReason;
import covenant.commitments.CommitmentReason;
import covenant.disputes.DisputeReason;
import covenant.endings.EndingReason;
import covenant.evidence.EvidenceReason;
import covenant.journal.JournalReason;
import covenant.kernel.KernelReason;
import covenant.kernel.Reason;
import covenant.milestones.MilestoneReason;
import covenant.notifications.MailReason;
import covenant.obligations.ObligationReason;
import covenant.parties.PartyReason;
import covenant.platform.http.HttpReason;
import covenant.platform.json.JsonReason;
import covenant.pools.PoolReason;
import covenant.powers.PowerReason;
import covenant.reports.ReportReason;
import covenant.requests.RequestReason;
import covenant.security.SecurityReason;
import covenant.security.UserReason;
import covenant.settlement.SettlementReason;
import covenant.sources.SourceReason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every reason for which the program refuses something over HTTP. A test holds the list to the code. */
final class Reasons {

    static final List<Reason> ALL = Stream.<Reason[]>of(
                    HttpReason.values(),
                    JsonReason.values(),
                    RequestReason.values(),
                    SecurityReason.values(),
                    UserReason.values(),
                    KernelReason.values(),
                    PartyReason.values(),
                    SourceReason.values(),
                    AgreementReason.values(),
                    CommitmentReason.values(),
                    EvidenceReason.values(),
                    AdjudicationReason.values(),
                    AmendmentReason.values(),
                    EndingReason.values(),
                    ApprovalReason.values(),
                    JournalReason.values(),
                    SettlementReason.values(),
                    PoolReason.values(),
                    MilestoneReason.values(),
                    CalendarReason.values(),
                    ObligationReason.values(),
                    PowerReason.values(),
                    DisputeReason.values(),
                    ReportReason.values(),
                    MailReason.values())
            .flatMap(Arrays::stream)
            .toList();

    private Reasons() {}
}
