package covenant.book;

import covenant.kernel.Reason;

/** Why the file is refused, in the order of checking. */
public enum BookReason implements Reason {
    BOOK_UNREADABLE("Mend the file where the message points; it has to be YAML without repeated keys."),
    BOOK_KEY_MISSING("Add the key."),
    BOOK_KEY_UNKNOWN("Remove the key or correct its name."),
    SHAPE_WRONG("Write a single value, a list or a mapping, whichever the header of the file asks for.");

    private final String remedy;

    BookReason(String remedy) {
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
