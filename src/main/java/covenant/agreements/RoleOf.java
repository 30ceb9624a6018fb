package covenant.agreements;

import covenant.kernel.Ref;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One role of one party in an agreement. */
@Embeddable
public record RoleOf(Ref party, @Enumerated(EnumType.STRING) PartyRole role) {}
