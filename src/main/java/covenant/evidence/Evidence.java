package covenant.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file or a reference that supports what somebody says. It is kept once and never changes. */
@Entity
public class Evidence {

    @Id
    private long id;

    private String name;
    private String reference;
    private String sha256;
    private byte @Nullable [] content;
    private Instant recordedAt;
    private String recordedBy;

    protected Evidence() {}

    Evidence(long id, NewEvidence evidence, String by, Instant at) {
        this.id = id;
        this.name = evidence.name();
        this.reference = evidence.reference();
        this.sha256 = evidence.sha256();
        this.content = evidence.content() == null ? null : evidence.content().bytes();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Where it is kept; empty where only here. */
    public String reference() {
        return reference;
    }

    public String sha256() {
        return sha256;
    }

    /** The file; empty where it is kept elsewhere. */
    public Optional<Content> content() {
        return Optional.ofNullable(content).map(Content::new);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
