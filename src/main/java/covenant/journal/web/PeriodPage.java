package covenant.journal.web;

import covenant.approvals.Approval;
import covenant.journal.ClosePeriod;
import covenant.journal.JournalReason;
import covenant.journal.Period;
import covenant.journal.PeriodState;
import covenant.journal.ProposeReopening;
import covenant.journal.ReadPeriods;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One fiscal period, what happened to it, and the form that closes it or proposes to reopen it. */
@Named
@RequestScoped
public class PeriodPage {

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private ClosePeriod closePeriod;

    @Inject
    private ProposeReopening proposeReopening;

    @Inject
    private Asked asked;

    @Inject
    private Redirect redirect;

    private @Nullable String reason;

    /** @throws Rejected {@link JournalReason#PERIOD_UNKNOWN} */
    public Period period() {
        return readPeriods.one(ref());
    }

    public void closeSoftly() {
        close(PeriodState.SOFT_CLOSED);
    }

    public void closeHard() {
        close(PeriodState.HARD_CLOSED);
    }

    public void reopen() {
        Faults faults = new Faults();
        String why = faults.required("reason", reason, text -> Text.required(text, 1000));
        faults.refuseIfAny();
        Approval approval = proposeReopening.propose(ref(), Objects.requireNonNull(why));
        redirect.to("/approvals/approval.xhtml?id=" + approval.id(), "Proposed: " + approval.title() + ".");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    private void close(PeriodState to) {
        Period closed = closePeriod.close(ref(), to, Objects.requireNonNullElse(reason, ""));
        redirect.to(
                "/journal/period.xhtml?ref=" + closed.ref(),
                closed.ref() + " is " + Words.plain(closed.state()) + " now.");
    }

    private Ref ref() {
        return PageRef.of(asked.text("ref"), JournalReason.PERIOD_UNKNOWN);
    }
}
