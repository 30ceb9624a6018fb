/** Pools, and what is drawn at them, over HTTP. */
@Module(
        name = "pools.rest",
        uses = {"kernel", "pools", "platform.http", "platform.json", "platform.shapes", "requests"})
@NullMarked
package covenant.pools.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
