package covenant.disputes.web;

import covenant.disputes.Assessment;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeFilter;
import covenant.disputes.DisputeStage;
import covenant.disputes.ReadDisputes;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.PartyNames;
import covenant.platform.TimeBar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The disputes there are: who contests what. */
@Named
@RequestScoped
public class DisputesPage {

    private static final int PAGE = 50;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private PartyNames partyNames;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private DisputeFilter filter;

    private @Nullable Slice<Dispute> slice;
    private @Nullable Map<Ref, Assessment> assessed;

    @PostConstruct
    void read() {
        filter = new DisputeFilter(
                asked.word("stage", "Stage", DisputeStage.class),
                asked.ref("party", "Party"),
                asked.ref("clause", "Clause"),
                asked.ref("commitment", "Commitment"));
    }

    public List<Dispute> disputes() {
        return slice().items();
    }

    public DisputeStage stage(Dispute dispute) {
        return dispute.stage(timeBar.asOf());
    }

    /** What it may come to; null while nobody has assessed it. */
    public @Nullable Assessment assessment(Dispute dispute) {
        if (assessed == null) {
            assessed = readDisputes.assessed(disputes(), timeBar.asOf());
        }
        return assessed.get(dispute.ref());
    }

    public String estimate(Assessment assessment) {
        return Estimated.inWords(assessment.estimate());
    }

    public @Nullable String next() {
        return slice().next();
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> stages() {
        return asked.options("stage", DisputeStage.values());
    }

    public List<Asked.Option> parties() {
        return partyNames.options(asked.text("party"));
    }

    private Slice<Dispute> slice() {
        if (slice == null) {
            slice = readDisputes.list(filter, timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
