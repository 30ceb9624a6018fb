package covenant.platform.http;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

/** Operations that only {@link FailuresIT} has, because the program has none that fail. */
@ApplicationScoped
@Path("/broken")
@Provider
public class Broken implements ContainerResponseFilter {

    private static final Deque<Connection> TAKEN = new ArrayDeque<>();

    @Resource(lookup = "java:jboss/datasources/CovenantDS")
    private DataSource database;

    @GET
    @Path("inside")
    public String inside() {
        throw new IllegalStateException("the secret of the inside");
    }

    /** Until it is answered nobody gets a connection any more, as when the database is gone. */
    @GET
    @Path("outage")
    public String outage() throws SQLException {
        while (true) {
            TAKEN.add(database.getConnection());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        try {
            while (!TAKEN.isEmpty()) {
                TAKEN.remove().close();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
