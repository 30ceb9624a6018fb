package covenant.sources.rest;

import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.StatedJson;
import covenant.platform.shapes.EvidenceBody;
import covenant.sources.Measure;
import covenant.sources.NewObservation;
import covenant.sources.Observation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An observation. @param evidence the ids of the evidence */
public record ObservationJson(
        Ref ref,
        Ref subject,
        Measure measure,
        String title,
        StatedJson stated,
        @Nullable StatedDate observedOn,
        @Nullable Ref claim,
        String note,
        List<Long> evidence,
        Instant recordedAt,
        String recordedBy) {

    static ObservationJson of(Observation observation) {
        return new ObservationJson(
                observation.ref(),
                observation.subject(),
                observation.measure(),
                observation.title(),
                StatedJson.of(observation.stated()),
                observation.observedOn(),
                observation.claim(),
                observation.note(),
                observation.evidence(),
                observation.recordedAt(),
                observation.recordedBy());
    }

    static NewObservation read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<Ref> subject = members.required("subject", Ref::new);
        Field<Measure> measure = members.word("measure", Measure.class);
        Field<String> title = members.requiredText("title", 300);
        Field<Stated> stated = members.object("stated", StatedJson::read);
        Field<StatedDate> observedOn = members.optional("observedOn", StatedDate::new);
        Field<Ref> claim = members.optional("claim", Ref::new);
        Field<String> note = members.text("note", 2000);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        return members.make(() -> new NewObservation(
                ref.get(),
                subject.get(),
                measure.get(),
                title.get(),
                stated.get(),
                observedOn.orNull(),
                claim.orNull(),
                note.or(""),
                evidence.get()));
    }
}
