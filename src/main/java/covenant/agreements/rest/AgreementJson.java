package covenant.agreements.rest;

import covenant.agreements.Agreement;
import covenant.agreements.NewAgreement;
import covenant.agreements.NewClause;
import covenant.agreements.RoleOf;
import covenant.agreements.Standing;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as lists show it.
 *
 * @param end how it ended, as far as the reading knows; null while nobody has decided that
 */
public record AgreementJson(
        Ref ref,
        Ref family,
        String title,
        @Nullable StatedDate startsOn,
        @Nullable StatedDate endsOn,
        Standing standing,
        @Nullable Instant signedAt,
        long approval,
        List<RoleJson> roles,
        String note,
        Instant recordedAt,
        @Nullable EndJson end,
        int version) {

    static AgreementJson of(Agreement agreement, AsOf asOf) {
        return new AgreementJson(
                agreement.ref(),
                agreement.family(),
                agreement.title(),
                agreement.startsOn(),
                agreement.endsOn(),
                agreement.standing(),
                agreement.signedAt(),
                agreement.approvalId(),
                RoleJson.of(agreement.roles()),
                agreement.note(),
                agreement.recordedAt(),
                EndJson.orNull(agreement.end(asOf)),
                agreement.version());
    }

    static NewAgreement read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<Ref> family = members.required("family", Ref::new);
        Field<String> title = members.requiredText("title", 300);
        Field<StatedDate> startsOn = members.optional("startsOn", StatedDate::new);
        Field<StatedDate> endsOn = members.optional("endsOn", StatedDate::new);
        Field<String> note = members.text("note", 2000);
        Field<List<RoleOf>> roles = members.objects("roles", RoleJson::read);
        Field<List<NewClause>> clauses = members.objects("clauses", ClauseJson::read);
        return members.make(() -> new NewAgreement(
                ref.get(),
                family.get(),
                title.get(),
                startsOn.orNull(),
                endsOn.orNull(),
                note.or(""),
                new HashSet<>(roles.get()),
                clauses.get()));
    }
}
