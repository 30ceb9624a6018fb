package covenant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DatabaseDriverTest {

    private final DatabaseDriver driver = new DatabaseDriver();

    @Test
    void the_url_chooses_the_database() throws SQLException {
        try (Connection connection = driver.connect("jdbc:h2:mem:chosen", new Properties())) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("H2");
        }
        assertThatThrownBy(() -> driver.connect("jdbc:postgresql://127.0.0.1:1/none", new Properties()))
                .isInstanceOf(org.postgresql.util.PSQLException.class);
    }

    @Test
    void another_url_is_refused_with_the_remedy_and_without_its_password() {
        assertThatThrownBy(() -> driver.connect("jdbc:mysql://host/db?password=secret", new Properties()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("COVENANT_DB_URL must begin with jdbc:h2: or jdbc:postgresql:")
                .hasMessageEndingWith("begins with jdbc:mysql:");
    }
}
