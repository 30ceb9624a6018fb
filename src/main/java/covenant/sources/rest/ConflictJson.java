package covenant.sources.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.sources.Conflict;
import covenant.sources.NewConflict;
import covenant.sources.NewReading;
import covenant.sources.Subject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * A conflict.
 *
 * @param open whether nobody has decided it, as far as the reading knows
 * @param bookedReading the label of the reading that the book carries in the reading asked for
 * @param adjudications what was decided about it, in order
 * @param subjects what it is about, each as {@code kind:REFERENCE}
 */
public record ConflictJson(
        Ref ref,
        String question,
        String handling,
        String bookedReading,
        boolean open,
        List<String> subjects,
        List<ReadingJson> readings,
        List<AdjudicationJson> adjudications,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static ConflictJson of(Conflict conflict, AsOf asOf) {
        return new ConflictJson(
                conflict.ref(),
                conflict.question(),
                conflict.handling(),
                conflict.booked(asOf),
                conflict.isOpen(asOf),
                conflict.subjects().stream().map(Subject::toString).toList(),
                conflict.readings().stream().map(ReadingJson::of).toList(),
                conflict.adjudications(asOf).stream().map(AdjudicationJson::of).toList(),
                conflict.recordedAt(),
                conflict.recordedBy(),
                conflict.version());
    }

    static NewConflict read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> question = members.requiredText("question", 500);
        Field<String> handling = members.requiredText("handling", 2000);
        Field<String> bookedReading = members.requiredText("bookedReading", 10);
        Field<List<Subject>> subjects = members.strings("subjects", Subject::parse);
        Field<List<NewReading>> readings = members.objects("readings", ReadingJson::read);
        return members.make(() -> new NewConflict(
                ref.get(),
                question.get(),
                handling.get(),
                bookedReading.get(),
                new HashSet<>(subjects.get()),
                readings.get()));
    }
}
