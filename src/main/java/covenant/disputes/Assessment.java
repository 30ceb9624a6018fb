package covenant.disputes;

import covenant.approvals.Approval;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * How likely a dispute is to cost something, and how much, in the words of one person; it counts once another has approved
 * it. It never changes: a later one follows it.
 */
@Entity
@Table(name = "dispute_assessment")
public class Assessment {

    @Id
    private long approvalId;

    private Ref dispute;

    @Enumerated(EnumType.STRING)
    private Likelihood likelihood;

    @Enumerated(EnumType.STRING)
    private EstimateKind estimate;

    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;
    private @Nullable Unit unit;
    private LocalDate effectiveOn;
    private String reasoning;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "dispute_assessment_evidence", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "evidence")
    private Set<Long> evidence;

    private String assessedBy;
    private Instant recordedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;

    protected Assessment() {}

    Assessment(Approval approval, NewAssessment assessment, List<Long> evidence) {
        this.approvalId = approval.id();
        this.dispute = assessment.dispute();
        this.likelihood = assessment.likelihood();
        this.estimate = assessment.estimate().kind();
        this.low = amountOf(assessment.estimate().low());
        this.high = amountOf(assessment.estimate().high());
        this.unit = assessment.estimate().low() == null
                ? null
                : assessment.estimate().low().unit();
        this.effectiveOn = assessment.effectiveOn();
        this.reasoning = assessment.reasoning();
        this.evidence = new HashSet<>(evidence);
        this.assessedBy = approval.proposedBy();
        this.recordedAt = approval.proposedAt();
    }

    void approve(String by, Instant at) {
        this.approvedBy = by;
        this.approvedAt = at;
    }

    public long approvalId() {
        return approvalId;
    }

    public Ref dispute() {
        return dispute;
    }

    public Likelihood likelihood() {
        return likelihood;
    }

    public Estimate estimate() {
        return new Estimate(estimate, quantity(low), quantity(high));
    }

    /** From when on it is so. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String reasoning() {
        return reasoning;
    }

    /** The ids of the evidence, in order. */
    public List<Long> evidence() {
        return evidence.stream().sorted().toList();
    }

    public String assessedBy() {
        return assessedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who approved it; null while nobody has, and then it does not count. */
    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    /** Whether it counts in a reading: it is approved, and known as that (rule D5). */
    boolean seen(AsOf asOf) {
        return approvedAt != null && asOf.sees(effectiveOn, approvedAt);
    }

    private @Nullable Quantity quantity(@Nullable BigDecimal amount) {
        return amount == null ? null : new Quantity(amount, Objects.requireNonNull(unit));
    }

    private static @Nullable BigDecimal amountOf(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }
}
