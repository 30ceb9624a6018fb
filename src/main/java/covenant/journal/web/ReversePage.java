package covenant.journal.web;

import covenant.approvals.Approval;
import covenant.journal.JournalReason;
import covenant.journal.NewReversal;
import covenant.journal.ProposeReversal;
import covenant.journal.ReadJournal;
import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.platform.Asked;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that proposes to take an entry back. */
@Named
@RequestScoped
public class ReversePage {

    @Inject
    private ProposeReversal proposeReversal;

    @Inject
    private ReadJournal readJournal;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** Refuses the page to who may not propose anyway, before they type. @throws Rejected {@link JournalReason#ENTRY_UNKNOWN} */
    @AllowedTo(Role.PREPARER)
    public void open() {
        readJournal.entry(number());
        fields.put("effectiveOn", timeBar.asOf().on().toString());
    }

    /** The number of the entry that the address names. @throws Rejected {@link JournalReason#ENTRY_UNKNOWN} */
    public long number() {
        String number = asked.text("number");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Rejected(JournalReason.ENTRY_UNKNOWN, "There is no entry '" + Text.excerpt(number) + "'.");
        }
        return Long.parseLong(number);
    }

    public void propose() {
        Faults faults = new Faults();
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        String reason = faults.required("reason", fields.get("reason"), text -> Text.required(text, 900));
        faults.refuseIfAny();
        Approval approval = proposeReversal.propose(
                new NewReversal(number(), Objects.requireNonNull(on), Objects.requireNonNull(reason)));
        redirect.to("/approvals/approval.xhtml?id=" + approval.id(), "Proposed: " + approval.title() + ".");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
