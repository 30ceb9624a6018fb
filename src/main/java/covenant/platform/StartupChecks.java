package covenant.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

/** Refuses an installation in which an acknowledged posting could be lost or misread, each time with the remedy. */
final class StartupChecks {

    private StartupChecks() {}

    static void checkSettings() {
        Settings.zone();
        Settings.settlementLimits();
    }

    /** An acknowledged posting must survive a crash. */
    static void checkDurability(Connection connection) throws SQLException {
        if (isH2(connection)) {
            checkH2(connection);
        } else {
            checkPostgresql(connection);
        }
    }

    /** A program must not write into a schema made by a later release. */
    static void checkNotNewer(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(StartupChecks::isUnknownHere)
                .reduce((earlier, later) -> later)
                .ifPresent(StartupChecks::refuseNewer);
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static void checkH2(Connection connection) throws SQLException {
        if (value(connection, "select database_path()") == null) {
            throw new Refused(
                    "H2 runs in memory and would forget the ledger when it stops.",
                    "Set COVENANT_DB_URL to jdbc:h2:file:/a/directory/covenant;WRITE_DELAY=0, or leave it out.");
        }
        String delay = value(
                connection, "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
        if (!"0".equals(delay)) {
            throw new Refused(
                    "H2 runs with WRITE_DELAY=" + delay + ", so that a crash would lose acknowledged postings.",
                    "Add ;WRITE_DELAY=0 to COVENANT_DB_URL.");
        }
    }

    private static void checkPostgresql(Connection connection) throws SQLException {
        refuseOff(connection, "fsync", "Set fsync = on in postgresql.conf and reload the server.");
        refuseOff(
                connection,
                "synchronous_commit",
                "Set synchronous_commit = on in postgresql.conf, and for the database and the role of Covenant"
                        + " (alter database ... reset synchronous_commit; alter role ... reset synchronous_commit).");
    }

    private static void refuseOff(Connection connection, String setting, String remedy) throws SQLException {
        if ("off".equals(value(connection, "select current_setting('" + setting + "')"))) {
            throw new Refused(
                    "PostgreSQL runs with " + setting + "=off, so that a crash would lose acknowledged postings.",
                    remedy);
        }
    }

    private static @Nullable String value(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static boolean isUnknownHere(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }

    private static void refuseNewer(MigrationInfo migration) {
        throw new Refused(
                "The schema has version " + migration.getVersion() + " (" + migration.getDescription()
                        + "), which is newer than this program.",
                "Start the release that made it, or a later one; or restore the backup taken before the upgrade.");
    }
}
