package covenant.agreements.rest;

import covenant.agreements.Agreement;
import covenant.agreements.Clause;
import covenant.agreements.Standing;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with its clauses.
 *
 * @param inForce whether it is in force on the reading's date, as far as the reading knows
 * @param end how it ended, as far as the reading knows; null while nobody has decided that
 * @param clauses those that the reading knows, ended ones included; of an agreement that awaits its approval, the proposed
 *     ones
 */
public record AgreementDetailJson(
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
        boolean inForce,
        @Nullable EndJson end,
        List<ClauseJson> clauses,
        int version)
        implements Versioned {

    static AgreementDetailJson of(Agreement agreement, List<Clause> clauses, AsOf asOf) {
        AgreementJson item = AgreementJson.of(agreement, asOf);
        return new AgreementDetailJson(
                item.ref(),
                item.family(),
                item.title(),
                item.startsOn(),
                item.endsOn(),
                item.standing(),
                item.signedAt(),
                item.approval(),
                item.roles(),
                item.note(),
                item.recordedAt(),
                agreement.inForce(asOf),
                item.end(),
                clauses.stream().map(clause -> ClauseJson.of(clause, asOf)).toList(),
                item.version());
    }
}
