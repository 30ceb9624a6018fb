package covenant.agreements.web;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementReason;
import covenant.agreements.Clause;
import covenant.agreements.EndOf;
import covenant.agreements.NewAmendment;
import covenant.agreements.NewClause;
import covenant.agreements.Price;
import covenant.agreements.PriceOf;
import covenant.agreements.ReadAgreements;
import covenant.agreements.RoleOf;
import covenant.agreements.StartOf;
import covenant.amendments.CommitmentChange;
import covenant.amendments.PromiseChanges;
import covenant.amendments.ProposeAmendment;
import covenant.approvals.Approval;
import covenant.approvals.ApprovalReason;
import covenant.approvals.Change;
import covenant.commitments.Basis;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.NewCommitment;
import covenant.commitments.ReadCommitments;
import covenant.disputes.Dispute;
import covenant.disputes.ReadDisputes;
import covenant.endings.ReadOpen;
import covenant.endings.Thing;
import covenant.kernel.Faults;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.milestones.Milestone;
import covenant.milestones.ReadMilestones;
import covenant.parties.Party;
import covenant.parties.ReadParties;
import covenant.platform.Asked;
import covenant.platform.FormRows;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * The form that proposes an amendment of an agreement. It keeps what was typed until it is accepted, and shows what would
 * change before anything is sent.
 */
