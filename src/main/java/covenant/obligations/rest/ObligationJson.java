package covenant.obligations.rest;

import covenant.calendars.Adjustment;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.obligations.Due;
import covenant.obligations.DueKind;
import covenant.obligations.NewObligation;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationKind;
import covenant.obligations.ObligationStatus;
import covenant.obligations.StatusChange;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.StatedJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An obligation.
 *
 * @param quantity how much; null where there is nothing to count
 * @param due when it has to be done, extensions included
 * @param evidence what has to be shown when it is fulfilled; may be empty
 * @param overdue whether it, or an occurrence of it, is still to be done on a date after its own
 * @param history what became of it, as far as the reading sees
 */
public record ObligationJson(
        Ref ref,
        Ref agreement,
        @Nullable Ref clause,
        @Nullable Ref commitment,
        Ref obligor,
        @Nullable Ref obligee,
        ObligationKind kind,
        String title,
        Due due,
        @Nullable StatedJson quantity,
        @Nullable String owner,
        String evidence,
        String note,
        ObligationStatus status,
        boolean overdue,
        List<StatusChange> history,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static ObligationJson of(Obligation obligation, Set<Ref> overdue, AsOf asOf) {
        Stated quantity = obligation.quantity();
        return new ObligationJson(
                obligation.ref(),
                obligation.agreement(),
                obligation.clause(),
                obligation.commitment(),
                obligation.obligor(),
                obligation.obligee(),
                obligation.kind(),
                obligation.title(),
                obligation.due(asOf),
                quantity == null ? null : StatedJson.of(quantity),
                obligation.owner(),
                obligation.evidence(),
                obligation.note(),
                obligation.status(asOf),
                overdue.contains(obligation.ref()),
                obligation.history(asOf),
                obligation.recordedAt(),
                obligation.recordedBy(),
                obligation.version());
    }

    static NewObligation read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<Ref> agreement = members.required("agreement", Ref::new);
        Field<Ref> clause = members.optional("clause", Ref::new);
        Field<Ref> commitment = members.optional("commitment", Ref::new);
        Field<Ref> obligor = members.required("obligor", Ref::new);
        Field<Ref> obligee = members.optional("obligee", Ref::new);
        Field<ObligationKind> kind = members.word("kind", ObligationKind.class);
        Field<String> title = members.requiredText("title", 300);
        Field<Due> due = members.object("due", ObligationJson::readDue);
        Field<Stated> quantity = members.optionalObject("quantity", StatedJson::read);
        Field<String> owner = members.optional("owner", text -> Text.required(text, 64));
        Field<String> evidence = members.text("evidence", 1000);
        Field<String> note = members.text("note", 2000);
        return members.make(() -> new NewObligation(
                ref.get(),
                agreement.get(),
                clause.orNull(),
                commitment.orNull(),
                obligor.get(),
                obligee.orNull(),
                kind.get(),
                title.get(),
                due.get(),
                quantity.orNull(),
                owner.orNull(),
                evidence.or(""),
                note.or("")));
    }

    private static Due readDue(Members members) {
        Field<DueKind> kind = members.word("kind", DueKind.class);
        Field<StatedDate> fallsOn = members.optional("fallsOn", StatedDate::new);
        Field<String> recurrence = members.optional("recurrence", text -> Text.required(text, 200));
        Field<LocalDate> startsOn = members.optionalDay("startsOn");
        Field<Adjustment> adjustment = members.optionalWord("adjustment", Adjustment.class);
        Field<Ref> calendar = members.optional("calendar", Ref::new);
        Field<Integer> days = members.integer("days", 0, Due.MOST_DAYS);
        return members.make(() -> new Due(
                kind.get(),
                fallsOn.orNull(),
                recurrence.orNull(),
                startsOn.orNull(),
                adjustment.orNull(),
                calendar.orNull(),
                days.orNull()));
    }
}
