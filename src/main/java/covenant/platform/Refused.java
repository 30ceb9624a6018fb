package covenant.platform;

/** The installation is not fit to keep a ledger in; the message says why and what to do. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without a stack trace: it is read by whoever installs the product, and the fault is not in the code. */
    Refused(String why, String remedy) {
        super("Covenant does not start. " + why + " " + remedy, null, false, false);
    }
}
