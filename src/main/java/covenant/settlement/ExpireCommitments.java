package covenant.settlement;

import covenant.commitments.Commitment;
import covenant.commitments.Commitments;
import covenant.commitments.EndCommitment;
import covenant.journal.Authority;
import covenant.kernel.Ref;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.timers.OneByOne;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Lets what is left of a credit lapse when it expires (rule L9). Woken again and again, so that a day on which nothing ran
 * is caught up: it lapses on the day on which it expires, whenever that is noticed.
 */
@Stateless
@AllowedTo(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpireCommitments {

    @Inject
    private Commitments commitments;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private CurrentActor actor;

    /**
     * Lets them lapse.
     *
     * @param day inclusive
     * @return how many expired
     */
    public int expire(LocalDate day) {
        return oneByOne.count("Letting expire the commitment", () -> expiring(day), this::expire);
    }

    private List<Ref> expiring(LocalDate day) {
        return commitments.expiring(day).stream().map(Commitment::ref).toList();
    }

    private boolean expire(Ref ref) {
        endCommitment.end(
                ref,
                Objects.requireNonNull(commitments.require(ref).policy().expiresOn()),
                null,
                "What was left expired",
                Authority.of(actor.get(), null));
        return true;
    }
}
