/**
 * HTTP as the API speaks it, the same for every feature: refusals, parameters, pages of lists, entity tags, idempotency
 * keys. Edges ({@code *.rest}) use it and stay thin.
 *
 * <p>Rules:
 * <ul>
 *   <li>H1. Every refusal is a problem document of RFC 9457 with a stable type; its status depends on the kind of its
 *       reason alone, unless HTTP itself has the reason. So is what the server refuses under the API by itself.</li>
 *   <li>H2. Whatever a client sends is answered below 500. What is answered 500 is a defect: it is logged under an
 *       incident's id and says nothing of our inside. An outage of the database is answered 503.</li>
 *   <li>H3. A role that a use case does not allow is refused before the body is looked at.</li>
 *   <li>H4. A parameter that nobody reads, or that is given twice, is refused.</li>
 *   <li>H5. A list has at most 500 items, and a link to the next ones with all parameters of the request.</li>
 *   <li>H6. Every answer to a reading of one thing has a strong entity tag; one that the client has is answered 304.</li>
 *   <li>H7. What changes a thing that may have changed meanwhile needs If-Match, and is refused when the tag is stale.</li>
 *   <li>H8. What writes to the journal needs an idempotency key; every other POST takes one.</li>
 * </ul>
 *
 * <p>Out of scope: who the caller is (owned by {@code platform}), what a key does (owned by {@code requests}), JSON
 * (owned by {@code platform.json}).
 */
@Module(
        name = "platform.http",
        uses = {"kernel", "security", "requests", "platform.json"})
@NullMarked
package covenant.platform.http;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
