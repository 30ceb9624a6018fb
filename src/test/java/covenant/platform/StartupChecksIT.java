package covenant.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.it.Server;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class StartupChecksIT {

    @Test
    void the_database_of_the_tests_is_durable() throws SQLException {
        try (Connection connection = Server.connect()) {
            assertThatCode(() -> StartupChecks.checkDurability(connection)).doesNotThrowAnyException();
        }
    }

    @Test
    void postgresql_that_commits_asynchronously_is_refused() throws SQLException {
        Assumptions.assumeFalse(Server.isH2(), "PostgreSQL only");
        try (Connection connection = Server.connect()) {
            connection.createStatement().execute("set synchronous_commit = off");

            assertThatThrownBy(() -> StartupChecks.checkDurability(connection))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("synchronous_commit=off")
                    .hasMessageContaining("Set synchronous_commit = on");
        }
    }
}
