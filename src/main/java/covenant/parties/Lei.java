package covenant.parties;

import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A legal entity identifier. Source: ISO 17442, with the check digits of ISO 7064 MOD 97-10. */
public record Lei(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** @throws Rejected {@link PartyReason#LEI_MALFORMED} */
    public Lei {
        if (!FORM.matcher(value).matches() || !checks(value)) {
            throw new Rejected(
                    PartyReason.LEI_MALFORMED,
                    "'" + Text.excerpt(value) + "' is not an LEI. " + PartyReason.LEI_MALFORMED.remedy());
        }
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean checks(String value) {
        String digits = value.chars()
                .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }
}
