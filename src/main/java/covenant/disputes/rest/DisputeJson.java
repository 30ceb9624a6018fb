package covenant.disputes.rest;

import covenant.disputes.Assessment;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeStage;
import covenant.disputes.NewDispute;
import covenant.disputes.NewStage;
import covenant.disputes.StageChange;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute.
 *
 * @param stage how far it has come on the reading's date
 * @param filedOn null while it is not filed, and where nobody says
 * @param history the stages that it came to since it was opened, in the order in which it did
 * @param assessment what it may come to; null while nobody has assessed it
 */
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
        List<StageChange> history,
        @Nullable AssessmentJson assessment,
        String note,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static DisputeJson of(Dispute dispute, @Nullable Assessment assessment, AsOf asOf) {
        return new DisputeJson(
                dispute.ref(),
                dispute.title(),
                dispute.claimant(),
                dispute.respondents(),
                dispute.stage(asOf),
                dispute.subject(),
                dispute.basis(),
                dispute.since(),
                dispute.filedOn(asOf),
                dispute.clauses(),
                dispute.commitments(),
                dispute.history(asOf),
                assessment == null ? null : AssessmentJson.of(assessment),
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

    static NewStage readStage(Ref dispute, Members members) {
        Field<DisputeStage> stage = members.word("stage", DisputeStage.class);
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<StatedDate> filedOn = members.optional("filedOn", StatedDate::new);
        Field<String> reason = members.requiredText("reason", 1000);
        return members.make(
                () -> new NewStage(dispute, stage.get(), effectiveOn.get(), filedOn.orNull(), reason.get()));
    }
}
