package covenant.agreements;

/** What a party is in an agreement. */
public enum PartyRole {
    CUSTOMER,
    SUPPLIER,
    INVESTOR,
    INVESTEE,
    ISSUER,
    LICENSOR,
    LICENSEE,
    DISTRIBUTOR,
    PARTNER
}
