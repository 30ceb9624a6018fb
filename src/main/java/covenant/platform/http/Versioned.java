package covenant.platform.http;

/** A thing that changes, and whose version If-Match can name. */
public interface Versioned {

    int version();
}
