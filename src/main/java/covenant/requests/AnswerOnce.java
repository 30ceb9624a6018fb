package covenant.requests;

import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers a request that has a key: acts if the key is new, and repeats the kept answer if it is not. */
@Stateless
@AllowedTo
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerOnce {

    // One is enough unless the winner of a race is refused and leaves the key to the next.
    private static final int TRIES = 3;

    @Inject
    private ActUnderKey actUnderKey;

    /**
     * Answers it.
     *
     * @param effect what to do, in a transaction that also keeps its answer; what it throws leaves no key behind
     * @throws Rejected {@link RequestReason#KEY_RUNNING}, {@link RequestReason#KEY_REUSED}, and whatever the effect refuses
     */
    public Answer answer(KeyedRequest request, Supplier<Answer> effect) {
        for (int tries = TRIES; tries > 0; tries--) {
            Optional<Answer> answer = tried(request, effect);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new Rejected(
                RequestReason.KEY_RUNNING, "Several requests with the key '" + request.key() + "' run at once.");
    }

    private Optional<Answer> tried(KeyedRequest request, Supplier<Answer> effect) {
        try {
            return Optional.of(actUnderKey.act(request, effect));
        } catch (KeyTaken meanwhile) {
            return Optional.empty();
        }
    }
}
