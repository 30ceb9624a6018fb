package covenant.adjudication.web;

import covenant.adjudication.AdjudicateConflict;
import covenant.adjudication.ReopenConflict;
import covenant.approvals.Approval;
import covenant.evidence.NewEvidence;
import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.platform.TypedEvidence;
import covenant.security.AllowedTo;
import covenant.security.Role;
import covenant.sources.Conflict;
import covenant.sources.NewAdjudication;
import covenant.sources.ReadConflicts;
import covenant.sources.SourceReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that proposes to decide a conflict, or to open a decided one again. */
@Named
@RequestScoped
public class DecidePage {

    @Inject
    private AdjudicateConflict adjudicateConflict;

    @Inject
    private ReopenConflict reopenConflict;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** Refuses the page to who may not propose anyway, before they type. */
    @AllowedTo(Role.PREPARER)
    public void enter() {
        conflict();
        fields.put("effectiveOn", timeBar.asOf().on().toString());
    }

    /** @throws Rejected {@link SourceReason#CONFLICT_UNKNOWN} */
    public Conflict conflict() {
        return readConflicts.one(PageRef.of(asked.text("ref"), SourceReason.CONFLICT_UNKNOWN), timeBar.asOf());
    }

    /** Whether it is still to be decided, as known now. */
    public boolean isOpen() {
        return conflict().decision().isEmpty();
    }

    public void propose() {
        boolean open = isOpen();
        Faults faults = new Faults();
        String reading = open ? faults.required("reading", fields.get("reading"), text -> text) : null;
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        String reason = faults.required("reason", fields.get("reason"), text -> Text.required(text, 800));
        List<NewEvidence> evidence = TypedEvidence.read(fields, faults);
        faults.refuseIfAny();
        NewAdjudication decision = new NewAdjudication(
                conflict().ref(), reading, Objects.requireNonNull(on), Objects.requireNonNull(reason));
        Approval approval = open
                ? adjudicateConflict.adjudicate(decision, evidence, Map.of())
                : reopenConflict.reopen(decision, evidence);
        redirect.to("/approvals/approval.xhtml?id=" + approval.id(), "Proposed: " + approval.title() + ".");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
