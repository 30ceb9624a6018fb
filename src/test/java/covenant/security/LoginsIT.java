package covenant.security;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Server;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginsIT {

    // The form of the Jakarta Security API: algorithm, iterations, salt and hash in Base64.
    private static final String SALTED_HASH = "PBKDF2WithHmacSHA256:210000:[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=";

    @Test
    @DisplayName("S4. A password is kept only as a salted hash, so that the same one is kept differently each time")
    void a_password_is_kept_only_as_a_salted_hash() throws SQLException {
        List<String> kept = new ArrayList<>();
        try (Connection connection = Server.connect();
                PreparedStatement query = connection.prepareStatement("select password_hash from app_user"
                        + " where name in ('viewer', 'preparer', 'approver', 'auditor', 'admin')");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        assertThat(kept).hasSize(5).doesNotHaveDuplicates().allMatch(hash -> hash.matches(SALTED_HASH));
    }

    @Test
    @DisplayName("S4. A disabled user cannot log in, with the right password either")
    void a_disabled_user_cannot_log_in() throws SQLException {
        assertThat(statusOf(user(true))).isEqualTo(200);
        assertThat(statusOf(user(false))).isEqualTo(401);
    }

    private static int statusOf(String user) {
        return Api.as(user).get("parties?limit=1").statusCode();
    }

    /** A user of the test's own, with the demo's password. */
    private static String user(boolean enabled) throws SQLException {
        String name = "user" + Long.toString(System.nanoTime(), 36);
        try (Connection connection = Server.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into app_user (name, person, display_name, password_hash, roles, enabled, recorded_at, version)"
                                + " select ?, 'a-test', 'A test', password_hash, 'viewer', ?, recorded_at, 0"
                                + " from app_user where name = 'viewer'")) {
            insert.setString(1, name);
            insert.setBoolean(2, enabled);
            insert.executeUpdate();
        }
        return name;
    }
}
