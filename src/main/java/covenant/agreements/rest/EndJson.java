package covenant.agreements.rest;

import covenant.agreements.AgreementEnd;
import covenant.agreements.EndKind;
import covenant.kernel.Ref;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement ended.
 *
 * @param endedOn the first day on which it is no longer in force
 * @param successor what takes its place; null unless it is superseded
 * @param approval the id of the approval by which it ended
 */
public record EndJson(
        EndKind kind, LocalDate endedOn, @Nullable Ref successor, String reason, long approval, Instant recordedAt) {

    static @Nullable EndJson orNull(@Nullable AgreementEnd end) {
        return end == null
                ? null
                : new EndJson(end.kind(), end.on(), end.successor(), end.reason(), end.approval(), end.recordedAt());
    }
}
