/** Breaks the rule on cycles: it imports the floor, which imports it. */
@Module(
        name = "broken.shelf",
        uses = {"broken.floor"})
package covenant.architecture.broken.shelf;

import covenant.kernel.Module;
