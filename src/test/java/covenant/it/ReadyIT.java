package covenant.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyIT {

    @Test
    void the_ledger_says_that_it_is_ready_without_login() {
        given().when().get(Server.uri("/api/v1/ready")).then().statusCode(200).body("status", equalTo("ready"));
    }

    @Test
    void trace_and_connect_are_refused() {
        given().when().request("TRACE", Server.uri("/")).then().statusCode(405);
        given().when().request("CONNECT", Server.uri("/")).then().statusCode(405);
    }

    @Test
    void the_api_describes_itself() {
        String description = given().when()
                .get(Server.uri("/openapi"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(description).contains("/api/v1/ready");
    }

    @Test
    void the_description_is_answered_whatever_is_accepted() {
        for (String accept : List.of("nonsense", "a/b;q=x", "///", "text/html,*/*;q=0.8")) {
            given().header("Accept", accept)
                    .when()
                    .get(Server.uri("/openapi"))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_test_reaches_the_database_of_the_server() throws SQLException {
        try (Connection connection = Server.connect()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(Server.databaseKind());
            assertThat(connection
                            .createStatement()
                            .executeQuery("select count(*) from \"flyway_schema_history\"")
                            .next())
                    .isTrue();
        }
    }
}
