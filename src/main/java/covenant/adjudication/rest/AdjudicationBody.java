package covenant.adjudication.rest;

import covenant.commitments.NewTranche;
import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.shapes.EvidenceBody;
import covenant.platform.shapes.TermsBody;
import covenant.sources.NewAdjudication;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is sent.
 *
 * @param restated new tranches, by commitment
 */
record AdjudicationBody(NewAdjudication adjudication, List<NewEvidence> evidence, Map<Ref, List<NewTranche>> restated) {

    private record Restated(Ref commitment, List<NewTranche> tranches) {}

    static AdjudicationBody read(Ref conflict, Members members) {
        Field<String> reading = members.requiredText("reading", 10);
        Field<List<Restated>> restated = members.objects("restated", AdjudicationBody::readRestated);
        return read(conflict, reading, restated, members);
    }

    static AdjudicationBody readReopening(Ref conflict, Members members) {
        return read(conflict, null, null, members);
    }

    private static AdjudicationBody read(
            Ref conflict, @Nullable Field<String> reading, @Nullable Field<List<Restated>> restated, Members members) {
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> reason = members.requiredText("reason", 800);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        return members.make(() -> new AdjudicationBody(
                new NewAdjudication(conflict, reading == null ? null : reading.get(), effectiveOn.get(), reason.get()),
                evidence.get(),
                restated == null
                        ? Map.of()
                        : restated.get().stream()
                                .collect(Collectors.toMap(
                                        Restated::commitment, Restated::tranches, (one, other) -> other))));
    }

    private static Restated readRestated(Members members) {
        Field<Ref> commitment = members.required("commitment", Ref::new);
        Field<List<NewTranche>> tranches = members.objects("tranches", TermsBody::readTranche);
        return members.make(() -> new Restated(commitment.get(), tranches.get()));
    }
}
