package covenant.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    public record Everything(
            Ref zebra,
            @Nullable Ref nothing,
            Qualifier word,
            Unit unit,
            StatedDate month,
            LocalDate day,
            Instant at,
            int small,
            long large,
            boolean flag,
            @Nullable Boolean noFlag,
            List<Ref> refs,
            List<Qualifier> words,
            Map<String, String> map,
            QuantityJson quantity,
            JsonObject tree,
            @JsonbTransient String hidden) {}

    @Test
    @DisplayName("T5. The members of the record in their order, and null for what has no value")
    void an_answer_has_the_members_of_its_record_in_their_order() {
        Everything everything = new Everything(
                new Ref("ZEBRA"),
                null,
                Qualifier.MORE_THAN,
                new Unit("GW"),
                new StatedDate("2025-10"),
                LocalDate.of(2026, 2, 27),
                Instant.parse("2026-02-27T08:00:00.5Z"),
                7,
                8L,
                true,
                null,
                List.of(new Ref("AA")),
                List.of(Qualifier.EXACT),
                Map.of("act", "host"),
                QuantityJson.of(Quantity.of("1000", "USD")),
                Json.createObjectBuilder().add("is", "redacted").build(),
                "hidden");

        assertThat(JsonText.of(everything))
                .isEqualTo("{\"zebra\":\"ZEBRA\",\"nothing\":null,\"word\":\"more_than\",\"unit\":\"GW\","
                        + "\"month\":\"2025-10\",\"day\":\"2026-02-27\",\"at\":\"2026-02-27T08:00:00.500000Z\","
                        + "\"small\":7,\"large\":8,\"flag\":true,\"noFlag\":null,\"refs\":[\"AA\"],\"words\":[\"exact\"],"
                        + "\"map\":{\"act\":\"host\"},\"quantity\":{\"amount\":\"1000.00\",\"unit\":\"USD\"},"
                        + "\"tree\":{\"is\":\"redacted\"}}");
    }

    @Test
    void what_is_undisclosed_has_no_amount() {
        assertThat(JsonText.of(StatedJson.of(Stated.undisclosed(new Unit("USD")))))
                .isEqualTo("{\"qualifier\":\"undisclosed\",\"amount\":null,\"upper\":null,\"unit\":\"USD\"}");
    }
}
