package covenant.commitments.web;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementReason;
import covenant.agreements.Clause;
import covenant.agreements.ReadAgreements;
import covenant.agreements.RoleOf;
import covenant.commitments.Basis;
import covenant.commitments.CommitmentKind;
import covenant.commitments.Minimums;
import covenant.commitments.NewCommitment;
import covenant.commitments.NewTerms;
import covenant.commitments.NewTranche;
import covenant.commitments.Overage;
import covenant.commitments.Policy;
import covenant.commitments.ProposeCommitment;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.kernel.Faults;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.milestones.Milestone;
import covenant.milestones.ReadMilestones;
import covenant.platform.Asked;
import covenant.platform.Figures;
import covenant.platform.FormRows;
import covenant.platform.PageRef;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form that proposes a commitment within a signed agreement. It keeps what was typed until it is accepted. */
@Named
@ViewScoped
public class NewCommitmentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Unit ANY = new Unit("UNIT");
    private static final int MOST = 500;

    @Inject
    private ProposeCommitment proposeCommitment;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private SentOnce sentOnce;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();
    private final FormRows tranches = new FormRows();

    /** What was typed, by the name of its field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    /** The same for each tranche. */
    public FormRows tranches() {
        return tranches;
    }

    /** Whether the address says in which agreement. */
    public boolean isChosen() {
        return !asked.text("agreement").isEmpty();
    }

    public List<Agreement> agreements() {
        return readAgreements.list(Set.of(), null, timeBar.asOf(), "", MOST).items();
    }

    public Agreement agreement() {
        return readAgreements.one(PageRef.of(asked.text("agreement"), AgreementReason.AGREEMENT_UNKNOWN));
    }

    /** Only parties with a role in the agreement can promise under it. */
    public List<Ref> parties() {
        return agreement().roles().stream()
                .map(RoleOf::party)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Clause> clauses() {
        return readAgreements.clauses(agreement().ref(), timeBar.asOf());
    }

    public List<Milestone> milestones() {
        return readMilestones
                .list(agreement().ref(), null, timeBar.asOf(), "", MOST)
                .items();
    }

    public List<CommitmentKind> kinds() {
        return Arrays.asList(CommitmentKind.values());
    }

    public List<Qualifier> qualifiers() {
        return Arrays.asList(Qualifier.values());
    }

    /** A part of a whole is not given as a range. */
    public List<Qualifier> trancheQualifiers() {
        return qualifiers().stream().filter(q -> q != Qualifier.RANGE).toList();
    }

    public List<Style> styles() {
        return Arrays.asList(Style.values());
    }

    public List<Recourse> recourses() {
        return Arrays.asList(Recourse.values());
    }

    public List<Minimums> minimums() {
        return Arrays.asList(Minimums.values());
    }

    public List<Overage> overages() {
        return Arrays.asList(Overage.values());
    }

    /** How an amount typed is understood; empty while it cannot be. */
    public String echo(@Nullable String amount) {
        String unit = fields.get("unit");
        try {
            return amount == null || unit == null ? "" : Figures.exact(Quantity.of(amount.strip(), unit.strip()));
        } catch (Rejected unreadable) {
            return "";
        }
    }

    /** Proposes it, once, and leads to its page, which says what it awaits. */
    public void propose() {
        NewCommitment proposed = commitment();
        sentOnce.act(() -> new Done(
                "/commitments/commitment.xhtml?ref=" + proposed.ref(),
                "Proposed as approval " + proposeCommitment.propose(proposed).id()
                        + ". It counts when a second person approves it."));
    }

    private NewCommitment commitment() {
        Faults faults = new Faults();
        Ref ref = faults.required("ref", fields.get("ref"), Ref::new);
        String title = faults.required("title", fields.get("title"), text -> Text.required(text, 300));
        Ref obligor = faults.required("obligor", fields.get("obligor"), Ref::new);
        Ref obligee = faults.required("obligee", fields.get("obligee"), Ref::new);
        CommitmentKind kind =
                faults.required("kind", fields.get("kind"), word -> Words.parse(CommitmentKind.class, word));
        Ref clause = faults.optional("governingClause", fields.get("governingClause"), Ref::new);
        String note = faults.read("note", () -> Text.optional(fields.get("note"), 2000));
        Supplier<Policy> policy = policy(faults);
        NewTerms terms = terms(faults);
        return new NewCommitment(
                Objects.requireNonNull(ref),
                agreement().ref(),
                Objects.requireNonNull(title),
                Objects.requireNonNull(obligor),
                Objects.requireNonNull(obligee),
                Objects.requireNonNull(kind),
                policy.get(),
                clause,
                Objects.requireNonNull(note),
                terms);
    }

    /** @return refuses what does not go together, once everything is read */
    private Supplier<Policy> policy(Faults faults) {
        Style style = faults.required("style", fields.get("style"), word -> Words.parse(Style.class, word));
        Recourse recourse =
                faults.required("recourse", fields.get("recourse"), word -> Words.parse(Recourse.class, word));
        Minimums minimums =
                faults.required("minimums", fields.get("minimums"), word -> Words.parse(Minimums.class, word));
        Overage overage = faults.required("overage", fields.get("overage"), word -> Words.parse(Overage.class, word));
        LocalDate expiresOn = faults.optional("expiresOn", fields.get("expiresOn"), TypedDay::read);
        return () -> new Policy(
                Objects.requireNonNull(style),
                Objects.requireNonNull(recourse),
                Objects.requireNonNull(overage),
                expiresOn,
                Objects.requireNonNull(minimums));
    }

    /** Reads the rest of the form, and refuses all of it together if anything in it is at fault. */
    private NewTerms terms(Faults faults) {
        Unit unit = faults.required("unit", fields.get("unit"), text -> new Unit(text.strip()));
        StatedDate effectiveOn = faults.required("effectiveOn", fields.get("effectiveOn"), NewCommitmentPage::date);
        StatedDate startsOn = faults.optional("startsOn", fields.get("startsOn"), NewCommitmentPage::date);
        StatedDate endsOn = faults.optional("endsOn", fields.get("endsOn"), NewCommitmentPage::date);
        Stated quantity = stated(faults, "", fields, unit);
        List<@Nullable NewTranche> parts = new ArrayList<>();
        for (int index : tranches.shown()) {
            parts.add(tranche(faults, index, unit));
        }
        faults.refuseIfAny();
        return new NewTerms(
                Basis.SIGNED,
                Objects.requireNonNull(quantity),
                startsOn,
                endsOn,
                Objects.requireNonNull(effectiveOn),
                parts.stream().map(Objects::requireNonNull).toList());
    }

    private @Nullable NewTranche tranche(Faults faults, int index, @Nullable Unit unit) {
        Map<String, @Nullable String> row = tranches.row(index);
        String field = "tranches/" + index + "/";
        String title = faults.required(field + "title", row.get("title"), text -> Text.required(text, 300));
        Stated quantity = stated(faults, field, row, unit);
        StatedDate dueOn = faults.optional(field + "dueOn", row.get("dueOn"), NewCommitmentPage::date);
        Ref milestone = faults.optional(field + "milestone", row.get("milestone"), Ref::new);
        return title == null || quantity == null
                ? null
                : new NewTranche(tranches.place(index), title, quantity, dueOn, milestone);
    }

    /** @param unit null when it could not be read; then amounts are only looked at for what is wrong with them in any unit */
    private static @Nullable Stated stated(
            Faults faults, String field, Map<String, @Nullable String> row, @Nullable Unit unit) {
        Qualifier qualifier =
                faults.required(field + "qualifier", row.get("qualifier"), word -> Words.parse(Qualifier.class, word));
        Unit in = unit == null ? ANY : unit;
        Quantity amount = faults.optional(field + "amount", row.get("amount"), text -> Quantity.of(text.strip(), in));
        Quantity upper = faults.optional(field + "upper", row.get("upper"), text -> Quantity.of(text.strip(), in));
        boolean read = (amount != null || row.get("amount") == null) && (upper != null || row.get("upper") == null);
        Stated stated = qualifier == null || !read
                ? null
                : faults.read(field + "amount", () -> new Stated(qualifier, amount, upper, in));
        return unit == null ? null : stated;
    }

    private static StatedDate date(String text) {
        return new StatedDate(text.strip());
    }
}
