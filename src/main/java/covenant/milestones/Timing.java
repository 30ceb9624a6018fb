package covenant.milestones;

import covenant.calendars.BusinessDays;
import covenant.kernel.Interval;
import covenant.kernel.KernelReason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a milestone can be met, and how the days around that are reckoned.
 *
 * @param noticeDays how many business days after it is met what it releases falls due, 0 to 1,000; null when nobody says
 * @param graceDays how many business days after the long stop it can still be met, 1 to 1,000; null for none
 * @param cureDays how many business days after it was missed it can still be met, 1 to 1,000; null for none
 * @param calendar whose holidays are no business days; null for none
 * @param measured the window in which quantities and prices are measured; it has a start; null where all of them count
 */
public record Timing(
        LongStop longStop,
        @Nullable Integer noticeDays,
        @Nullable Integer graceDays,
        @Nullable Integer cureDays,
        @Nullable Ref calendar,
        @Nullable Interval measured) {

    private static final int MOST_DAYS = 1000;

    /**
     * @throws Rejected {@link MilestoneReason#NOTICE_MALFORMED}, {@link MilestoneReason#GRACE_MISMATCH},
     *     {@link MilestoneReason#CURE_MALFORMED}, {@link MilestoneReason#CALENDAR_UNUSED},
     *     {@link MilestoneReason#MEASUREMENT_MISMATCH}
     */
    public Timing {
        require(isWithin(noticeDays, 0), "noticeDays", MilestoneReason.NOTICE_MALFORMED);
        require(isWithin(graceDays, 1), "graceDays", MilestoneReason.GRACE_MISMATCH);
        require(graceDays == null || longStop.endsOn() != null, "graceDays", MilestoneReason.GRACE_MISMATCH);
        require(isWithin(cureDays, 1), "cureDays", MilestoneReason.CURE_MALFORMED);
        require(
                calendar == null || noticeDays != null || graceDays != null || cureDays != null,
                "calendar",
                MilestoneReason.CALENDAR_UNUSED);
        LocalDate from = measured == null ? null : measured.start();
        require(measured == null || from != null, "measuredUntil", MilestoneReason.MEASUREMENT_MISMATCH);
        require(
                from == null || longStop.endsOn() == null || !from.isAfter(longStop.endsOn()),
                "measuredFrom",
                MilestoneReason.MEASUREMENT_MISMATCH);
    }

    /**
     * A window of measurement from two days that may be left out.
     *
     * @return null where both are
     * @throws Rejected {@link KernelReason#INTERVAL_EMPTY}
     */
    public static @Nullable Interval window(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null && until == null) {
            return null;
        }
        return Members.at("measuredUntil", () -> new Interval(from, until));
    }

    /** With nothing said but until when it can be met. */
    public static Timing until(LongStop longStop) {
        return new Timing(longStop, null, null, null, null, null);
    }

    /** The last day on which it can be met, grace included; null where there is none, as far as anybody knows. */
    @Nullable
    LocalDate lastDay(BusinessDays days) {
        LocalDate stop = longStop.endsOn();
        return stop == null || graceDays == null ? stop : days.after(stop, graceDays);
    }

    /** When the notice ends that begins after the day on which it was met; null when nobody says. */
    @Nullable
    LocalDate noticeEndsOn(LocalDate metOn, BusinessDays days) {
        return noticeDays == null ? null : days.after(metOn, noticeDays);
    }

    /** The last day on which it can still be met after it was missed; null where that cannot be cured. */
    @Nullable
    LocalDate curableUntil(LocalDate missedOn, BusinessDays days) {
        return cureDays == null ? null : days.after(missedOn, cureDays);
    }

    private static boolean isWithin(@Nullable Integer days, int least) {
        return days == null || (days >= least && days <= MOST_DAYS);
    }

    private static void require(boolean holds, String field, MilestoneReason reason) {
        if (!holds) {
            throw Rejected.field(field, reason, reason.remedy());
        }
    }
}
