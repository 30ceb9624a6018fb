package covenant.agreements.web;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.platform.TimeBar;
import covenant.sources.Claim;
import covenant.sources.Conflict;
import covenant.sources.ReadClaims;
import covenant.sources.ReadConflicts;
import covenant.sources.Reading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asserts a reading of a conflict. */
@RequestScoped
public class Asserted {

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private TimeBar timeBar;

    private final Map<Ref, Optional<Conflict>> conflicts = new HashMap<>();

    /**
     * A reading with what speaks for it.
     *
     * @param text what the reading says
     * @param booked whether the book carries it
     * @param claims what speaks for it
     */
    public record Assertion(String text, boolean booked, List<Claim> claims) {}

    /** Null when the conflict is not known in this view, or has no such reading. */
    public @Nullable Assertion of(Ref conflict, String label) {
        return conflicts
                .computeIfAbsent(conflict, this::read)
                .flatMap(found -> found.readings().stream()
                        .filter(reading -> reading.label().equals(label))
                        .findFirst()
                        .map(reading -> assertion(found, reading)))
                .orElse(null);
    }

    private Assertion assertion(Conflict conflict, Reading reading) {
        List<Claim> claims =
                reading.claims().isEmpty() ? List.of() : readClaims.named(reading.claims(), timeBar.asOf());
        return new Assertion(reading.text(), conflict.booked(timeBar.asOf()).equals(reading.label()), claims);
    }

    private Optional<Conflict> read(Ref conflict) {
        try {
            return Optional.of(readConflicts.one(conflict, timeBar.asOf()));
        } catch (Rejected unknown) {
            return Optional.empty();
        }
    }
}
