package covenant.sources.web;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.platform.TimeBar;
import covenant.sources.Adjudication;
import covenant.sources.Claim;
import covenant.sources.Conflict;
import covenant.sources.Mark;
import covenant.sources.OpenQuestion;
import covenant.sources.QuestionFilter;
import covenant.sources.ReadClaims;
import covenant.sources.ReadConflicts;
import covenant.sources.ReadQuestions;
import covenant.sources.Reading;
import covenant.sources.SourceReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One conflict: its readings side by side, and which of them the book carries. */
@Named
@RequestScoped
public class ConflictPage {

    private static final int MOST = 200;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadQuestions readQuestions;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Conflict conflict;

    /**
     * A reading as the page shows it.
     *
     * @param booked whether the book carries it
     * @param marks why its figures are no plain ones
     */
    public record Side(Reading reading, boolean booked, List<Claim> claims, List<Mark> marks) {}

    /** @throws Rejected {@link SourceReason#CONFLICT_UNKNOWN} also for one that the reading does not know */
    public void load() {
        conflict = readConflicts.one(new Ref(ref), asOf());
    }

    public Conflict conflict() {
        return conflict;
    }

    /** Whether nobody has decided it in the reading that is shown. */
    public boolean isOpen() {
        return conflict.isOpen(asOf());
    }

    /** The label of the reading that the book carries. */
    public String booked() {
        return conflict.booked(asOf());
    }

    /** What was decided about it, in order. */
    public List<Adjudication> adjudications() {
        return conflict.adjudications(asOf());
    }

    public List<Side> sides() {
        return conflict.readings().stream().map(this::side).toList();
    }

    /** Two stand in halves, more in thirds. */
    public int span() {
        return conflict.readings().size() == 2 ? 6 : 4;
    }

    public List<OpenQuestion> questions() {
        return readQuestions
                .list(new QuestionFilter(false, conflict.ref(), null), asOf(), "", MOST)
                .items();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    private Side side(Reading reading) {
        boolean booked = reading.label().equals(conflict.booked(asOf()));
        List<Claim> claims = reading.claims().isEmpty() ? List.of() : readClaims.named(reading.claims(), asOf());
        String reason = conflict.ref() + ": reading " + reading.label() + (booked ? ", booked" : ", not booked");
        return new Side(
                reading, booked, claims, isOpen() ? List.of(Mark.of(Mark.Kind.PROVISIONAL, reason)) : List.of());
    }

    private AsOf asOf() {
        return timeBar.asOf();
    }
}
