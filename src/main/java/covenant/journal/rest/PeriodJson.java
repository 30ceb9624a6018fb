package covenant.journal.rest;

import covenant.journal.NewPeriod;
import covenant.journal.Period;
import covenant.journal.PeriodChange;
import covenant.journal.PeriodState;
import covenant.kernel.Ref;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.LocalDate;
import java.util.List;

/**
 * A fiscal period.
 *
 * @param startsOn inclusive
 * @param endsOn exclusive
 * @param history its changes of state, as recorded
 */
public record PeriodJson(
        Ref ref, LocalDate startsOn, LocalDate endsOn, PeriodState state, List<PeriodChange> history, int version)
        implements Versioned {

    /** A close as it is sent. */
    record Closing(PeriodState state, String reason) {

        static Closing read(Members members) {
            Field<PeriodState> state = members.word("state", PeriodState.class);
            Field<String> reason = members.text("reason", 1000);
            return members.make(() -> new Closing(state.get(), reason.or("")));
        }
    }

    static PeriodJson of(Period period) {
        return new PeriodJson(
                period.ref(), period.startsOn(), period.endsOn(), period.state(), period.history(), period.version());
    }

    static NewPeriod read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<LocalDate> startsOn = members.day("startsOn");
        Field<LocalDate> endsOn = members.day("endsOn");
        return members.make(() -> new NewPeriod(ref.get(), startsOn.get(), endsOn.get()));
    }

    static String readReason(Members members) {
        Field<String> reason = members.requiredText("reason", 1000);
        return members.make(reason::get);
    }
}
