package covenant.requests;

import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The one transaction of a request that has a key: claims it, acts, and keeps the answer. Step of {@link AnswerOnce}. */
@Stateless
@AllowedTo
public class ActUnderKey {

    @Inject
    private RequestKeys keys;

    @Inject
    private CurrentActor actor;

    /** @throws KeyTaken when the key was taken meanwhile; nothing was done, and asking again finds its answer */
    public Answer act(KeyedRequest request, Supplier<Answer> effect) {
        String caller = actor.get().name();
        if (!keys.claim(caller, request)) {
            return keys.kept(caller, request);
        }
        Answer answer = effect.get();
        keys.keep(caller, request.key(), answer);
        return answer;
    }
}
