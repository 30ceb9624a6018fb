package covenant.agreements;

import covenant.kernel.KernelReason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement to be signed.
 *
 * @param family the agreements that belong together, for example MICROSOFT-OPENAI
 * @param startsOn when it begins, as precisely as it is known; null when nobody says
 * @param endsOn when it ends, exclusive; null when it is open or nobody says
 * @param note what else is worth knowing; may be empty
 * @param roles who is what in it
 * @param clauses what it provides; may be empty
 */
public record NewAgreement(
        Ref ref,
        Ref family,
        String title,
        @Nullable StatedDate startsOn,
        @Nullable StatedDate endsOn,
        String note,
        Set<RoleOf> roles,
        List<NewClause> clauses) {

    /** @throws Rejected {@link KernelReason#INTERVAL_EMPTY}, {@link AgreementReason#PARTIES_TOO_FEW} */
    public NewAgreement {
        if (startsOn != null && endsOn != null && !endsOn.last().isAfter(startsOn.first())) {
            throw Rejected.field(
                    "endsOn",
                    KernelReason.INTERVAL_EMPTY,
                    "The end " + endsOn + " does not come after the start " + startsOn + ".");
        }
        if (roles.stream().map(RoleOf::party).distinct().count() < 2) {
            throw Rejected.field(
                    "roles", AgreementReason.PARTIES_TOO_FEW, "The agreement " + ref + " has fewer than two parties.");
        }
        roles = Set.copyOf(roles);
        clauses = List.copyOf(clauses);
    }
}
