package covenant.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import org.h2.util.JdbcUtils;

/** Hands every call to the driver of H2 or of PostgreSQL, whichever the URL names, and refuses any other URL. */
public final class DatabaseDriver implements Driver {

    private static final Logger LOG = Logger.getLogger(DatabaseDriver.class.getName());

    static {
        JdbcUtils.addClassFactory(new TriggerClasses());
    }

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        try {
            return driverOf(url).connect(url, info);
        } catch (SQLException refusal) {
            LOG.severe(() -> "Covenant cannot connect to its database: " + refusal.getMessage()
                    + " (COVENANT_DB_URL, COVENANT_DB_USER and COVENANT_DB_PASSWORD say where it is)");
            throw refusal;
        }
    }

    /** True for every URL: a foreign one is refused by {@link #connect} with the reason, not passed over in silence. */
    @Override
    public boolean acceptsURL(String url) {
        return true;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driverOf(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    private Driver driverOf(String url) throws SQLException {
        if (url.startsWith("jdbc:h2:")) {
            return h2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return postgresql;
        }
        throw new SQLException(
                "COVENANT_DB_URL must begin with jdbc:h2: or jdbc:postgresql: and begins with " + kindOf(url), "08001");
    }

    /** The URL up to its second colon: what follows may hold a password. */
    private static String kindOf(String url) {
        int scheme = url.indexOf(':');
        int kind = url.indexOf(':', scheme + 1);
        return kind < 0 ? "something else" : url.substring(0, kind + 1);
    }
}
