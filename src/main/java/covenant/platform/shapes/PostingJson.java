package covenant.platform.shapes;

import covenant.journal.Posting;
import covenant.journal.Stage;
import covenant.kernel.Ref;
import covenant.kernel.Unit;

/** One line of an entry; the amount is signed. */
public record PostingJson(Ref commitment, Stage stage, String amount, Unit unit) {

    public static PostingJson of(Posting posting) {
        return new PostingJson(
                posting.account().commitment(),
                posting.account().stage(),
                posting.quantity().text(),
                posting.quantity().unit());
    }
}
