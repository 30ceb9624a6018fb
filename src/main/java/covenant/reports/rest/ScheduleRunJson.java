package covenant.reports.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.reports.MailStatus;
import covenant.reports.ScheduleRun;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report that a schedule has made.
 *
 * @param id its period
 * @param period the day of a daily run; the second of one on demand
 * @param since the reading that it is compared with
 * @param late whether it was made more than 15 minutes after it was due
 * @param mailNote why it has not been mailed, or for whom it was not taken; may be empty
 * @param sha256 of its JSON in UTF-8
 */
public record ScheduleRunJson(
        String id,
        Ref schedule,
        String period,
        LocalDate asOf,
        Instant knownAt,
        ReadingJson since,
        Instant madeAt,
        String madeBy,
        boolean late,
        String note,
        MailStatus mail,
        int mailTries,
        @Nullable Instant mailTriedAt,
        String mailNote,
        String sha256) {

    /** A reading. */
    public record ReadingJson(LocalDate asOf, Instant knownAt) {

        static ReadingJson of(AsOf asOf) {
            return new ReadingJson(asOf.on(), asOf.knownAt());
        }
    }

    static ScheduleRunJson of(ScheduleRun run) {
        return new ScheduleRunJson(
                run.period(),
                run.schedule(),
                run.period(),
                run.asOf().on(),
                run.asOf().knownAt(),
                ReadingJson.of(run.since()),
                run.madeAt(),
                run.madeBy(),
                run.isLate(),
                run.note(),
                run.mail(),
                run.mailTries(),
                run.mailTriedAt(),
                run.mailNote(),
                run.sha256());
    }
}
