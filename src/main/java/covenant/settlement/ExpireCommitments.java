package covenant.settlement;

import covenant.commitments.Commitment;
import covenant.commitments.Commitments;
import covenant.commitments.EndCommitment;
import covenant.journal.Authority;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
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
public class ExpireCommitments {

    @Inject
    private Commitments commitments;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private CurrentActor actor;

    /**
     * Lets them lapse.
     *
     * @param day inclusive
     * @return how many expired
     */
    public int expire(LocalDate day) {
        List<Commitment> expiring = commitments.expiring(day);
        expiring.forEach(commitment -> endCommitment.end(
                commitment.ref(),
                Objects.requireNonNull(commitment.policy().expiresOn()),
                "What was left expired",
                Authority.of(actor.get(), null)));
        return expiring.size();
    }
}
