package covenant.disputes.web;

import covenant.disputes.Dispute;
import covenant.disputes.DisputeReason;
import covenant.disputes.DisputeStage;
import covenant.disputes.MoveDispute;
import covenant.disputes.NewStage;
import covenant.disputes.ReadDisputes;
import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that records to which further stage a dispute came. */
@Named
@RequestScoped
public class MoveDisputePage {

    @Inject
    private MoveDispute moveDispute;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** Refuses the page to who may not record it anyway, before they type. */
    @AllowedTo(Role.PREPARER)
    public void open() {
        dispute();
        fields.put("effectiveOn", timeBar.asOf().on().toString());
    }

    /** @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN} */
    public Dispute dispute() {
        return readDisputes.one(PageRef.of(asked.text("ref"), DisputeReason.DISPUTE_UNKNOWN), timeBar.asOf());
    }

    public DisputeStage stage() {
        return dispute().stage(timeBar.asOf());
    }

    public List<DisputeStage> stages() {
        return Arrays.asList(DisputeStage.values());
    }

    public void record() {
        Faults faults = new Faults();
        DisputeStage stage =
                faults.required("stage", fields.get("stage"), word -> Words.parse(DisputeStage.class, word));
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        StatedDate filedOn = faults.optional("filedOn", fields.get("filedOn"), day -> new StatedDate(day.strip()));
        String reason = faults.required("reason", fields.get("reason"), text -> Text.required(text, 1000));
        faults.refuseIfAny();
        Dispute moved = moveDispute.move(new NewStage(
                dispute().ref(),
                Objects.requireNonNull(stage),
                Objects.requireNonNull(on),
                filedOn,
                Objects.requireNonNull(reason)));
        redirect.to(
                "/disputes/dispute.xhtml?ref=" + moved.ref(),
                "Recorded: it is " + Words.plain(stage) + " from " + on + " on.");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
