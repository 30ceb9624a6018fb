package covenant.platform;

import covenant.kernel.KernelReason;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import java.time.LocalDate;

/** A day as somebody types it into a form. */
public final class TypedDay {

    private TypedDay() {}

    /** @throws Rejected {@link KernelReason#DATE_MALFORMED}, also for a month or a year */
    public static LocalDate read(String text) {
        StatedDate date = new StatedDate(text.strip());
        if (date.precision() != StatedDate.Precision.DAY) {
            throw new Rejected(KernelReason.DATE_MALFORMED, "'" + date + "' is not a day. Write it as 2026-02-27.");
        }
        return date.first();
    }
}
