package covenant.commitments.rest;

import covenant.commitments.Assumption;
import covenant.commitments.AssumptionKind;
import covenant.kernel.Ref;

/** Something nobody has stated, chosen so that a report can be made. */
public record AssumptionJson(Ref ref, AssumptionKind kind, String text, boolean switchedOn) {

    static AssumptionJson of(Assumption assumption) {
        return new AssumptionJson(assumption.ref(), assumption.kind(), assumption.text(), assumption.switchedOn());
    }
}
