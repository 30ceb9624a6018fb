package covenant.platform;

import covenant.kernel.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whose book a page shows when its address does not say: the party named in COVENANT_REPORTING_PARTY, or everybody's. */
@ApplicationScoped
public class ReportingParty {

    public Optional<Ref> ref() {
        return Optional.ofNullable(System.getenv("COVENANT_REPORTING_PARTY"))
                .or(() -> Optional.ofNullable(System.getProperty("covenant.reporting.party")))
                .filter(text -> !text.isBlank())
                .map(Ref::new);
    }
}
