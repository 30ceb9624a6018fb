package covenant.notifications;

import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mail address, without a display name. Far fewer forms than RFC 5322 allows: no quotes, comments or line breaks, so
 * that none can smuggle a header into a letter (rule U1).
 */
public record Address(String value) {

    private static final int LONGEST = 254;
    private static final int MOST = 20;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /** @throws Rejected {@link MailReason#ADDRESS_MALFORMED} */
    public Address {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new Rejected(
                    MailReason.ADDRESS_MALFORMED,
                    "'" + Text.excerpt(value) + "' is not a mail address. " + MailReason.ADDRESS_MALFORMED.remedy());
        }
    }

    /**
     * Reads addresses separated by commas.
     *
     * @return without repetitions, in the order given; none from a blank text
     * @throws Rejected {@link MailReason#ADDRESS_MALFORMED}, {@link MailReason#ADDRESSES_TOO_MANY}
     */
    public static List<Address> list(String text) {
        return text.isBlank()
                ? List.of()
                : few(Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .map(Address::new)
                        .toList());
    }

    /**
     * The addresses without repetitions, in their order.
     *
     * @throws Rejected {@link MailReason#ADDRESSES_TOO_MANY}
     */
    public static List<Address> few(List<Address> addresses) {
        List<Address> different = addresses.stream().distinct().toList();
        if (different.size() > MOST) {
            throw new Rejected(
                    MailReason.ADDRESSES_TOO_MANY,
                    different.size() + " addresses are too many. " + MailReason.ADDRESSES_TOO_MANY.remedy());
        }
        return different;
    }

    /** The form that {@link #list} reads. */
    public static String text(List<Address> addresses) {
        return addresses.stream().map(Address::value).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return value;
    }
}
