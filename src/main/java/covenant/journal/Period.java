package covenant.journal;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * A fiscal period. An administrator opens one after the other without a gap, soft closes it and then hard closes it; to
 * open it again takes a reason and a second person. Each change is a further row of its history. A day that no period
 * holds is open.
 */
@Entity
public class Period {

    @Id
    private String ref;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private PeriodState state;

    // Not joined: under a lock a join is read without it and locked after, which fails when somebody was quicker.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "period_state", joinColumns = @JoinColumn(name = "period"))
    @OrderColumn(name = "number")
    private List<PeriodChange> history;

    @Version
    private int version;

    protected Period() {}

    Period(NewPeriod period, PeriodChange opened) {
        this.ref = period.ref().value();
        this.startsOn = period.startsOn();
        this.endsOn = period.endsOn();
        this.state = PeriodState.OPEN;
        this.history = new ArrayList<>(List.of(opened));
    }

    /**
     * Moves it into a state.
     *
     * @throws Rejected {@link JournalReason#PERIOD_STATE_CHANGED} when it is there already, or would open without being
     *     reopened
     */
    void enter(PeriodChange change) {
        boolean closes = change.state().ordinal() > state.ordinal();
        boolean reopens = change.state() == PeriodState.OPEN && state != PeriodState.OPEN;
        if (!closes && !reopens) {
            throw new Rejected(
                    JournalReason.PERIOD_STATE_CHANGED,
                    "The period " + ref + " is " + Words.plain(state) + " and cannot become "
                            + Words.plain(change.state()) + ".");
        }
        this.state = change.state();
        history.add(change);
    }

    public Ref ref() {
        return new Ref(ref);
    }

    /** Inclusive. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** Exclusive. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public PeriodState state() {
        return state;
    }

    /** Its changes of state, in the order in which they were recorded. */
    public List<PeriodChange> history() {
        return List.copyOf(history);
    }

    public int version() {
        return version;
    }
}
