package covenant.reports;

import covenant.notifications.Letter;
import covenant.notifications.NotSent;
import covenant.notifications.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Mails the runs that have not been mailed. A try is written down before the letter leaves, and what came of it after. A
 * crash between the two leaves the letter pending, so that it is sent again: at least once, and never silently not at all.
 */
@ApplicationScoped
class MailRuns {

    private static final Logger LOG = Logger.getLogger(MailRuns.class);

    @Inject
    private MailSteps steps;

    @Inject
    private Outbox outbox;

    void mailAll() {
        if (outbox.isOpen()) {
            steps.due().forEach(this::mail);
        }
    }

    private void mail(ScheduleRun.Id run) {
        try {
            Optional<Letter> letter = steps.begin(run) ? Optional.of(steps.letter(run)) : Optional.empty();
            if (letter.isPresent()) {
                List<String> refused = outbox.send(letter.get());
                steps.sent(run, refused.isEmpty() ? "" : "Not taken for " + String.join(", ", refused) + ".");
            }
        } catch (NotSent notSent) {
            LOG.warnf("The report of %s for %s was not mailed: %s", run.schedule(), run.period(), notSent.getMessage());
            steps.notSent(run, String.valueOf(notSent.getMessage()));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The report of %s for %s was not mailed", run.schedule(), run.period());
            steps.notSent(run, "The letter could not be written.");
        }
    }
}
