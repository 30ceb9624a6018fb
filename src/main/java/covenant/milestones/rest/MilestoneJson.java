package covenant.milestones.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.milestones.Condition;
import covenant.milestones.ConditionJson;
import covenant.milestones.Consequence;
import covenant.milestones.ConsequenceKind;
import covenant.milestones.LongStop;
import covenant.milestones.LongStopKind;
import covenant.milestones.Milestone;
import covenant.milestones.MilestoneStanding;
import covenant.milestones.MilestoneState;
import covenant.milestones.NewMilestone;
import covenant.milestones.StateChange;
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
 * @param condition as it was given
 * @param noticeDays business days; null when nobody says
 * @param since from when on it stands in the contract; null when nobody says
 * @param history its changes of state that the reading sees
 */
public record MilestoneJson(
        Ref ref,
        Ref agreement,
        String title,
        MilestoneState state,
        @Nullable LocalDate stateSince,
        JsonObject condition,
        LongStop longStop,
        @Nullable Integer noticeDays,
        String evidence,
        @Nullable StatedDate since,
        String note,
        List<Consequence> consequences,
        List<StateChange> history,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static MilestoneJson of(Milestone milestone, AsOf asOf) {
        MilestoneStanding standing = milestone.standing(asOf);
        return new MilestoneJson(
                milestone.ref(),
                milestone.agreement(),
                milestone.title(),
                standing.state(),
                standing.since(),
                ConditionJson.write(milestone.condition()),
                milestone.longStop(),
                milestone.noticeDays(),
                milestone.evidence(),
                milestone.since(),
                milestone.note(),
                milestone.consequences(),
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
        Field<String> evidence = members.text("evidence", 1000);
        Field<StatedDate> since = members.optional("since", StatedDate::new);
        Field<String> note = members.text("note", 2000);
        Field<List<Consequence>> consequences = members.objects("consequences", MilestoneJson::readConsequence);
        return members.make(() -> new NewMilestone(
                ref.get(),
                agreement.get(),
                title.get(),
                condition.get(),
                longStop.get(),
                noticeDays.orNull(),
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

    private static Consequence readConsequence(Members members) {
        Field<ConsequenceKind> kind = members.word("kind", ConsequenceKind.class);
        Field<Ref> commitment = members.optional("commitment", Ref::new);
        Field<Integer> tranche = members.integer("tranche", 1, 10_000);
        Field<String> text = members.text("text", 500);
        return members.make(() -> new Consequence(kind.get(), commitment.orNull(), tranche.orNull(), text.or("")));
    }
}
