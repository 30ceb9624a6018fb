/** Breaks the rules on imports: it declares that it imports nothing, and imports the shelf, which imports it. */
@Module(
        name = "broken.floor",
        uses = {})
package covenant.architecture.broken.floor;

import covenant.kernel.Module;
