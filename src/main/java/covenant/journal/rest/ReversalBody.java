package covenant.journal.rest;

import covenant.journal.NewReversal;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.LocalDate;

/** A reversal as it is sent. */
final class ReversalBody {

    private ReversalBody() {}

    static NewReversal read(long entry, Members members) {
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> reason = members.requiredText("reason", 900);
        return members.make(() -> new NewReversal(entry, effectiveOn.get(), reason.get()));
    }
}
