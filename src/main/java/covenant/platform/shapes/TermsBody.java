package covenant.platform.shapes;

import covenant.commitments.Basis;
import covenant.commitments.NewTerms;
import covenant.commitments.NewTranche;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.StatedJson;
import java.util.List;

/**
 * What is promised, as it is sent: the members that a new commitment and the change of one have in common.
 *
 * @param quantity the new total, or what is added
 * @param tranches its parts; none means one part of the whole
 */
public record TermsBody(
        Field<Stated> quantity,
        Field<StatedDate> startsOn,
        Field<StatedDate> endsOn,
        Field<List<NewTranche>> tranches) {

    private static final int MOST_TRANCHES = 10_000;

    public static TermsBody of(Members members) {
        return new TermsBody(
                members.object("quantity", StatedJson::read),
                members.optional("startsOn", StatedDate::new),
                members.optional("endsOn", StatedDate::new),
                members.objects("tranches", TermsBody::readTranche));
    }

    /** Inside {@link Members#make}. */
    public NewTerms make(Basis basis, StatedDate effectiveOn) {
        return new NewTerms(basis, quantity.get(), startsOn.orNull(), endsOn.orNull(), effectiveOn, tranches.get());
    }

    public static NewTranche readTranche(Members members) {
        Field<Integer> number = members.requiredInteger("number", 1, MOST_TRANCHES);
        Field<String> title = members.requiredText("title", 300);
        Field<Stated> quantity = members.object("quantity", StatedJson::read);
        Field<StatedDate> dueOn = members.optional("dueOn", StatedDate::new);
        Field<Ref> milestone = members.optional("milestone", Ref::new);
        return members.make(
                () -> new NewTranche(number.get(), title.get(), quantity.get(), dueOn.orNull(), milestone.orNull()));
    }
}
