package covenant.requests;

import org.jspecify.annotations.Nullable;

/**
 * What a request is answered.
 *
 * @param status the HTTP status
 * @param location path of what was made, under the API's root; null for none
 * @param etag the entity tag with its quotes; null for none
 * @param body JSON text
 * @param replayed whether it is the kept answer of an earlier request with the same key
 */
public record Answer(
        int status, @Nullable String location, @Nullable String etag, String body, boolean replayed) {}
