/** The pages of pools: the list, and one pool with what was drawn at it and the form that draws. */
@Module(
        name = "pools.web",
        uses = {"kernel", "approvals", "requests", "pools", "platform"})
@NullMarked
package covenant.pools.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
