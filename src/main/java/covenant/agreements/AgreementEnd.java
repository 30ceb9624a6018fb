package covenant.agreements;

import covenant.kernel.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an agreement has ended.
 *
 * @param on the first day on which it is no longer in force
 * @param successor what takes its place; null unless it is superseded
 * @param reason why, for people
 * @param approval the id of the approval by which it ended
 * @param recordedAt when we knew it
 */
@Embeddable
public record AgreementEnd(
        @Column(name = "ended_as") @Enumerated(EnumType.STRING)
        EndKind kind,

        @Column(name = "ended_on") LocalDate on,
        @Column(name = "ended_for") @Nullable Ref successor,
        @Column(name = "end_reason") String reason,
        @Column(name = "ended_by") long approval,
        @Column(name = "ended_at") Instant recordedAt) {}
