package covenant.agreements.web;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementReason;
import covenant.agreements.Clause;
import covenant.agreements.Price;
import covenant.agreements.PriceStep;
import covenant.agreements.ReadAgreements;
import covenant.agreements.ScopeReading;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeFilter;
import covenant.disputes.ReadDisputes;
import covenant.kernel.Quantity;
import covenant.kernel.StatedDate;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.TimeBar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One clause: what it covers, as booked and under each reading, and what is said of it. */
@Named
@RequestScoped
public class ClausePage {

    private static final int MOST = 100;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private Asserted asserted;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private Clause clause;

    @PostConstruct
    void read() {
        clause = readAgreements.clause(PageRef.of(asked.text("ref"), AgreementReason.CLAUSE_UNKNOWN));
    }

    /** @param covers in words @param asserted null when the conflict is not known yet in this view */
    public record Read(ScopeReading reading, String covers, Asserted.@Nullable Assertion asserted) {}

    public Clause clause() {
        return clause;
    }

    /** How claims and conflicts name it. */
    public String subject() {
        return "clause:" + clause.ref();
    }

    public Agreement agreement() {
        return readAgreements.one(clause.agreement());
    }

    public String state() {
        return InForce.word(clause, timeBar.asOf());
    }

    /** Whether it is signed, and the view does not know that yet. */
    public boolean isUnknown() {
        return clause.signedAt() != null && !clause.known(timeBar.asOf());
    }

    /** Null while it waits, and when nobody says. */
    public @Nullable StatedDate startsOn() {
        return clause.startsOn(timeBar.asOf());
    }

    public boolean waits() {
        return clause.waits(timeBar.asOf());
    }

    /** Why it was started; null unless it had to be. */
    public @Nullable String startedFor() {
        return clause.startedFor(timeBar.asOf());
    }

    /** Why it ends; null while it does not. */
    public @Nullable String endedFor() {
        return clause.endedFor(timeBar.asOf());
    }

    /** What it asks; null where it asks no price. */
    public @Nullable Price price() {
        return clause.price(timeBar.asOf());
    }

    /** A price, and from when on it is asked. @param from null for the price as agreed @param cause empty likewise */
    public record Step(String price, @Nullable LocalDate from, String cause) {}

    /** What it asked from the beginning, and each step since; none while it was never stepped. */
    public List<Step> steps() {
        Price agreed = clause.agreedPrice();
        List<PriceStep> steps = clause.steps(timeBar.asOf());
        if (agreed == null || steps.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Step(agreed.quantity().toString(), null, "")),
                        steps.stream()
                                .map(step -> new Step(
                                        new Quantity(
                                                        step.amount(),
                                                        agreed.quantity().unit())
                                                .toString(),
                                        step.effectiveOn(),
                                        step.cause())))
                .toList();
    }

    public @Nullable StatedDate endsOn() {
        return clause.endsOn(timeBar.asOf());
    }

    public @Nullable Integer endedBy() {
        return clause.endedBy(timeBar.asOf());
    }

    /** In order of conflict and label. */
    public List<Read> readings() {
        return clause.readings().stream()
                .sorted(Comparator.comparing(ScopeReading::conflict).thenComparing(ScopeReading::label))
                .map(reading ->
                        new Read(reading, InForce.covers(reading), asserted.of(reading.conflict(), reading.label())))
                .toList();
    }

    public List<Dispute> disputes() {
        return readDisputes
                .list(DisputeFilter.aboutClause(clause.ref()), timeBar.asOf(), "", MOST)
                .items();
    }
}
