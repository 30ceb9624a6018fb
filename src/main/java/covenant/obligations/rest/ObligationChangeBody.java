package covenant.obligations.rest;

import covenant.kernel.Ref;
import covenant.obligations.NewObligationChange;
import covenant.obligations.ObligationChangeKind;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of an obligation as it is sent: each kind has members of its own. */
final class ObligationChangeBody {

    private ObligationChangeBody() {}

    static NewObligationChange read(Ref ref, ObligationChangeKind kind, Members members) {
        boolean rests = kind == ObligationChangeKind.SUSPEND || kind == ObligationChangeKind.RESUME;
        Field<LocalDate> occurrence = members.optionalDay("occurrence");
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        @Nullable Field<LocalDate> dueOn = kind == ObligationChangeKind.EXTEND ? members.day("dueOn") : null;
        @Nullable Field<Ref> dispute = rests ? members.optional("dispute", Ref::new) : null;
        @Nullable Field<String> forceMajeure = rests ? members.text("forceMajeure", 200) : null;
        Field<String> reason = members.requiredText("reason", 700);
        return members.make(() -> new NewObligationChange(
                ref,
                occurrence.orNull(),
                kind,
                effectiveOn.get(),
                dueOn == null ? null : dueOn.get(),
                dispute == null ? null : dispute.orNull(),
                forceMajeure == null ? "" : forceMajeure.or(""),
                reason.get()));
    }
}
