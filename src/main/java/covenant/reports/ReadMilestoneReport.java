package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.parties.PartyReason;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the milestone report, as of any date, as known at any instant, compared with any earlier reading. */
@Stateless
@AllowedTo
public class ReadMilestoneReport {

    @Inject
    private MilestoneLines milestoneLines;

    @Inject
    private Book lists;

    /**
     * The report; the same three arguments give the same report for ever (rule R1).
     *
     * @param since the earlier reading to compare with; null to compare with none
     * @param book only milestones of agreements in which this party, or one that belongs to it, has a role; null for all
     * @throws Rejected {@link PartyReason#PARTY_UNKNOWN}, {@link ReportReason#SINCE_TOO_LATE}
     */
    public MilestoneReport of(AsOf asOf, @Nullable AsOf since, @Nullable Ref book) {
        List<MilestoneLine> lines = milestoneLines.read(asOf, lists.group(book, asOf));
        return MilestoneReport.of(asOf, since, book, since == null ? lines : compared(lines, asOf, since, book));
    }

    private List<MilestoneLine> compared(List<MilestoneLine> lines, AsOf asOf, AsOf since, @Nullable Ref book) {
        if (since.on().isAfter(asOf.on()) || since.knownAt().isAfter(asOf.knownAt())) {
            throw new Rejected(
                    ReportReason.SINCE_TOO_LATE,
                    "The report " + Printed.asOf(asOf) + " cannot be compared with one " + Printed.asOf(since) + ".");
        }
        Map<Ref, MilestoneLine> before = milestoneLines.read(since, lists.group(book, since)).stream()
                .collect(Collectors.toMap(MilestoneLine::ref, line -> line));
        return lines.stream()
                .map(line -> line.with(Changes.between(before.get(line.ref()), line, since)))
                .toList();
    }
}
