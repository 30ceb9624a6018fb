package covenant.sources.web;

import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.PartyNames;
import covenant.platform.TimeBar;
import covenant.sources.Mark;
import covenant.sources.Measure;
import covenant.sources.Observation;
import covenant.sources.ReadObservations;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The observations there are: measured values that are no promises. */
@Named
@RequestScoped
public class ObservationsPage {

    private static final int PAGE = 50;

    @Inject
    private ReadObservations readObservations;

    @Inject
    private Undecided undecided;

    @Inject
    private PartyNames partyNames;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private @Nullable Measure measure;
    private @Nullable Ref subject;
    private @Nullable Slice<Observation> slice;

    @PostConstruct
    void read() {
        measure = asked.word("measure", "Measure", Measure.class);
        subject = asked.ref("subject", "Measured on");
    }

    public List<Observation> observations() {
        return slice().items();
    }

    public @Nullable String next() {
        return slice().next();
    }

    /** Why its value is no plain figure. */
    public List<Mark> marks(Ref observation) {
        return undecided.marks(observation);
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> measures() {
        return asked.options("measure", Measure.values());
    }

    public List<Asked.Option> subjects() {
        return partyNames.options(asked.text("subject"));
    }

    private Slice<Observation> slice() {
        if (slice == null) {
            slice = readObservations.list(subject, measure, timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
