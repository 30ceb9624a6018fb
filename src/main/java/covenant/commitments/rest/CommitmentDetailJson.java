package covenant.commitments.rest;

import covenant.agreements.Standing;
import covenant.commitments.CommitmentKind;
import covenant.commitments.Minimums;
import covenant.commitments.Overage;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.platform.http.Versioned;
import covenant.platform.json.StatedJson;
import covenant.platform.shapes.MarkJson;
import covenant.platform.shapes.PositionJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with everything about it: the members of its item in the list, and more.
 *
 * @param terms every version that the reading knows, the governing one last
 */
public record CommitmentDetailJson(
        Ref ref,
        Ref agreement,
        String title,
        Ref obligor,
        Ref obligee,
        CommitmentKind kind,
        Unit unit,
        Style style,
        Recourse recourse,
        Overage overage,
        Minimums minimums,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate endedOn,
        @Nullable Ref carriedInto,
        @Nullable Ref governingClause,
        String note,
        Standing standing,
        @Nullable Instant signedAt,
        long approval,
        StatedJson quantity,
        @Nullable StatedDate startsOn,
        @Nullable StatedDate endsOn,
        @Nullable StatedDate effectiveOn,
        PositionJson position,
        List<MarkJson> marks,
        Instant recordedAt,
        List<TermsJson> terms,
        List<TrancheJson> tranches,
        List<AssumptionJson> assumptions,
        int version)
        implements Versioned {

    static CommitmentDetailJson of(
            CommitmentJson item, List<TermsJson> terms, List<TrancheJson> tranches, List<AssumptionJson> assumptions) {
        return new CommitmentDetailJson(
                item.ref(),
                item.agreement(),
                item.title(),
                item.obligor(),
                item.obligee(),
                item.kind(),
                item.unit(),
                item.style(),
                item.recourse(),
                item.overage(),
                item.minimums(),
                item.expiresOn(),
                item.endedOn(),
                item.carriedInto(),
                item.governingClause(),
                item.note(),
                item.standing(),
                item.signedAt(),
                item.approval(),
                item.quantity(),
                item.startsOn(),
                item.endsOn(),
                item.effectiveOn(),
                item.position(),
                item.marks(),
                item.recordedAt(),
                terms,
                tranches,
                assumptions,
                item.version());
    }
}
