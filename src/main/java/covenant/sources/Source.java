package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document in which something is said. Recorded once by a preparer or with the reference book, and cited from then on. */
@Entity
public class Source {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Id
    private String ref;

    private String title;
    private @Nullable Ref publisher;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private @Nullable StatedDate publishedOn;
    private @Nullable String fileName;
    private @Nullable String sha256;
    private String note;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Source() {}

    /** @throws Rejected {@link SourceReason#SHA256_MALFORMED} */
    Source(NewSource source, String by, Instant at) {
        this.ref = source.ref().value();
        this.title = Text.required(source.title(), 500);
        this.publisher = source.publisher();
        this.kind = source.kind();
        this.publishedOn = source.publishedOn();
        this.fileName = source.fileName() == null ? null : Text.required(source.fileName(), 300);
        this.sha256 = checked(source.sha256());
        this.note = Text.optional(source.note(), 2000);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String title() {
        return title;
    }

    public @Nullable Ref publisher() {
        return publisher;
    }

    public SourceKind kind() {
        return kind;
    }

    /** Null when it is undisclosed. */
    public @Nullable StatedDate publishedOn() {
        return publishedOn;
    }

    public @Nullable String fileName() {
        return fileName;
    }

    /** The hash of the file in lower-case hexadecimal digits. */
    public @Nullable String sha256() {
        return sha256;
    }

    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public int version() {
        return version;
    }

    private static @Nullable String checked(@Nullable String sha256) {
        if (sha256 != null && !SHA256.matcher(sha256).matches()) {
            throw Rejected.field(
                    "sha256",
                    SourceReason.SHA256_MALFORMED,
                    "'" + Text.excerpt(sha256) + "' is not a SHA-256. " + SourceReason.SHA256_MALFORMED.remedy());
        }
        return sha256;
    }
}
