package covenant.platform.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Server;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H1. The type of a problem leads to what it means, without login")
class ProblemsIT {

    private static final String LIST = "/api/v1/problems";

    @Test
    void every_type_is_explained_to_a_stranger() {
        Response list = given().get(Server.uri(LIST));
        assertThat(list.statusCode()).isEqualTo(200);
        List<Map<String, Object>> types = list.jsonPath().getList("items");
        assertThat(types).hasSizeGreaterThan(100).allSatisfy(type -> {
            Response one = given().get(Server.uri(String.valueOf(type.get("type"))));
            assertThat(one.statusCode()).isEqualTo(200);
            assertThat(one.jsonPath().<Map<String, Object>>get()).isEqualTo(type);
        });
    }

    @Test
    void a_wrong_password_does_not_close_it() {
        given().auth()
                .preemptive()
                .basic("viewer", "not the password")
                .get(Server.uri(LIST + "/NOT_LOGGED_IN"))
                .then()
                .statusCode(200);
    }

    @Test
    void it_opens_nothing_else() {
        for (String path :
                List.of("/NONE_SUCH", "/NOT_LOGGED_IN/more", "/../parties", "/..%2fparties", "/%2e%2e/parties")) {
            Response answer = given().urlEncodingEnabled(false).get(Server.uri("/") + LIST.substring(1) + path);
            assertThat(answer.statusCode()).as(path).isIn(400, 401, 404);
        }
        given().post(Server.uri(LIST)).then().statusCode(405);
    }
}
