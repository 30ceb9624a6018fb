package covenant.agreements.rest;

import covenant.agreements.EndOf;
import covenant.agreements.NewAmendment;
import covenant.agreements.NewClause;
import covenant.agreements.PriceOf;
import covenant.agreements.StartOf;
import covenant.amendments.CommitmentChange;
import covenant.amendments.PromiseChanges;
import covenant.commitments.Basis;
import covenant.commitments.NewCommitment;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.shapes.CommitmentBody;
import covenant.platform.shapes.TermsBody;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * An amendment as it is sent.
 *
 * @param clauses what it does to clauses
 * @param changes what it does to commitments and disputes
 */
record AmendmentBody(NewAmendment clauses, PromiseChanges changes) {

    static AmendmentBody read(Ref agreement, Members members) {
        Field<String> title = members.requiredText("title", 300);
        Field<String> text = members.requiredText("text", 2000);
        Field<StatedDate> effectiveOn = members.required("effectiveOn", StatedDate::new);
        Field<List<NewClause>> adds = members.objects("adds", ClauseJson::read);
        Field<List<EndOf>> ends = members.objects("ends", AmendmentBody::readEnd);
        // Where the date is at fault, that is told; the changes are read all the same, to tell their faults as well.
        StatedDate from = effectiveOn.or(StatedDate.of(LocalDate.EPOCH));
        Field<List<CommitmentChange>> changes = members.objects("changes", change -> readChange(change, from));
        Field<List<StartOf>> starts = members.objects("starts", AmendmentBody::readStart);
        Field<List<PriceOf>> prices = members.objects("prices", AmendmentBody::readPrice);
        Field<List<NewCommitment>> commitments =
                members.objects("commitments", added -> readCommitment(agreement, added, from));
        Field<List<Ref>> endsCommitments = members.strings("endsCommitments", Ref::new);
        Field<List<Ref>> closesDisputes = members.strings("closesDisputes", Ref::new);
        return members.make(() -> new AmendmentBody(
                new NewAmendment(
                        agreement,
                        title.get(),
                        text.get(),
                        effectiveOn.get(),
                        adds.get(),
                        new HashSet<>(ends.get()),
                        new HashSet<>(starts.get()),
                        new HashSet<>(prices.get())),
                new PromiseChanges(
                        changes.get(),
                        commitments.get(),
                        new HashSet<>(endsCommitments.get()),
                        new HashSet<>(closesDisputes.get()))));
    }

    private static EndOf readEnd(Members members) {
        Field<Ref> clause = members.required("clause", Ref::new);
        Field<StatedDate> endedOn = members.required("endedOn", StatedDate::new);
        return members.make(() -> new EndOf(clause.get(), endedOn.get()));
    }

    private static StartOf readStart(Members members) {
        Field<Ref> clause = members.required("clause", Ref::new);
        Field<StatedDate> startedOn = members.required("startedOn", StatedDate::new);
        return members.make(() -> new StartOf(clause.get(), startedOn.get()));
    }

    private static PriceOf readPrice(Members members) {
        Field<Ref> clause = members.required("clause", Ref::new);
        Field<Quantity> price = members.quantity("price");
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        return members.make(() -> PriceOf.of(clause.get(), price.get(), effectiveOn.get()));
    }

    private static NewCommitment readCommitment(Ref agreement, Members members, StatedDate effectiveOn) {
        CommitmentBody commitment = CommitmentBody.of(members);
        return members.make(() -> commitment.make(agreement, effectiveOn));
    }

    private static CommitmentChange readChange(Members members, StatedDate effectiveOn) {
        Field<Ref> commitment = members.required("commitment", Ref::new);
        Field<Basis> basis = members.word("basis", Basis.class);
        TermsBody terms = TermsBody.of(members);
        return members.make(() -> new CommitmentChange(commitment.get(), terms.make(basis.get(), effectiveOn)));
    }
}
