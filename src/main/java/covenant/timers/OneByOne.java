package covenant.timers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Does one thing after the other, each in a transaction of its own (rule TM1). Whoever calls it has none under way. */
@ApplicationScoped
public class OneByOne {

    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private final Apart apart;

    @Inject
    OneByOne(Apart apart) {
        this.apart = apart;
    }

    // For the proxy that stands for it; that asks the real one.
    protected OneByOne() {
        this(new Apart());
    }

    /**
     * Does it to each of them.
     *
     * @param what for the log, without the thing: {@code Letting the milestone fail}
     * @param due finds those that wait, in a transaction of its own
     * @param step does it to one; says whether anything was done
     * @return to how many something was done
     */
    public <T> int count(String what, Supplier<List<T>> due, Predicate<T> step) {
        return (int) apart.run(due).stream()
                .filter(thing -> isDone(what, thing, step))
                .count();
    }

    private <T> boolean isDone(String what, T thing, Predicate<T> step) {
        try {
            return apart.run(() -> step.test(thing));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s %s failed; it is tried again with the next wake-up", what, thing);
            return false;
        }
    }
}
