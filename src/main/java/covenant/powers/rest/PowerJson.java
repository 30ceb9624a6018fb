package covenant.powers.rest;

import covenant.evidence.NewEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.shapes.EvidenceBody;
import covenant.powers.NewPower;
import covenant.powers.NewPowerChange;
import covenant.powers.Power;
import covenant.powers.PowerChangeKind;
import covenant.powers.PowerKind;
import covenant.powers.PowerStatus;
import covenant.powers.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A power.
 *
 * @param counterparty against whom; null when nobody says
 * @param window from when and until when it can be exercised, as it was recorded
 * @param evidence what has to be shown when it is exercised; may be empty
 * @param until its last day in this reading, inclusive; null where nobody can tell, and where it has no end
 * @param history what became of it, as far as the reading sees
 */
public record PowerJson(
        Ref ref,
        Ref agreement,
        @Nullable Ref clause,
        Ref holder,
        @Nullable Ref counterparty,
        PowerKind kind,
        String title,
        String text,
        Window window,
        @Nullable String owner,
        String evidence,
        String note,
        PowerStatus status,
        @Nullable LocalDate until,
        List<PowerHistoryJson> history,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    /** @param evidence the ids of the evidence with which something became of it, by approval */
    static PowerJson of(Power power, Map<Long, List<Long>> evidence, AsOf asOf) {
        return new PowerJson(
                power.ref(),
                power.agreement(),
                power.clause(),
                power.holder(),
                power.counterparty(),
                power.kind(),
                power.title(),
                power.text(),
                power.window(),
                power.owner(),
                power.evidence(),
                power.note(),
                power.status(asOf),
                power.lastDay(asOf),
                power.history(asOf).stream()
                        .map(change -> PowerHistoryJson.of(change, evidence))
                        .toList(),
                power.recordedAt(),
                power.recordedBy(),
                power.version());
    }

    static NewPower read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<Ref> agreement = members.required("agreement", Ref::new);
        Field<Ref> clause = members.optional("clause", Ref::new);
        Field<Ref> holder = members.required("holder", Ref::new);
        Field<Ref> counterparty = members.optional("counterparty", Ref::new);
        Field<PowerKind> kind = members.word("kind", PowerKind.class);
        Field<String> title = members.requiredText("title", 300);
        Field<String> text = members.text("text", 2000);
        Field<Window> window = members.object("window", PowerJson::readWindow);
        Field<String> owner = members.optional("owner", name -> Text.required(name, 64));
        Field<String> evidence = members.text("evidence", 1000);
        Field<String> note = members.text("note", 2000);
        return members.make(() -> new NewPower(
                ref.get(),
                agreement.get(),
                clause.orNull(),
                holder.get(),
                counterparty.orNull(),
                kind.get(),
                title.get(),
                text.or(""),
                window.get(),
                owner.orNull(),
                evidence.or(""),
                note.or("")));
    }

    static NewPowerChange readChange(Ref ref, PowerChangeKind kind, Members members) {
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> reason = members.requiredText("reason", 900);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        return members.make(() -> new NewPowerChange(ref, kind, effectiveOn.get(), reason.get(), evidence.get()));
    }

    private static Window readWindow(Members members) {
        Field<LocalDate> opensOn = members.optionalDay("opensOn");
        Field<LocalDate> until = members.optionalDay("until");
        Field<Integer> days = members.integer("days", 1, Window.MOST_DAYS);
        Field<Ref> calendar = members.optional("calendar", Ref::new);
        return members.make(() -> new Window(opensOn.orNull(), until.orNull(), days.orNull(), calendar.orNull()));
    }
}
