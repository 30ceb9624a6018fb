package covenant.endings;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementReason;
import covenant.agreements.Agreements;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Tells what is open under an agreement, so that it can be decided when that ends. */
@Stateless
@AllowedTo
public class ReadOpen {

    @Inject
    private Agreements agreements;

    @Inject
    private FindOpen findOpen;

    /**
     * What is open, as far as is recorded now, should it end on a day.
     *
     * @return in the order in which it is decided, and of reference
     * @throws Rejected {@link AgreementReason#AGREEMENT_UNKNOWN}, {@link AgreementReason#AGREEMENT_NOT_SIGNED}
     */
    public List<OpenThing> of(Ref agreement, LocalDate on) {
        agreements.requireSigned(agreement);
        return findOpen.of(agreement, on);
    }

    /** How many things are open under an agreement whose agreed end has come and that nobody has ended; 0 for any other. */
    public int undecided(Agreement agreement, AsOf asOf) {
        boolean over = agreement.known(asOf) && agreement.isPastItsEnd(asOf.on()) && agreement.end(asOf) == null;
        return over ? findOpen.of(agreement.ref(), asOf.on()).size() : 0;
    }
}
