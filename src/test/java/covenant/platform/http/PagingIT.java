package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H5. A list has pages")
class PagingIT {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    // So that what other tests record meanwhile is left out.
    private static final String KNOWN_AT =
            Api.read("viewer", "journal/trial-balance").getString("knownAt");

    @ParameterizedTest
    @CsvSource({
        "claims?kind=report&knownAt={known}, ref",
        "conflicts?knownAt={known}, ref",
        "commitments?unit=USD&knownAt={known}, ref",
        "agreements?party=OPENAI&knownAt={known}, ref",
        "obligations?knownAt={known}, ref",
        "questions?open=true&knownAt={known}, ref",
        "observations?knownAt={known}, ref",
        "approvals?status=approved, id",
        "journal/entries?knownAt={known}, number"
    })
    void the_pages_of_a_list_are_the_list(String template, String name) {
        String path = template.replace("{known}", KNOWN_AT);
        List<String> whole = names(get(with(path, "limit=500")), name);
        List<String> paged = new ArrayList<>();
        String next = with(path, "limit=15");
        while (!next.isEmpty()) {
            Response page = get(next);
            assertThat(names(page, name)).hasSizeBetween(1, 15);
            paged.addAll(names(page, name));
            next = next(page);
        }

        // Approvals are not asked in time, so those of other tests may have come after.
        assertThat(paged).startsWith(whole.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @Test
    void the_link_carries_all_other_parameters() {
        String next = next(get("claims?kind=report&asOf=2026-03-18&limit=1"));

        assertThat(next)
                .contains("kind=report")
                .contains("asOf=2026-03-18")
                .contains("limit=1")
                .contains("cursor=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "1.0", "", "ten", "99999999999"})
    void a_limit_is_from_1_to_500(String limit) {
        Response answer = Api.as("viewer").get("parties?limit=" + limit);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("LIMIT_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parties?cursor=", "parties?cursor=!!", "parties?cursor=YQ", "journal/entries?cursor=QVdT"})
    void a_cursor_is_not_made_up(String path) {
        Response answer = Api.as("viewer").get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("CURSOR_MALFORMED");
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }

    private static Response get(String path) {
        Response answer = Api.as("viewer").urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static List<String> names(Response page, String name) {
        return page.jsonPath().getList("items." + name, String.class);
    }

    private static String next(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return "";
        }
        Matcher matcher = NEXT.matcher(link);
        assertThat(matcher.matches()).as(link).isTrue();
        return matcher.group(1).replaceFirst("^.*/api/v1/", "");
    }
}
