package covenant.obligations.web;

import covenant.evidence.NewEvidence;
import covenant.kernel.Faults;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.Text;
import covenant.obligations.FulfilObligation;
import covenant.obligations.Fulfilled;
import covenant.obligations.NewFulfilment;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationReason;
import covenant.obligations.ReadObligations;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.platform.TypedEvidence;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form that records what was done for an obligation, or for one occurrence of it. However often it is sent, once. */
@Named
@ViewScoped
public class FulfilPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FulfilObligation fulfilObligation;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private SentOnce sentOnce;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    @PostConstruct
    void start() {
        fields.put("fulfilledOn", timeBar.asOf().on().toString());
        fields.put("occurrence", asked.text("occurrence"));
    }

    /** @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} */
    public Obligation obligation() {
        return readObligations.one(PageRef.of(asked.text("ref"), ObligationReason.OBLIGATION_UNKNOWN), timeBar.asOf());
    }

    /** Whether it recurs by a rule, so that an occurrence has to be named. */
    public boolean isSeries() {
        return obligation().due().recurrence() != null;
    }

    /** Records it, or proposes it where that settles more than one person may. */
    public void fulfil() {
        NewFulfilment fulfilment = fulfilment();
        sentOnce.act(() -> new Done(
                "/obligations/obligation.xhtml?ref=" + fulfilment.obligation(),
                fulfilObligation.fulfil(fulfilment) instanceof Fulfilled.Awaits awaits
                        ? "It settles more than one person may, and awaits approval "
                                + awaits.approval().id() + "."
                        : "What was done is recorded."));
    }

    private NewFulfilment fulfilment() {
        Obligation obligation = obligation();
        Stated asks = obligation.quantity();
        Faults faults = new Faults();
        LocalDate occurrence = faults.optional("occurrence", fields.get("occurrence"), TypedDay::read);
        Quantity quantity = asks == null
                ? null
                : faults.optional(
                        "quantity",
                        fields.get("quantity"),
                        text -> Quantity.of(text.strip(), asks.unit()).requirePositive());
        LocalDate on = faults.required("fulfilledOn", fields.get("fulfilledOn"), TypedDay::read);
        String note = faults.required("note", fields.get("note"), text -> Text.required(text, 900));
        List<NewEvidence> evidence = TypedEvidence.read(fields, faults);
        faults.refuseIfAny();
        return new NewFulfilment(
                obligation.ref(),
                occurrence,
                quantity,
                complete(),
                Objects.requireNonNull(on),
                Objects.requireNonNull(note),
                evidence,
                sentOnce.getKey());
    }

    private @Nullable Boolean complete() {
        return switch (Objects.requireNonNullElse(fields.get("left"), "")) {
            case "nothing" -> Boolean.TRUE;
            case "something" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
