package covenant.kernel;

import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Does what a timer woke up, one thing after the other, each in a transaction of its own: one that fails is told in the log
 * and tried again with the next wake-up, and keeps no other from its turn.
 */
public final class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private OneByOne() {}

    /**
     * Does it to each of them.
     *
     * @param what for the log, without the thing: {@code Letting the milestone fail}
     * @param step one of them, in a transaction of its own; says whether anything was done
     * @return to how many something was done
     */
    public static <T> int count(String what, Iterable<T> things, Predicate<T> step) {
        int done = 0;
        for (T thing : things) {
            done += isDone(what, thing, step) ? 1 : 0;
        }
        return done;
    }

    private static <T> boolean isDone(String what, T thing, Predicate<T> step) {
        try {
            return step.test(thing);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s %s failed; it is tried again with the next wake-up", what, thing);
            return false;
        }
    }
}
