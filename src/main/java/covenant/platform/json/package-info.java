/**
 * JSON as the API speaks it: requests are read strictly and by hand, answers are written from records.
 *
 * <p>Rules:
 * <ul>
 *   <li>T1. A body is strict UTF-8 and strict JSON, at most 1 MiB and 20 levels deep; a member appears once. Whatever else
 *       is refused, in time that grows only with its length.</li>
 *   <li>T2. A member that nobody reads is refused; nothing a client sends is silently dropped.</li>
 *   <li>T3. All faults of a body's fields are told at once, each with its JSON pointer.</li>
 *   <li>T4. Amounts are strings in both directions; a JSON number never becomes a quantity.</li>
 *   <li>T5. An answer has the members of its record in their order, and a member without a value is null, never left
 *       out.</li>
 * </ul>
 *
 * <p>Out of scope: HTTP (owned by {@code platform.http}), the canonical form of an entry (owned by {@code journal}).
 */
@Module(
        name = "platform.json",
        uses = {"kernel"})
@NullMarked
package covenant.platform.json;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
