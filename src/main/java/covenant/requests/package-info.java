/**
 * Idempotency: a request that is sent again with the same key has one effect and gets the same answer, however often and
 * however concurrently it is sent.
 *
 * <p>The key is claimed by inserting its row, and the answer is kept in it, both in the transaction of the effect itself.
 * So a crash or a refusal takes the claim back together with whatever else was done, and nothing has to be cleaned up.
 *
 * <p>Operation: {@link covenant.requests.AnswerOnce}.
 *
 * <p>Rules:
 * <ul>
 *   <li>I1. A key belongs to its caller; two callers may use the same one.</li>
 *   <li>I2. The effect and the kept answer are committed together, or neither is.</li>
 *   <li>I3. The same key with the same request gets the kept answer, and nothing is done again.</li>
 *   <li>I4. The same key with another route or another body is refused.</li>
 *   <li>I5. While the first request of a key still runs, another waits about two seconds for its answer and is then
 *       refused; it never runs beside it.</li>
 *   <li>I6. A refused request leaves no key behind: it can be put right and sent again with the same key.</li>
 *   <li>I7. A key has 1 to 200 printable ASCII characters.</li>
 * </ul>
 *
 * <p>Out of scope: which operations need a key, and its HTTP header (owned by {@code platform.http}).
 */
@Module(
        name = "requests",
        uses = {"kernel", "security"})
@NullMarked
package covenant.requests;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
