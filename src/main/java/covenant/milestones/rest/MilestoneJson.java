package covenant.milestones.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.milestones.Condition;
import covenant.milestones.ConditionJson;
import covenant.milestones.Consequence;
import covenant.milestones.LongStop;
import covenant.milestones.LongStopKind;
import covenant.milestones.Milestone;
import covenant.milestones.MilestoneStanding;
import covenant.milestones.MilestoneState;
import covenant.milestones.NewMilestone;
import covenant.milestones.StateChange;
import covenant.milestones.Timing;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as a reading has it.
 *
 * @param state where it stands on the reading's date
 * @param stateSince from when on; null for one that has been scheduled from the beginning
 * @param curableUntil of one that is missed, the last day on which it can still be met; null for any other
 * @param condition as it was given
 * @param lastDay the last day on which it can be met, its grace included; null where there is none
 * @param noticeDays business days; null when nobody says
 * @param graceDays business days after the long stop; null for none
 * @param cureDays business days after it was missed; null for none
 * @param calendar whose holidays are no business days; null for none
 * @param measuredFrom the first day on which quantities and prices count; null where all of them do
 * @param measuredUntil the first day on which they no longer count; null for none
 * @param since from when on it stands in the contract; null when nobody says
 * @param history its changes of state that the reading sees
 */
public record MilestoneJson(
        Ref ref,
        Ref agreement,
        String title,
        MilestoneState state,
        @Nullable LocalDate stateSince,
        @Nullable LocalDate curableUntil,
        JsonObject condition,
        LongStop longStop,
        @Nullable LocalDate lastDay,
        @Nullable Integer noticeDays,
        @Nullable Integer graceDays,
        @Nullable Integer cureDays,
        @Nullable Ref calendar,
        @Nullable LocalDate measuredFrom,
        @Nullable LocalDate measuredUntil,
        String evidence,
        @Nullable StatedDate since,
        String note,
        List<ConsequenceJson> consequences,
        List<StateChange> history,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static MilestoneJson of(Milestone milestone, AsOf asOf) {
        MilestoneStanding standing = milestone.standing(asOf);
        Timing timing = milestone.timing();
        Interval measured = timing.measured();
        return new MilestoneJson(
                milestone.ref(),
                milestone.agreement(),
                milestone.title(),
                standing.state(),
                standing.since(),
                standing.curableUntil(),
                ConditionJson.write(milestone.condition()),
                timing.longStop(),
                milestone.lastDay(),
                timing.noticeDays(),
                timing.graceDays(),
                timing.cureDays(),
                timing.calendar(),
                measured == null ? null : measured.start(),
                measured == null ? null : measured.end(),
                milestone.evidence(),
                milestone.since(),
                milestone.note(),
                ConsequenceJson.of(milestone, asOf),
                milestone.history(asOf),
                milestone.recordedAt(),
                milestone.recordedBy(),
                milestone.version());
    }

    static NewMilestone read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<Ref> agreement = members.required("agreement", Ref::new);
        Field<String> title = members.requiredText("title", 300);
        Field<Condition> condition = members.tree("condition", ConditionJson::read);
        Field<LongStop> longStop = members.object("longStop", MilestoneJson::readLongStop);
        Field<Integer> noticeDays = members.integer("noticeDays", 0, 1000);
        Field<Integer> graceDays = members.integer("graceDays", 1, 1000);
        Field<Integer> cureDays = members.integer("cureDays", 1, 1000);
        Field<Ref> calendar = members.optional("calendar", Ref::new);
        Field<LocalDate> measuredFrom = members.optionalDay("measuredFrom");
        Field<LocalDate> measuredUntil = members.optionalDay("measuredUntil");
        Field<String> evidence = members.text("evidence", 1000);
        Field<StatedDate> since = members.optional("since", StatedDate::new);
        Field<String> note = members.text("note", 2000);
        Field<List<Consequence>> consequences = members.objects("consequences", ConsequenceJson::read);
        return members.make(() -> new NewMilestone(
                ref.get(),
                agreement.get(),
                title.get(),
                condition.get(),
                new Timing(
                        longStop.get(),
                        noticeDays.orNull(),
                        graceDays.orNull(),
                        cureDays.orNull(),
                        calendar.orNull(),
                        Timing.window(measuredFrom.orNull(), measuredUntil.orNull())),
                evidence.or(""),
                since.orNull(),
                note.or(""),
                consequences.get()));
    }

    private static LongStop readLongStop(Members members) {
        Field<LongStopKind> kind = members.word("kind", LongStopKind.class);
        Field<LocalDate> endsOn = members.optionalDay("endsOn");
        return members.make(() -> new LongStop(kind.get(), endsOn.orNull()));
    }
}
