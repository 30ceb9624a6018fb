package covenant.reports;

import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Makes the reports that are owed, and then mails what has not been mailed. Woken again and again, on every server; that each
 * period has one report is decided by its row in the database (rule R7). Each report is made in a transaction of its own,
 * and its letter is written after that has committed.
 */
@Stateless
@AllowedTo(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunSchedules {

    private static final Logger LOG = Logger.getLogger(RunSchedules.class);

    @Inject
    private OwedRuns owedRuns;

    @Inject
    private MailRuns mailRuns;

    /**
     * Makes and mails.
     *
     * @return how many reports were made here; those that another server made meanwhile do not count
     */
    public int run() {
        List<OwedRuns.OwedRun> owed = owedRuns.all();
        int made = (int) owed.stream().filter(this::made).count();
        mailRuns.mailAll();
        return made;
    }

    // One schedule that cannot be made must not keep the others from theirs; it is tried again with the next wake-up.
    private boolean made(OwedRuns.OwedRun owed) {
        try {
            boolean made = owedRuns.make(owed);
            LOG.debugf("The report of %s for %s: made here is %s", owed.schedule(), owed.day(), made);
            return made;
        } catch (RuntimeException failure) {
            if (!owedRuns.isMade(owed)) {
                LOG.errorf(failure, "The report of %s for %s could not be made", owed.schedule(), owed.day());
            }
            return false;
        }
    }
}
