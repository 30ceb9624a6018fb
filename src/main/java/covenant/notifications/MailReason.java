package covenant.notifications;

import covenant.kernel.Reason;

/** Why a letter's address is refused, in the order of checking. */
public enum MailReason implements Reason {
    ADDRESS_MALFORMED("Write the address as name@example.org, without a display name."),
    ADDRESSES_TOO_MANY("Name at most 20 addresses; give a larger circle an address of its own at the mail server.");

    private final String remedy;

    MailReason(String remedy) {
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
