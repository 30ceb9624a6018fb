package covenant.parties;

import covenant.kernel.Ref;
import covenant.kernel.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A legal person, an authority, a natural person or a publisher. Recorded once by a preparer or with the reference book;
 * agreements, commitments and claims name it by its reference from then on.
 */
@Entity
public class Party {

    @Id
    private String ref;

    private String name;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private @Nullable Ref parent;
    private @Nullable String lei;
    private String note;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Party() {}

    Party(NewParty party, String by, Instant at) {
        this.ref = party.ref().value();
        this.name = Text.required(party.name(), 200);
        this.kind = party.kind();
        this.parent = party.parent();
        this.lei = party.lei() == null ? null : party.lei().value();
        this.note = Text.optional(party.note(), 2000);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String name() {
        return name;
    }

    public PartyKind kind() {
        return kind;
    }

    /** Whom it belongs to, or whom a person acts for. */
    public @Nullable Ref parent() {
        return parent;
    }

    public @Nullable String lei() {
        return lei;
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
}
