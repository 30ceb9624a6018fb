package covenant.commitments.web;

import covenant.commitments.CommitmentReason;
import covenant.commitments.ReadCommitments;
import covenant.kernel.Faults;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.Figures;
import covenant.platform.PageRef;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.settlement.NewCredit;
import covenant.settlement.NewSettlement;
import covenant.settlement.RecordSettlement;
import covenant.settlement.Settled;
import covenant.settlement.SettlementKind;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * The form that records a settlement. However often it is sent, it posts once (rule KW3).
 */
@Named
@ViewScoped
public class SettlePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private RecordSettlement recordSettlement;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private SentOnce sentOnce;

    private @Nullable String amount;
    private @Nullable String effectiveOn;
    private @Nullable String memo;
    private @Nullable String credit;
    private @Nullable String expiresOn;

    @PostConstruct
    void open() {
        effectiveOn = timeBar.asOf().on().toString();
    }

    public Line line() {
        return new Line(readCommitments.one(
                PageRef.of(asked.text("ref"), CommitmentReason.COMMITMENT_UNKNOWN), timeBar.asOf()));
    }

    /** What the address asks for: a drawdown unless it says otherwise. */
    public SettlementKind kind() {
        String word = asked.text("kind");
        return word.isEmpty() ? SettlementKind.DRAWDOWN : Words.parse(SettlementKind.class, word);
    }

    /** Whether it can buy a credit: only a payment does (rule L11). */
    public boolean isBuying() {
        return kind() == SettlementKind.PAYMENT;
    }

    /** How the amount typed is understood; empty while it cannot be. */
    public String echo() {
        try {
            return amount == null ? "" : Figures.exact(quantity(amount));
        } catch (Rejected unreadable) {
            return "";
        }
    }

    /** Shows the form again with the amount as it is understood. */
    public void check() {
        settlement();
    }

    /** Records it, once, and leads back to the commitment. */
    public void record() {
        NewSettlement settlement = settlement();
        sentOnce.act(() -> new Done(
                "/commitments/commitment.xhtml?ref=" + settlement.commitment(),
                told(settlement, recordSettlement.record(List.of(settlement)))));
    }

    private static String told(NewSettlement settlement, Settled settled) {
        String what = Words.plain(settlement.kind()) + " of " + Figures.exact(settlement.quantity());
        return settled instanceof Settled.Posted posted
                ? "Entry " + posted.entries().get(0).number() + " records a " + what + "."
                : "The " + what + why(settlement) + " It awaits approval "
                        + ((Settled.Awaits) settled).approval().id() + ".";
    }

    private static String why(NewSettlement settlement) {
        NewCredit bought = settlement.credit();
        return bought == null
                ? " is above what one person records alone."
                : " buys the credit " + bought.ref() + ", which two persons decide.";
    }

    private NewSettlement settlement() {
        Faults faults = new Faults();
        Quantity quantity =
                faults.required("amount", amount, text -> quantity(text).requirePositive());
        LocalDate on = faults.required("effectiveOn", effectiveOn, TypedDay::read);
        String why = faults.required("memo", memo, text -> Text.required(text, 1000));
        NewCredit bought = isBuying() ? bought(faults) : null;
        faults.refuseIfAny();
        return new NewSettlement(
                line().commitment().ref(),
                kind(),
                Objects.requireNonNull(quantity),
                Objects.requireNonNull(on),
                Objects.requireNonNull(why),
                sentOnce.getKey(),
                bought);
    }

    /** What is typed of a credit; null where nothing is. Half of one is refused. */
    private @Nullable NewCredit bought(Faults faults) {
        if (isBlank(credit) && isBlank(expiresOn)) {
            return null;
        }
        Ref ref = faults.required("ref", credit, Ref::new);
        LocalDate until = faults.required("expiresOn", expiresOn, TypedDay::read);
        return ref == null || until == null ? null : new NewCredit(ref, until);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private Quantity quantity(String text) {
        Unit unit = line().commitment().unit();
        return Quantity.of(text.strip(), unit);
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable String getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable String effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public @Nullable String getMemo() {
        return memo;
    }

    public void setMemo(@Nullable String memo) {
        this.memo = memo;
    }

    public @Nullable String getCredit() {
        return credit;
    }

    public void setCredit(@Nullable String credit) {
        this.credit = credit;
    }

    public @Nullable String getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(@Nullable String expiresOn) {
        this.expiresOn = expiresOn;
    }
}
