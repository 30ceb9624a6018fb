package covenant.milestones.web;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.milestones.Evaluation;
import covenant.milestones.Milestone;
import covenant.milestones.MilestoneFilter;
import covenant.milestones.MilestoneStanding;
import covenant.milestones.MilestoneState;
import covenant.milestones.ReadMilestones;
import covenant.milestones.Truth;
import covenant.platform.Asked;
import covenant.platform.TimeBar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The milestones there are: whether each is met, until when it can be, and what rides on it. */
@Named
@RequestScoped
public class MilestonesPage {

    private static final int PAGE = 25;

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private Stakes stakes;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private @Nullable MilestoneState state;
    private @Nullable Truth truth;
    private @Nullable Attested attested;
    private @Nullable Ref agreement;
    private @Nullable List<Row> rows;
    private @Nullable String next;

    /** Whether somebody has said what became of it. */
    enum Attested {
        BY_NOBODY
    }

    /** @param longStopPassed whether its last day is over on the date of the reading */
    public record Row(
            Milestone milestone,
            MilestoneStanding standing,
            Evaluation evaluation,
            boolean longStopPassed,
            List<Riding> riding) {

        /** Why its condition holds or not: where it rests on one other alone, why that one does. */
        public String why() {
            Evaluation telling = evaluation;
            while (telling.parts().size() == 1) {
                telling = telling.parts().get(0);
            }
            return telling.explanation();
        }
    }

    @PostConstruct
    void read() {
        state = asked.word("state", "State", MilestoneState.class);
        truth = asked.word("truth", "Condition", Truth.class);
        attested = asked.word("attested", "Attested", Attested.class);
        agreement = asked.ref("agreement", "Agreement");
    }

    public List<Row> rows() {
        if (rows == null) {
            AsOf asOf = timeBar.asOf();
            Slice<Milestone> slice = readMilestones.list(
                    new MilestoneFilter(agreement, state, truth, attested == Attested.BY_NOBODY),
                    asOf,
                    asked.after(),
                    PAGE);
            rows = slice.items().stream().map(milestone -> row(milestone, asOf)).toList();
            next = slice.next();
        }
        return rows;
    }

    /** The cursor of the list's next part; null at its end. */
    public @Nullable String next() {
        rows();
        return next;
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> states() {
        return asked.options("state", MilestoneState.values());
    }

    public List<Asked.Option> truths() {
        return asked.options("truth", Truth.values());
    }

    public List<Asked.Option> attestations() {
        return asked.options("attested", Attested.values());
    }

    private Row row(Milestone milestone, AsOf asOf) {
        return new Row(
                milestone,
                milestone.standing(asOf),
                readMilestones.evaluate(milestone.ref(), asOf),
                milestone.longStop().passedBy(asOf.on()),
                stakes.on(milestone, asOf));
    }
}
