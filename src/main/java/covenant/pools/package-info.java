/**
 * Pools: several commitments that one usage may count towards, and the policy by which it does.
 *
 * <p>Operations: {@link covenant.pools.ProposePool} (its approval signs it), {@link covenant.pools.ReadPools},
 * {@link covenant.pools.RecordPoolDrawdown}.
 *
 * <p>Rules:
 * <ul>
 *   <li>G1. A pool has two members or more, each once, all of one unit, and counts when a second person approves it. It never
 *       changes.</li>
 *   <li>G2. First match fills its members in their order: the next takes what the one before no longer owes. What is owed by
 *       none counts towards the last, where that allows overage.</li>
 *   <li>G3. All match counts in full towards every member.</li>
 *   <li>G4. Proportional counts by stated weights, or by what each still owes; its parts sum to the drawdown, to the last
 *       decimal of the unit, and the same drawdown is always divided in the same way.</li>
 *   <li>G5. A drawdown is one entry of the journal, for all members or for none, and is taken back as one. No member is
 *       counted for more than was drawn, and none beyond what it owes unless it allows overage.</li>
 *   <li>G6. Above the limit of its unit a drawdown needs a second person; what it counts towards is reckoned when that one
 *       approves.</li>
 * </ul>
 *
 * <p>Out of scope: what a settlement moves (owned by {@code settlement}).
 */
@Module(
        name = "pools",
        uses = {"kernel", "security", "approvals", "journal", "commitments", "settlement"})
@NullMarked
package covenant.pools;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
