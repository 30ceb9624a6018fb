package covenant.sources.rest;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.sources.Citation;
import covenant.sources.Claim;
import covenant.sources.ClaimKind;
import covenant.sources.NewClaim;
import covenant.sources.Subject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim.
 *
 * @param citations where it stands, each as {@code SOURCE:line}
 * @param subjects what it is about, each as {@code kind:REFERENCE}
 */
public record ClaimJson(
        Ref ref,
        ClaimKind kind,
        @Nullable Ref speaker,
        String text,
        @Nullable StatedDate asOf,
        List<String> citations,
        List<String> subjects,
        String note,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static ClaimJson of(Claim claim) {
        return new ClaimJson(
                claim.ref(),
                claim.kind(),
                claim.speaker(),
                claim.text(),
                claim.asOf(),
                claim.citations().stream().map(Citation::toString).toList(),
                claim.subjects().stream().map(Subject::toString).toList(),
                claim.note(),
                claim.recordedAt(),
                claim.recordedBy(),
                claim.version());
    }

    static NewClaim read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<ClaimKind> kind = members.word("kind", ClaimKind.class);
        Field<Ref> speaker = members.optional("speaker", Ref::new);
        Field<String> text = members.requiredText("text", 2000);
        Field<StatedDate> asOf = members.optional("asOf", StatedDate::new);
        Field<List<Citation>> citations = members.strings("citations", Citation::parse);
        Field<List<Subject>> subjects = members.strings("subjects", Subject::parse);
        Field<String> note = members.text("note", 2000);
        return members.make(() -> new NewClaim(
                ref.get(),
                kind.get(),
                speaker.orNull(),
                text.get(),
                asOf.orNull(),
                citations.get(),
                new HashSet<>(subjects.get()),
                note.or("")));
    }
}
