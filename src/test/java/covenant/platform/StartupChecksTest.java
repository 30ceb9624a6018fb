package covenant.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupChecksTest {

    @TempDir
    Path directory;

    @Test
    void h2_that_delays_its_writes_is_refused() throws SQLException {
        try (Connection delayed = h2("")) {
            assertThatThrownBy(() -> StartupChecks.checkDurability(delayed))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("WRITE_DELAY=500")
                    .hasMessageEndingWith("Add ;WRITE_DELAY=0 to COVENANT_DB_URL.");
        }
    }

    @Test
    void h2_in_memory_is_refused() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThatThrownBy(() -> StartupChecks.checkDurability(memory))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("in memory");
        }
    }

    @Test
    void h2_that_writes_at_once_is_accepted() throws SQLException {
        try (Connection durable = h2(";WRITE_DELAY=0")) {
            assertThatCode(() -> StartupChecks.checkDurability(durable)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_schema_of_a_later_release_is_refused() throws SQLException {
        Flyway flyway = Flyway.configure()
                .dataSource(url(""), "sa", "sa")
                .locations("classpath:none")
                .baselineVersion("1")
                .load();
        flyway.baseline();
        StartupChecks.checkNotNewer(flyway);

        try (Connection connection = h2("")) {
            connection.createStatement().execute(A_LATER_MIGRATION);
        }

        assertThatThrownBy(() -> StartupChecks.checkNotNewer(flyway))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The schema has version 9999 (tomorrow), which is newer than this program.")
                .hasMessageContaining("restore the backup");
    }

    private static final String A_LATER_MIGRATION = """
            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                "checksum", "installed_by", "installed_on", "execution_time", "success")
            values (2, '9999', 'tomorrow', 'SQL', 'V9999__tomorrow.sql', 1, 'sa', current_timestamp, 1, true)
            """;

    private Connection h2(String settings) throws SQLException {
        return DriverManager.getConnection(url(settings), "sa", "sa");
    }

    private String url(String settings) {
        return "jdbc:h2:file:" + directory.resolve("covenant") + settings;
    }
}
