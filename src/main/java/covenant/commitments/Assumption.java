package covenant.commitments;

import covenant.kernel.Ref;
import covenant.kernel.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Something nobody has stated, chosen so that a report can be made. What rests on it is marked as assumed wherever it
 * shows, and disappears when the assumption is switched off.
 */
@Entity
public class Assumption {

    @Id
    private String ref;

    private Ref commitment;

    @Enumerated(EnumType.STRING)
    private AssumptionKind kind;

    private String text;
    private boolean switchedOn;
    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Assumption() {}

    Assumption(NewAssumption assumption, String by, Instant at) {
        this.ref = assumption.ref().value();
        this.commitment = assumption.commitment();
        this.kind = assumption.kind();
        this.text = Text.required(assumption.text(), 2000);
        this.switchedOn = true;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void switchTo(boolean on) {
        this.switchedOn = on;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public Ref commitment() {
        return commitment;
    }

    public AssumptionKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public boolean switchedOn() {
        return switchedOn;
    }

    public int version() {
        return version;
    }
}
