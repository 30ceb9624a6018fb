package covenant.reports;

import covenant.kernel.Now;
import covenant.notifications.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The steps of {@link MailRuns}, each in a transaction of its own; the letter itself leaves between two of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailSteps {

    @Inject
    private Schedules schedules;

    @Inject
    private ReadMilestoneReport readMilestoneReport;

    @Inject
    private Now now;

    /** The runs of which a letter is to be tried now. */
    List<ScheduleRun.Id> due() {
        Instant at = now.instant();
        return schedules.toMail().stream()
                .filter(run -> isDue(run, at))
                .map(run -> new ScheduleRun.Id(run.schedule().value(), run.period()))
                .toList();
    }

    /** Writes the try down. @return false when another server has begun one meanwhile */
    boolean begin(ScheduleRun.Id id) {
        Instant at = now.instant();
        return schedules
                .lockRun(id)
                .filter(run -> run.mail() == MailStatus.PENDING && isDue(run, at))
                .map(run -> {
                    run.mailing(at);
                    return true;
                })
                .orElse(false);
    }

    Letter letter(ScheduleRun.Id id) {
        ScheduleRun run = schedules.findRun(id).orElseThrow();
        Schedule schedule = schedules.require(run.schedule());
        MilestoneReport report = readMilestoneReport.of(run.asOf(), run.since(), schedule.book());
        return RunLetter.of(schedule, run, report);
    }

    void sent(ScheduleRun.Id id, String remark) {
        schedules.lockRun(id).orElseThrow().mailed(remark);
    }

    void notSent(ScheduleRun.Id id, String why) {
        schedules.lockRun(id).orElseThrow().notMailed(why);
    }

    private static boolean isDue(ScheduleRun run, Instant at) {
        return MailTries.isDue(run.mailTries(), run.mailTriedAt(), at);
    }
}
