package covenant.sources.rest;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.sources.NewSource;
import covenant.sources.Source;
import covenant.sources.SourceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A source. */
public record SourceJson(
        Ref ref,
        String title,
        @Nullable Ref publisher,
        SourceKind kind,
        @Nullable StatedDate publishedOn,
        @Nullable String fileName,
        @Nullable String sha256,
        String note,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static SourceJson of(Source source) {
        return new SourceJson(
                source.ref(),
                source.title(),
                source.publisher(),
                source.kind(),
                source.publishedOn(),
                source.fileName(),
                source.sha256(),
                source.note(),
                source.recordedAt(),
                source.recordedBy(),
                source.version());
    }

    static NewSource read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> title = members.requiredText("title", 500);
        Field<Ref> publisher = members.optional("publisher", Ref::new);
        Field<SourceKind> kind = members.word("kind", SourceKind.class);
        Field<StatedDate> publishedOn = members.optional("publishedOn", StatedDate::new);
        Field<String> fileName = members.text("fileName", 300);
        Field<String> sha256 = members.optional("sha256", text -> text);
        Field<String> note = members.text("note", 2000);
        return members.make(() -> new NewSource(
                ref.get(),
                title.get(),
                publisher.orNull(),
                kind.get(),
                publishedOn.orNull(),
                fileName.orNull(),
                sha256.orNull(),
                note.or("")));
    }
}
