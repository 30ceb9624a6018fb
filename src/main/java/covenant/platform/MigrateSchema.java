package covenant.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.jboss.logging.Logger;

/**
 * Brings the schema to the version of this program before Hibernate compares it with the entities.
 *
 * <p>An integrator, because a start-up bean would come after that comparison.
 */
public class MigrateSchema implements Integrator {

    private static final Logger LOG = Logger.getLogger(MigrateSchema.class);

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        try {
            StartupChecks.checkSettings();
            migrate(databaseOf(factory));
        } catch (Refused refused) {
            LOG.fatal(refused.getMessage());
            silenceStackTrace();
            throw refused;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // The schema stays.
    }

    /** The server would print seventy lines of stack trace below the message; what failed it still says, in short. */
    private static void silenceStackTrace() {
        java.util.logging.Logger.getLogger("org.jboss.msc.service.fail").setLevel(Level.OFF);
    }

    private static DataSource databaseOf(SessionFactoryImplementor factory) {
        return factory.getServiceRegistry()
                .requireService(ConnectionProvider.class)
                .unwrap(DataSource.class);
    }

    private static void migrate(DataSource database) throws SQLException {
        boolean h2 = checkedIsH2(database);
        Flyway flyway = Flyway.configure(MigrateSchema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", h2 ? "classpath:db/h2" : "classpath:db/postgresql")
                .placeholders(Map.of("json", h2 ? "json" : "jsonb", "bytes", h2 ? "varbinary(64)" : "bytea"))
                .load();
        StartupChecks.checkNotNewer(flyway);
        flyway.migrate();
    }

    private static boolean checkedIsH2(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            StartupChecks.checkDurability(connection);
            return StartupChecks.isH2(connection);
        }
    }
}
