package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Qualifier;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTypesTest {

    @SuppressWarnings("unused")
    private static void operation(
            @PathParam("ref") Ref ref,
            @QueryParam("party") Ref party,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("qualifier") Qualifier qualifier,
            @QueryParam("number") Long number) {}

    @Test
    void a_parameter_is_read_as_what_it_is() {
        assertThat(converter(1).fromString("AWS")).isEqualTo(new Ref("AWS"));
        assertThat(converter(2).fromString("2026-02-27")).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(converter(3).fromString("2026-02-27T10:00:00+02:00"))
                .isEqualTo(Instant.parse("2026-02-27T08:00:00Z"));
        assertThat(converter(4).fromString("at_least")).isEqualTo(Qualifier.AT_LEAST);
        assertThat(converter(5).fromString("17")).isEqualTo(17L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-02-30", "+999999999-12-31", "-0001-01-01", "26-02-27", "2026-02-27T00:00:00Z"})
    void a_date_that_no_calendar_or_database_has_is_refused_with_the_parameters_name(String text) {
        assertThatThrownBy(() -> converter(2).fromString(text))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.reason()).isEqualTo(HttpReason.PARAMETER_MALFORMED))
                .hasMessageStartingWith("The parameter 'asOf': ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "now", "2026-02-27", "+1000000000-12-31T23:59:59Z", "2026-02-27T25:00:00Z", "1700000000"})
    void an_instant_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> converter(3).fromString(text)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AT_LEAST", "at least", "more"})
    void a_word_that_is_none_is_refused_with_the_words_there_are(String text) {
        assertThatThrownBy(() -> converter(4).fromString(text)).hasMessageContaining("at_least");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "99999999999999999999", "x"})
    void a_number_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> converter(5).fromString(text)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_path_with_what_is_no_reference_leads_nowhere() {
        assertThatThrownBy(() -> converter(0).fromString("aws"))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.reason()).isEqualTo(HttpReason.PATH_UNKNOWN));
    }

    private static ParamConverter<?> converter(int parameter) {
        Method operation = Arrays.stream(ParameterTypesTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("operation"))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(new ParameterTypes()
                .getConverter(
                        operation.getParameterTypes()[parameter],
                        null,
                        operation.getParameterAnnotations()[parameter]));
    }
}
