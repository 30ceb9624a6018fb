/** The pages of pools: the list, one pool with what was drawn at it and the form that draws, and the form that proposes one. */
@Module(
        name = "pools.web",
        uses = {"kernel", "approvals", "commitments", "pools", "platform"})
@NullMarked
package covenant.pools.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