@Named
@ViewScoped
public class NewAmendmentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Unit ANY = new Unit("UNIT");
    private static final int MOST = 500;

    @Inject
    private ProposeAmendment proposeAmendment;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private ReadParties readParties;

    @Inject
    private ReadOpen readOpen;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();
    private final ClauseRows adds = new ClauseRows();
    private final FormRows ends = new FormRows();
    private final FormRows starts = new FormRows();
    private final FormRows prices = new FormRows();
    private final CommitmentRows addsCommitments = new CommitmentRows();
    private final TermsRows changes = new TermsRows();
    private final FormRows endsCommitments = new FormRows();
    private final FormRows closesDisputes = new FormRows();
    private ArrayList<Change> seen = new ArrayList<>();
    private int version;
    private @Nullable String done;

    @PostConstruct
    void open() {
        version = agreement().version();
    }

    /** What was typed, by the name of its field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    public ClauseRows adds() {
        return adds;
    }

    /** The clauses that it ends, each with the date. */
    public FormRows ends() {
        return ends;
    }

    /** The waiting clauses that it starts, each with the date. */
    public FormRows starts() {
        return starts;
    }

    /** The clauses whose price it steps, each with the new price and the date. */
    public FormRows prices() {
        return prices;
    }

    /** The commitments that it adds. */
    public CommitmentRows addsCommitments() {
        return addsCommitments;
    }

    public TermsRows changes() {
        return changes;
    }

    public Agreement agreement() {
        return readAgreements.one(PageRef.of(asked.text("agreement"), AgreementReason.AGREEMENT_UNKNOWN));
    }

    public List<Party> parties() {
        return readParties.list(null, "", MOST).items();
    }

    /** The commitments that it ends. */
    public FormRows endsCommitments() {
        return endsCommitments;
    }

    /** The disputes that it closes. */
    public FormRows closesDisputes() {
        return closesDisputes;
    }

    /** Open disputes about a clause or commitment of the agreement. */
    public List<Dispute> disputes() {
        return readOpen.of(agreement().ref(), timeBar.asOf().on()).stream()
                .filter(open -> open.thing() == Thing.DISPUTE)
                .map(open -> readDisputes.one(open.ref(), timeBar.asOf()))
                .toList();
    }

    /** Those that can still be ended. */
    public List<Clause> clauses() {
        return readAgreements.clauses(agreement().ref(), timeBar.asOf()).stream()
                .filter(clause -> clause.endedBy(timeBar.asOf()) == null)
                .toList();
    }

    /** Those that wait for their start. */
    public List<Clause> waiting() {
        return clauses().stream().filter(clause -> clause.waits(timeBar.asOf())).toList();
    }

    /** Those that ask a price. */
    public List<Clause> priced() {
        return clauses().stream().filter(clause -> clause.agreedPrice() != null).toList();
    }

    /** What a clause asks in this view. */
    public @Nullable Price price(Clause clause) {
        return clause.price(timeBar.asOf());
    }

    /** Those with a role in the agreement, who can promise under it. */
    public List<Ref> sides() {
        return agreement().roles().stream()
                .map(RoleOf::party)
                .distinct()
                .sorted()
                .toList();
    }

    public List<CommitmentAsOf> commitments() {
        return readCommitments
                .list(CommitmentFilter.ofAgreement(agreement().ref()), timeBar.asOf(), "", MOST)
                .items();
    }

    public List<Milestone> milestones() {
        return readMilestones
                .list(agreement().ref(), null, timeBar.asOf(), "", MOST)
                .items();
    }

    /** How a change can relate to what is promised already. */
    public List<Basis> bases() {
        return List.of(Basis.RESTATED, Basis.INCREMENTAL);
    }

    public List<Qualifier> qualifiers() {
        return Arrays.asList(Qualifier.values());
    }

    /** A part of a whole is not given as a range. */
    public List<Qualifier> trancheQualifiers() {
        return qualifiers().stream().filter(q -> q != Qualifier.RANGE).toList();
    }

    /** What would change, field by field, as it was last shown; empty before. */
    public List<Change> seen() {
        return seen;
    }

    /** Shows what would change. Nothing is recorded. */
    public void review() {
        seen = preview(new Typed());
    }

    /**
     * Proposes what was shown, once, and leads to its approval. What was typed after that is shown first.
     *
     * @throws Rejected {@link ApprovalReason#TARGET_CHANGED}, and whatever {@link ProposeAmendment} refuses
     */
    public synchronized void propose() {
        if (done != null) {
            redirect.to("/approvals/approval.xhtml?id=" + done, "It was proposed already.");
            return;
        }
        Typed typed = new Typed();
        ArrayList<Change> now = preview(typed);
        if (now.equals(seen)) {
            Approval approval = proposeAmendment.propose(typed.amendment, typed.changed);
            done = Long.toString(approval.id());
            redirect.to(
                    "/approvals/approval.xhtml?id=" + done, "Proposed. It counts when a second person approves it.");
        }
        seen = now;
    }

    private ArrayList<Change> preview(Typed typed) {
        int current = agreement().version();
        if (current != version) {
            version = current;
            seen = new ArrayList<>();
            throw new Rejected(
                    ApprovalReason.TARGET_CHANGED,
                    "The agreement was amended after this page was opened. What you typed is kept; look at the agreement"
                            + " as it is now, and at what would change.");
        }
        return new ArrayList<>(proposeAmendment.preview(typed.amendment, typed.changed));
    }

    /** What was typed, read once. */
    private final class Typed {

        private final NewAmendment amendment;
        private final PromiseChanges changed;

        Typed() {
            Faults faults = new Faults();
            StatedDate effectiveOn = faults.required("effectiveOn", fields.get("effectiveOn"), TermsRows::date);
            String title = faults.required("title", fields.get("title"), text -> Text.required(text, 300));
            String text = faults.required("text", fields.get("text"), typed -> Text.required(typed, 2000));
            List<NewClause> added = adds.read("adds", faults);
            Set<EndOf> ended = ended(faults);
            Set<StartOf> started = started(faults);
            Set<PriceOf> stepped = stepped(faults);
            List<NewCommitment> promised =
                    addsCommitments.read(faults, agreement().ref(), effectiveOn);
            List<CommitmentChange> terms = changes.read(faults, commitments(), effectiveOn);
            Set<Ref> over = chosen(faults, "endsCommitments", endsCommitments, "commitment");
            Set<Ref> closed = chosen(faults, "closesDisputes", closesDisputes, "dispute");
            faults.refuseIfAny();
            changed = new PromiseChanges(terms, promised, over, closed);
            amendment = new NewAmendment(
                    agreement().ref(),
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(text),
                    Objects.requireNonNull(effectiveOn),
                    added,
                    ended,
                    started,
                    stepped);
        }

        private Set<Ref> chosen(Faults faults, String form, FormRows rows, String field) {
            Set<Ref> found = new HashSet<>();
            for (int index : rows.shown()) {
                Ref ref = faults.required(
                        form + "/" + index + "/" + field, rows.row(index).get(field), Ref::new);
                if (ref != null) {
                    found.add(ref);
                }
            }
            return found;
        }

        private Set<StartOf> started(Faults faults) {
            Set<StartOf> found = new HashSet<>();
            for (int index : starts.shown()) {
                Map<String, @Nullable String> row = starts.row(index);
                Ref clause = faults.required("starts/" + index + "/clause", row.get("clause"), Ref::new);
                StatedDate startedOn =
                        faults.required("starts/" + index + "/startedOn", row.get("startedOn"), TermsRows::date);
                if (clause != null && startedOn != null) {
                    found.add(new StartOf(clause, startedOn));
                }
            }
            return found;
        }

        // In the unit of the price before, which no amendment changes.
        private Set<PriceOf> stepped(Faults faults) {
            Map<Ref, Unit> units = new HashMap<>();
            priced().forEach(clause -> units.put(
                    clause.ref(),
                    Objects.requireNonNull(clause.agreedPrice()).quantity().unit()));
            Set<PriceOf> found = new HashSet<>();
            for (int index : prices.shown()) {
                Map<String, @Nullable String> row = prices.row(index);
                String field = "prices/" + index;
                Ref clause = faults.required(field + "/clause", row.get("clause"), Ref::new);
                LocalDate on = faults.required(field + "/effectiveOn", row.get("effectiveOn"), TypedDay::read);
                Unit unit = clause == null ? null : units.get(clause);
                Quantity price = faults.required(
                        field + "/price",
                        row.get("price"),
                        text -> Quantity.of(text.strip(), unit == null ? ANY : unit)
                                .requirePositive());
                if (clause != null && price != null && on != null) {
                    found.add(PriceOf.of(clause, price, on));
                }
            }
            return found;
        }

        private Set<EndOf> ended(Faults faults) {
            Set<EndOf> found = new HashSet<>();
            for (int index : ends.shown()) {
                Map<String, @Nullable String> row = ends.row(index);
                Ref clause = faults.required("ends/" + index + "/clause", row.get("clause"), Ref::new);
                StatedDate endedOn = faults.required("ends/" + index + "/endedOn", row.get("endedOn"), TermsRows::date);
                if (clause != null && endedOn != null) {
                    found.add(new EndOf(clause, endedOn));
                }
            }
            return found;
        }
    }
}
