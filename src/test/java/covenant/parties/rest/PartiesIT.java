package covenant.parties.rest;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Server;
import io.restassured.response.Response;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartiesIT {

    private final String ref = Api.ref("PARTY");

    @Test
    @DisplayName("P1. A reference names one party for ever")
    void a_reference_names_one_party_for_ever() {
        assertThat(record(ref, Map.of("name", "The first")).statusCode()).isEqualTo(201);
        Response second = record(ref, Map.of("name", "The second"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getString("reason")).isEqualTo("PARTY_EXISTS");
        for (String method : List.of("PUT", "PATCH", "POST", "DELETE")) {
            Api.sending("preparer", Map.of("name", "Another"))
                    .request(method, "parties/" + ref)
                    .then()
                    .statusCode(405);
        }
        assertThat(Api.read("viewer", "parties/" + ref).getString("name")).isEqualTo("The first");
    }

    @Test
    @DisplayName("P2. A parent is there already, so that no party is its own ancestor")
    void a_parent_is_there_already() {
        String child = Api.ref("PARTY");
        assertRefused(record(ref, Map.of("parent", ref)), 422, "PARENT_UNKNOWN");
        assertRefused(record(ref, Map.of("parent", child)), 422, "PARENT_UNKNOWN");
        assertThat(record(ref, Map.of()).statusCode()).isEqualTo(201);
        assertThat(record(child, Map.of("parent", ref)).statusCode()).isEqualTo(201);
        // What would close the circle: the child as the parent of its parent.
        assertRefused(record(ref, Map.of("parent", child)), 409, "PARTY_EXISTS");
    }

    @Test
    @DisplayName("P3. An LEI belongs to one party")
    void an_lei_belongs_to_one_party() throws SQLException {
        String lei = lei();
        assertThat(record(ref, Map.of("lei", lei)).statusCode()).isEqualTo(201);
        assertRefused(record(Api.ref("PARTY"), Map.of("lei", lei)), 409, "LEI_TAKEN");
        try (Connection connection = Server.connect();
                PreparedStatement update = connection.prepareStatement("update party set lei = ? where ref = ?")) {
            update.setString(1, lei);
            update.setString(2, Api.party());
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(SQLException.class, update::executeUpdate)
                            .getSQLState())
                    .as("the database refuses it as well")
                    .isEqualTo("23505");
        }
    }

    private static void assertRefused(Response refused, int status, String reason) {
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.jsonPath().getString("reason")).isEqualTo(reason);
    }

    private static Response record(String ref, Map<String, Object> more) {
        Map<String, Object> party = new HashMap<>(Map.of("ref", ref, "name", "Party " + ref, "kind", "company"));
        party.putAll(more);
        return Api.sending("preparer", party).post("parties");
    }

    /** One that nobody has: eighteen digits of the present, and the check digits of ISO 7064 MOD 97-10. */
    private static String lei() {
        String digits = String.format("%018d", System.nanoTime());
        int check =
                98 - new BigInteger(digits + "00").mod(BigInteger.valueOf(97)).intValue();
        return digits + String.format("%02d", check);
    }
}
