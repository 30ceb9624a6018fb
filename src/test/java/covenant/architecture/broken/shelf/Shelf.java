package covenant.architecture.broken.shelf;

import covenant.architecture.broken.floor.FloorManager;

/** Half of a cycle. */
public class Shelf {

    FloorManager floor;
}
