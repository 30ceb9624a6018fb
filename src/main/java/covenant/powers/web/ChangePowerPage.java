package covenant.powers.web;

import covenant.approvals.Approval;
import covenant.evidence.NewEvidence;
import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.platform.TypedEvidence;
import covenant.powers.ChangePower;
import covenant.powers.NewPowerChange;
import covenant.powers.Power;
import covenant.powers.PowerChangeKind;
import covenant.powers.PowerReason;
import covenant.powers.ReadPowers;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that proposes to exercise a power or to give it up. */
@Named
@RequestScoped
public class ChangePowerPage {

    @Inject
    private ChangePower changePower;

    @Inject
    private ReadPowers readPowers;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** Refuses the page to who may not propose anyway, before they type. */
    @AllowedTo(Role.PREPARER)
    public void open() {
        power();
        kind();
        fields.put("effectiveOn", timeBar.asOf().on().toString());
    }

    /** @throws Rejected {@link PowerReason#POWER_UNKNOWN} */
    public Power power() {
        return readPowers.one(PageRef.of(asked.text("ref"), PowerReason.POWER_UNKNOWN), timeBar.asOf());
    }

    /** What the address asks for. */
    public PowerChangeKind kind() {
        return Words.parse(PowerChangeKind.class, asked.text("kind"));
    }

    public boolean isExercise() {
        return kind() == PowerChangeKind.EXERCISE;
    }

    public void propose() {
        Faults faults = new Faults();
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        String reason = faults.required("reason", fields.get("reason"), text -> Text.required(text, 900));
        List<NewEvidence> evidence = TypedEvidence.read(fields, faults);
        faults.refuseIfAny();
        Approval approval = changePower.propose(new NewPowerChange(
                power().ref(), kind(), Objects.requireNonNull(on), Objects.requireNonNull(reason), evidence));
        redirect.to("/approvals/approval.xhtml?id=" + approval.id(), "Proposed: " + approval.title() + ".");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
