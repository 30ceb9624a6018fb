package covenant.requests;

import jakarta.ejb.ApplicationException;

/** Another request with the same key has committed in the moment between looking and claiming: look again. */
@ApplicationException(rollback = true)
final class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyTaken(Throwable cause) {
        super(cause);
    }
}
