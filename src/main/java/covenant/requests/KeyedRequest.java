package covenant.requests;

/**
 * A request that has a key.
 *
 * @param route its method and path, at most 300 characters
 * @param bodyHash SHA-256 of its body in lower-case hexadecimal
 */
public record KeyedRequest(RequestKey key, String route, String bodyHash) {}
