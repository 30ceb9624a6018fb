package covenant.agreements;

import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Marks an agreement as ended: the last inner step of ending it, after what was open is decided. It takes part in a
 * transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndAgreement {

    @Inject
    private Agreements agreements;

    @Inject
    private Now now;

    /**
     * Ends it (rule A9).
     *
     * @param on the first day on which it is no longer in force
     * @param successor what takes its place; null for nothing
     * @param approval the id of the approval that decided it
     * @throws Rejected {@link AgreementReason#AGREEMENT_UNKNOWN}, {@link AgreementReason#AGREEMENT_NOT_SIGNED},
     *     {@link AgreementReason#AGREEMENT_ENDED}
     */
    public void end(Ref ref, EndKind kind, LocalDate on, @Nullable Ref successor, String reason, long approval) {
        Agreement agreement = agreements.requireOpen(ref);
        agreement.end(new AgreementEnd(kind, on, successor, reason, approval, now.instant()));
        agreements.touch(agreement);
    }
}
