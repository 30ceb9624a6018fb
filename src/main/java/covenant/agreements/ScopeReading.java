package covenant.agreements;

import covenant.kernel.Ref;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** The scope that a clause would have under one reading of a conflict about it. */
@Embeddable
public record ScopeReading(
        Ref conflict, String label, @Embedded Scope scope) {}
