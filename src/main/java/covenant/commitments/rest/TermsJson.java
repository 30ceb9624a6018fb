package covenant.commitments.rest;

import covenant.commitments.Basis;
import covenant.commitments.Terms;
import covenant.kernel.StatedDate;
import covenant.platform.json.StatedJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what is promised.
 *
 * @param basis how it relates to the version before
 * @param amendment the number of the amendment that it came with; 0 for the signing
 * @param quantity the total that it signs or restates, or what it adds
 */
public record TermsJson(
        int number,
        Basis basis,
        int amendment,
        StatedJson quantity,
        @Nullable StatedDate startsOn,
        @Nullable StatedDate endsOn,
        StatedDate effectiveOn,
        @Nullable Instant signedAt) {

    static TermsJson of(Terms terms) {
        return new TermsJson(
                terms.number(),
                terms.basis(),
                terms.amendment(),
                StatedJson.of(terms.quantity()),
                terms.startsOn(),
                terms.endsOn(),
                terms.effectiveOn(),
                terms.signedAt());
    }
}
