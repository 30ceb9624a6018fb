package covenant.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import covenant.kernel.Fault;
import covenant.kernel.KernelReason;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {

    private record Line(Ref ref, Quantity quantity) {}

    private record Order(Ref ref, String note, List<Line> lines) {}

    @Test
    void what_is_sent_is_read() {
        Order order = read("""
                {"ref": "ORDER-1", "lines": [{"ref": "LINE-1", "quantity": {"amount": "12.50", "unit": "USD"}}]}""", MembersTest::order);

        assertThat(order)
                .isEqualTo(new Order(
                        new Ref("ORDER-1"), "", List.of(new Line(new Ref("LINE-1"), Quantity.of("12.50", "USD")))));
    }

    @Test
    @DisplayName("T2, T3. Every fault is told at once, with its place")
    void every_fault_is_told_at_once_with_its_place() {
        Rejected rejected = refused("""
                {"note": 3, "more": 1, "a/b~c": 1, "lines": [
                  {"ref": "LINE-1", "quantity": {"amount": 12.50, "unit": "USD", "currency": "USD"}},
                  "line",
                  {"ref": "line", "quantity": {"amount": "12.505", "unit": "USD"}}]}""", MembersTest::order);

        assertThat(rejected.faults())
                .extracting(Fault::field, Fault::reason)
                .containsExactly(
                        tuple("ref", KernelReason.FIELD_MISSING),
                        tuple("note", JsonReason.WRONG_TYPE),
                        tuple("lines/0/quantity/amount", JsonReason.WRONG_TYPE),
                        tuple("lines/0/quantity/currency", JsonReason.UNKNOWN_MEMBER),
                        tuple("lines/1", JsonReason.WRONG_TYPE),
                        tuple("lines/2/ref", KernelReason.REFERENCE_MALFORMED),
                        tuple("lines/2/quantity/amount", KernelReason.AMOUNT_TOO_PRECISE),
                        tuple("more", JsonReason.UNKNOWN_MEMBER),
                        tuple("a~1b~0c", JsonReason.UNKNOWN_MEMBER));
    }

    @Test
    void null_counts_as_left_out() {
        assertThat(read("{\"ref\": \"ORDER-1\", \"note\": null, \"lines\": null}", MembersTest::order))
                .isEqualTo(new Order(new Ref("ORDER-1"), "", List.of()));
        assertThat(refused("{\"ref\": null}", MembersTest::order).reason()).isEqualTo(KernelReason.FIELD_MISSING);
    }

    @ParameterizedTest
    @DisplayName("T4. A JSON number never becomes a quantity")
    @ValueSource(strings = {"1", "1.50", "-1", "true", "null", "[]", "{}"})
    void an_amount_is_a_string(String amount) {
        Rejected rejected =
                refused("{\"q\": {\"amount\": " + amount + ", \"unit\": \"USD\"}}", m -> m.make(m.quantity("q")::get));

        assertThat(rejected.faults()).extracting(Fault::field).containsExactly("q/amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e5", "1,5", "", " 1", "0x10", "١", "1_000", "--1", "+1"})
    void an_amount_is_plain_digits(String amount) {
        Rejected rejected = refused(
                "{\"q\": {\"amount\": \"" + amount + "\", \"unit\": \"USD\"}}", m -> m.make(m.quantity("q")::get));

        assertThat(rejected.reason()).isEqualTo(KernelReason.AMOUNT_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "1.0", "1.5", "99999999999999999999", "\"5\"", "[]"})
    void a_whole_number_is_within_its_bounds(String number) {
        assertThat(refused("{\"n\": " + number + "}", m -> m.make(m.requiredInteger("n", 1, 10)::get))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "\"true\"", "[]", "{}"})
    void true_and_false_are_nothing_else(String flag) {
        assertThat(refused("{\"f\": " + flag + "}", m -> m.make(m.requiredFlag("f")::get))
                        .reason())
                .isEqualTo(JsonReason.WRONG_TYPE);
    }

    @Test
    void a_list_has_at_most_a_thousand_items() {
        String items = "\"AB\",".repeat(1000) + "\"AB\"";

        assertThat(refused("{\"l\": [" + items + "]}", m -> m.make(m.strings("l", Ref::new)::get))
                        .reason())
                .isEqualTo(JsonReason.LIST_TOO_LONG);
    }

    @Test
    void a_stated_quantity_is_exact_unless_it_says_otherwise() {
        assertThat(read("{\"amount\": \"2\", \"unit\": \"GW\"}", StatedJson::read))
                .isEqualTo(Stated.exact(Quantity.of("2", "GW")));
        assertThat(read(
                                "{\"qualifier\": \"range\", \"amount\": \"1\", \"upper\": \"2\", \"unit\": \"GW\"}",
                                StatedJson::read)
                        .qualifier())
                .isEqualTo(Qualifier.RANGE);
        assertThat(refused("{\"qualifier\": \"undisclosed\", \"amount\": \"1\", \"unit\": \"GW\"}", StatedJson::read)
                        .reason())
                .isEqualTo(KernelReason.QUALIFIER_MISMATCH);
        assertThat(refused("{\"amount\": \"x\", \"unit\": \"GW\"}", StatedJson::read)
                        .faults())
                .extracting(Fault::field)
                .containsExactly("amount");
    }

    private static Order order(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> note = members.text("note", 10);
        Field<List<Line>> lines = members.objects("lines", MembersTest::line);
        return members.make(() -> new Order(ref.get(), note.or(""), lines.get()));
    }

    private static Line line(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<Quantity> quantity = members.quantity("quantity");
        return members.make(() -> new Line(ref.get(), quantity.get()));
    }

    private static <T> T read(String json, Function<Members, T> reader) {
        return JsonBody.of(json.getBytes(StandardCharsets.UTF_8)).read(reader);
    }

    private static Rejected refused(String json, Function<Members, ?> reader) {
        return catchThrowableOfType(Rejected.class, () -> read(json, reader));
    }
}
