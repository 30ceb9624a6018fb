package covenant.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A refusal. Whatever the transaction had done is rolled back. It is mapped to an HTTP problem and to a page message in
 * one place each, both in {@code platform}.
 */
@ApplicationException(rollback = true)
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient List<Fault> faults;

    /** Refuses the request as a whole. */
    public Rejected(Reason reason, String detail) {
        this(reason, detail, List.of());
    }

    /** Refuses the request because of its fields; the first fault gives the reason. */
    public Rejected(List<Fault> faults) {
        this(faults.get(0).reason(), faults.stream().map(Fault::detail).collect(Collectors.joining(" ")), faults);
    }

    private Rejected(Reason reason, String detail, List<Fault> faults) {
        super(detail);
        this.reason = reason;
        this.faults = List.copyOf(faults);
    }

    /** Refuses one field. */
    public static Rejected field(String field, Reason reason, String detail) {
        return new Rejected(List.of(new Fault(field, reason, detail)));
    }

    public Reason reason() {
        return reason;
    }

    /** The fields at fault; empty when the request as a whole is refused. */
    public List<Fault> faults() {
        return faults;
    }

    /** One sentence for people: what was refused, with the values. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
