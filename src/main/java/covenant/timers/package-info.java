/**
 * How the program does by itself what a timer woke it up for: one thing after the other, each in a transaction of its own.
 *
 * <p>Operation: {@link covenant.timers.OneByOne}.
 *
 * <p>Rule:
 * <ul>
 *   <li>TM1. One thing that fails leaves nothing of itself behind and keeps no other from its turn; it is tried again with the
 *       next wake-up.</li>
 * </ul>
 *
 * <p>Out of scope: when the program wakes up (owned by {@code platform}), and what is to be done then (owned by the feature
 * that does it, which also sees to it that it is done once).
 */
@Module(
        name = "timers",
        uses = {"kernel"})
@NullMarked
package covenant.timers;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
