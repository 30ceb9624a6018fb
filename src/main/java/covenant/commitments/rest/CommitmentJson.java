package covenant.commitments.rest;

import covenant.agreements.Standing;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentKind;
import covenant.commitments.Minimums;
import covenant.commitments.NewCommitment;
import covenant.commitments.Overage;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.commitments.Terms;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.StatedJson;
import covenant.platform.shapes.CommitmentBody;
import covenant.platform.shapes.MarkJson;
import covenant.platform.shapes.PositionJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a reading has it.
 *
 * @param quantity what is promised in all, as it was stated
 * @param overage what becomes of a settlement beyond what is owed
 * @param minimums how settlements count towards its dated tranches
 * @param expiresOn from when on the rest is no longer owed; null for never
 * @param endedOn from when on nothing new of it is owed, because it ended before it was fulfilled; null while it goes on
 * @param carriedInto the commitment that took up what was not due by then; null where nothing did
 * @param endsOn exclusive; null when nobody says
 * @param effectiveOn from when its terms count; null when none do by the reading's date
 * @param approval of its signing
 * @param position in which stages its units are
 * @param marks why its figures are not plainly known; empty when they are
 */
public record CommitmentJson(
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
        int version) {

    static CommitmentJson of(CommitmentAsOf read, AsOf asOf) {
        Commitment commitment = read.commitment();
        Terms terms = read.terms();
        return new CommitmentJson(
                commitment.ref(),
                commitment.agreement(),
                commitment.title(),
                commitment.obligor(),
                commitment.obligee(),
                commitment.kind(),
                commitment.unit(),
                commitment.policy().style(),
                commitment.policy().recourse(),
                commitment.policy().overage(),
                commitment.policy().minimums(),
                commitment.policy().expiresOn(),
                commitment.endedOn(asOf),
                commitment.carriedInto(asOf),
                commitment.governingClause(),
                commitment.note(),
                commitment.standing(),
                commitment.signedAt(),
                commitment.approvalId(),
                StatedJson.of(read.promised()),
                terms == null ? null : terms.startsOn(),
                terms == null ? null : terms.endsOn(),
                terms == null ? null : terms.effectiveOn(),
                PositionJson.of(read.position(), asOf, read.marks()),
                MarkJson.of(read.marks()),
                commitment.recordedAt(),
                commitment.version());
    }

    static NewCommitment read(Members members) {
        Field<Ref> agreement = members.required("agreement", Ref::new);
        Field<StatedDate> effectiveOn = members.required("effectiveOn", StatedDate::new);
        CommitmentBody commitment = CommitmentBody.of(members);
        return members.make(() -> commitment.make(agreement.get(), effectiveOn.get()));
    }
}
