package covenant.sources.rest;

import covenant.evidence.NewEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.shapes.EvidenceBody;
import covenant.sources.Event;
import covenant.sources.EventReport;
import covenant.sources.NewEvent;
import covenant.sources.NewEventReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event.
 *
 * @param occurred what the latest report says; null before the first
 * @param reports those that the reading knows, in the order in which they were made
 */
public record EventJson(
        Ref ref,
        String title,
        String note,
        @Nullable Boolean occurred,
        List<ReportJson> reports,
        Instant recordedAt,
        String recordedBy) {

    /** A report. @param evidence the ids of the evidence */
    public record ReportJson(
            boolean occurred,
            StatedDate asOf,
            @Nullable Ref claim,
            List<Long> evidence,
            Instant recordedAt,
            String recordedBy) {

        static ReportJson of(EventReport report, List<Long> evidence) {
            return new ReportJson(
                    report.occurred(),
                    report.asOf(),
                    report.claim(),
                    evidence,
                    report.recordedAt(),
                    report.recordedBy());
        }
    }

    static EventJson of(Event event, AsOf asOf) {
        return new EventJson(
                event.ref(),
                event.title(),
                event.note(),
                event.latest(asOf).map(EventReport::occurred).orElse(null),
                event.reports(asOf).stream()
                        .map(report -> ReportJson.of(report, event.evidence(report)))
                        .toList(),
                event.recordedAt(),
                event.recordedBy());
    }

    static NewEvent read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> title = members.requiredText("title", 300);
        Field<String> note = members.text("note", 2000);
        return members.make(() -> new NewEvent(ref.get(), title.get(), note.or("")));
    }

    static NewEventReport readReport(Members members) {
        Field<Boolean> occurred = members.requiredFlag("occurred");
        Field<StatedDate> asOf = members.required("asOf", StatedDate::new);
        Field<Ref> claim = members.optional("claim", Ref::new);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        return members.make(() -> new NewEventReport(occurred.get(), asOf.get(), claim.orNull(), evidence.get()));
    }
}
