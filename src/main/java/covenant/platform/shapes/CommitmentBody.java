package covenant.platform.shapes;

import covenant.commitments.Basis;
import covenant.commitments.CommitmentKind;
import covenant.commitments.Minimums;
import covenant.commitments.NewCommitment;
import covenant.commitments.Overage;
import covenant.commitments.Policy;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.LocalDate;

/** A commitment as it is sent: the members that a new one, and one that an amendment adds, have in common. */
public record CommitmentBody(
        Field<Ref> ref,
        Field<String> title,
        Field<Ref> obligor,
        Field<Ref> obligee,
        Field<CommitmentKind> kind,
        Field<Style> style,
        Field<Recourse> recourse,
        Field<Overage> overage,
        Field<Minimums> minimums,
        Field<LocalDate> expiresOn,
        Field<Ref> governingClause,
        Field<String> note,
        TermsBody terms) {

    public static CommitmentBody of(Members members) {
        return new CommitmentBody(
                members.required("ref", Ref::new),
                members.requiredText("title", 300),
                members.required("obligor", Ref::new),
                members.required("obligee", Ref::new),
                members.word("kind", CommitmentKind.class),
                members.optionalWord("style", Style.class),
                members.optionalWord("recourse", Recourse.class),
                members.optionalWord("overage", Overage.class),
                members.optionalWord("minimums", Minimums.class),
                members.optionalDay("expiresOn"),
                members.optional("governingClause", Ref::new),
                members.text("note", 2000),
                TermsBody.of(members));
    }

    /** Inside {@link Members#make}. */
    public NewCommitment make(Ref agreement, StatedDate effectiveOn) {
        return new NewCommitment(
                ref.get(),
                agreement,
                title.get(),
                obligor.get(),
                obligee.get(),
                kind.get(),
                new Policy(
                        style.or(Style.NONE),
                        recourse.or(Recourse.UNDISCLOSED),
                        overage.or(Overage.REFUSED),
                        expiresOn.orNull(),
                        minimums.or(Minimums.CUMULATIVE)),
                governingClause.orNull(),
                note.or(""),
                terms.make(Basis.SIGNED, effectiveOn));
    }
}
