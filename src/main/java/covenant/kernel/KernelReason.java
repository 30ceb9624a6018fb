package covenant.kernel;

/** Why a value is refused, in the order of checking. */
public enum KernelReason implements Reason {
    FIELD_MISSING("Give a value."),
    TEXT_TOO_LONG("Shorten the text to the length named."),
    TEXT_NOT_PRINTABLE("Remove control characters and broken surrogates from the text."),
    REFERENCE_MALFORMED(
            "Use 2 to 64 capitals, digits, dots, hyphens or underscores, starting with a capital or digit."),
    WORD_UNKNOWN("Use one of the words listed in the message."),
    UNIT_UNKNOWN("Use an ISO 4217 currency code, or a code of 2 to 16 capitals such as GW, MW or SHARES."),
    AMOUNT_MALFORMED("Write the amount as digits with a decimal point, without separators or an exponent."),
    AMOUNT_TOO_LARGE("Keep to 18 digits before the decimal point."),
    AMOUNT_TOO_PRECISE("Keep to the currency's decimals, or 6 for other units."),
    AMOUNT_NOT_POSITIVE("Give an amount above zero."),
    UNITS_DIFFER("Give all quantities in one unit; different units are never added."),
    QUALIFIER_MISMATCH("Give an amount, or say undisclosed without one; a range needs its upper end as well."),
    DATE_MALFORMED("Write the date as 2026-02-27, or 2026-02 or 2026 where only the month or year is known."),
    INSTANT_MALFORMED("Write the instant as 2026-03-18T12:00:00Z."),
    INTERVAL_EMPTY("Let the end come after the start; the end itself is not included."),
    KNOWN_AT_IN_FUTURE("Ask as known at an instant that has passed; nothing is known at a later one yet.");

    private final String remedy;

    KernelReason(String remedy) {
        this.remedy = remedy;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
