package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.InContainer;
import covenant.it.InServer;
import covenant.it.Server;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The program fails nowhere that we know of; this one does, in operations of the test's own. */
// It takes every connection to the database.
@Isolated
@InServer
class FailuresIT {

    @Deployment(testable = false)
    static WebArchive archive() {
        return InContainer.with(Broken.class);
    }

    @Test
    @DisplayName("H2. A defect is answered 500 and logged under its incident, and says nothing of our inside")
    void a_defect_is_answered_500_and_logged_under_its_incident() throws IOException {
        Response answer = get("inside");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).startsWith(Problem.MEDIA_TYPE);
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("DEFECT");
        assertThat(answer.asString()).doesNotContain("secret", "Exception", "covenant.");
        String incident = answer.jsonPath().getString("instance");
        assertThat(incident).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(Files.readString(Server.logFile()))
                .contains(incident)
                .containsPattern(incident + ".*: GET .*/broken/inside failed.*the secret of the inside");
    }

    @Test
    @DisplayName("H2. An outage of the database is answered 503, and when to come back")
    void an_outage_of_the_database_is_answered_503() {
        Response answer = get("outage");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith(Problem.MEDIA_TYPE);
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("UNAVAILABLE");
        assertThat(answer.header("Retry-After")).matches("[0-9]+");
        assertThat(answer.asString()).doesNotContain("Exception", "covenant.", "jdbc");
        RestAssured.get(Server.uri("/api/v1/ready")).then().statusCode(200);
    }

    private static Response get(String operation) {
        return RestAssured.get(Server.uri("/it/api/v1/broken/" + operation));
    }
}
