package covenant.disputes.rest;

import covenant.disputes.Dispute;
import covenant.disputes.DisputeStage;
import covenant.disputes.NewDispute;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispute. */
public record DisputeJson(
        Ref ref,
        String title,
        Ref claimant,
        List<Ref> respondents,
        DisputeStage stage,
        String subject,
        String basis,
        @Nullable StatedDate since,
        @Nullable StatedDate filedOn,
        List<Ref> clauses,
        List<Ref> commitments,
        String note,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static DisputeJson of(Dispute dispute) {
        return new DisputeJson(
                dispute.ref(),
                dispute.title(),
                dispute.claimant(),
                dispute.respondents(),
                dispute.stage(),
                dispute.subject(),
                dispute.basis(),
                dispute.since(),
                dispute.filedOn(),
                dispute.clauses(),
                dispute.commitments(),
                dispute.note(),
                dispute.recordedAt(),
                dispute.recordedBy(),
                dispute.version());
    }

    static NewDispute read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> title = members.requiredText("title", 300);
        Field<Ref> claimant = members.required("claimant", Ref::new);
        Field<List<Ref>> respondents = members.strings("respondents", Ref::new);
        Field<DisputeStage> stage = members.word("stage", DisputeStage.class);
        Field<String> subject = members.requiredText("subject", 1000);
        Field<String> basis = members.text("basis", 1000);
        Field<StatedDate> since = members.optional("since", StatedDate::new);
        Field<StatedDate> filedOn = members.optional("filedOn", StatedDate::new);
        Field<List<Ref>> clauses = members.strings("clauses", Ref::new);
        Field<List<Ref>> commitments = members.strings("commitments", Ref::new);
        Field<String> note = members.text("note", 2000);
        return members.make(() -> new NewDispute(
                ref.get(),
                title.get(),
                claimant.get(),
                stage.get(),
                subject.get(),
                basis.or(""),
                since.orNull(),
                filedOn.orNull(),
                new HashSet<>(respondents.get()),
                new HashSet<>(clauses.get()),
                new HashSet<>(commitments.get()),
                note.or("")));
    }
}
