package covenant.architecture.broken.floor;

import covenant.architecture.broken.attic.rest.AtticResource;
import covenant.architecture.broken.shelf.Shelf;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** Breaks what it can: its name, an import it did not declare, an edge, HTTP, an EntityManager, the clock, a double. */
@Stateless
public class FloorManager {

    double area;
    Shelf shelf;
    AtticResource attic;
    EntityManager entities;
    HttpServletRequest request;

    Instant now() {
        return Instant.now();
    }
}
