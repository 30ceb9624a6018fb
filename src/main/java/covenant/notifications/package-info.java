/**
 * What is told to people outside the program, after a transaction has committed: letters by electronic mail.
 *
 * <p>Operations: {@link covenant.notifications.Outbox#send}.
 *
 * <p>Rules:
 * <ul>
 *   <li>U1. A letter goes to addresses that have been checked, and nothing in it can become a header of its own.</li>
 *   <li>U2. A letter keeps its id however often it is sent, so that whoever receives it twice can tell.</li>
 *   <li>U3. A mail server that does not answer holds nobody up for longer than ten seconds a step.</li>
 *   <li>U4. Mail is never sent inside the transaction that it tells about; sending it again is the caller's part.</li>
 * </ul>
 *
 * <p>Out of scope: when a letter is due and what became of it (owned by {@code reports}).
 */
@Module(
        name = "notifications",
        uses = {"kernel"})
@NullMarked
package covenant.notifications;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
