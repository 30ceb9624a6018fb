package covenant.notifications;

/** A letter did not leave. Its message is one sentence for people. */
public class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    NotSent(String message) {
        super(message);
    }

    NotSent(String message, Throwable cause) {
        super(message, cause);
    }
}
