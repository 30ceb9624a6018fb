package covenant.sources.rest;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.QuantityJson;
import covenant.sources.ReadingFigure;

/** What a commitment would be if a reading held: how much, and who would owe it to whom. */
public record FigureJson(Ref commitment, QuantityJson quantity, Ref obligor, Ref obligee) {

    static FigureJson of(ReadingFigure figure) {
        return new FigureJson(
                figure.commitment(), QuantityJson.of(figure.quantity()), figure.obligor(), figure.obligee());
    }

    static ReadingFigure read(Members members) {
        Field<Ref> commitment = members.required("commitment", Ref::new);
        Field<Quantity> quantity = members.quantity("quantity");
        Field<Ref> obligor = members.required("obligor", Ref::new);
        Field<Ref> obligee = members.required("obligee", Ref::new);
        return members.make(() -> new ReadingFigure(commitment.get(), quantity.get(), obligor.get(), obligee.get()));
    }
}
