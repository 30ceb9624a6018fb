package covenant.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.sources.Citation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference book holds every fact of the five articles, under the ids by which the facts were first listed. */
class ReferenceBookTest {

    private static final Node BOOK = BookFile.read(Objects.requireNonNull(open()));

    @Test
    void every_fact_of_the_articles_is_a_claim_with_its_source_and_line() {
        List<String> expected = Stream.of(
                        ids("P", 12), ids("A", 7), ids("M", 15), ids("Q", 2), ids("K", 21), ids("T", 8), ids("D", 13))
                .flatMap(ids -> ids)
                .toList();
        Set<String> claims = refs("claims");
        assertThat(expected).hasSize(78).allMatch(claims::contains);
        assertThat(BOOK.nodes("claims"))
                .allSatisfy(
                        claim -> assertThat(claim.values("at", Citation::parse)).isNotEmpty());
    }

    @Test
    void every_conflict_has_its_readings_and_one_that_is_booked() {
        assertThat(refs("conflicts"))
                .containsExactlyInAnyOrderElementsOf(ids("C", 18).toList());
        assertThat(BOOK.nodes("conflicts")).allSatisfy(conflict -> {
            List<String> labels = conflict.nodes("readings").stream()
                    .map(r -> r.text("label"))
                    .toList();
            assertThat(labels).hasSizeGreaterThanOrEqualTo(2).contains(conflict.text("booked"));
        });
    }

    @Test
    void the_dated_events_and_the_open_questions_are_there() {
        assertThat(refs("claims").stream().filter(ref -> ref.startsWith("E-"))).hasSizeGreaterThanOrEqualTo(9);
        assertThat(refs("questions")).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void what_can_be_derived_from_the_facts_comes_out_right() {
        Node investment = item("commitments", "AMAZON-INVESTMENT");
        BigDecimal parts = investment.nodes("tranches").stream()
                .map(part -> new BigDecimal(part.text("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts).isEqualByComparingTo(investment.text("amount")).isEqualByComparingTo("50000000000");
        Quantity raised =
                amended().minus(Quantity.of(item("commitments", "AWS-SPEND").text("amount"), "USD"));
        assertThat(raised).isEqualTo(Quantity.of("62000000000", "USD"));
        assertThat(observed("MICROSOFT-STAKE-VALUE").divide(new BigDecimal("0.27")))
                .isEqualByComparingTo("500000000000");
        assertThat(observed("OPENAI-VALUATION").multiply(new BigDecimal("0.27")))
                .isEqualByComparingTo("197100000000");
    }

    @Test
    void a_forecast_in_gigawatts_is_no_promise_in_dollars() { // 250 GW and 250 billion USD are strangers
        assertThat(BOOK.nodes("observations").stream()
                        .filter(o ->
                                o.text("unit").equals("GW") && o.text("amount").equals("250"))
                        .map(o -> o.text("measure")))
                .containsExactly("forecast");
        assertThat(BOOK.nodes("commitments").stream()
                        .filter(c -> c.text("unit").equals("GW"))
                        .map(c -> c.text("amount")))
                .containsExactly("2");
    }

    @Test
    void a_key_that_nobody_reads_is_refused() { // B4
        Node item = BookFile.read(yaml("ref: OPENAI\nnmae: OpenAI\n"));
        item.ref("ref");
        assertThatThrownBy(item::refuseUnread).isInstanceOf(Rejected.class).hasMessageContaining("nmae");
    }

    @Test
    void what_is_wrong_with_the_file_is_said_with_its_place() { // B3
        assertThatThrownBy(() -> BookFile.read(yaml("a: 1\na: 2\n"))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> BookFile.read(yaml("- a\n- b\n"))).isInstanceOf(Rejected.class);
        Node item = BookFile.read(yaml("amount: lots\nunit: USD\n"));
        assertThatThrownBy(item::quantity)
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("amount")
                .hasMessageContaining("lots");
    }

    private static Quantity amended() {
        return BOOK.nodes("amendments").stream()
                .flatMap(amendment -> amendment.nodes("changes").stream())
                .filter(change -> change.text("commitment").equals("AWS-SPEND"))
                .map(change -> Quantity.of(change.text("amount"), "USD"))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal observed(String ref) {
        return new BigDecimal(item("observations", ref).text("amount"));
    }

    private static Node item(String section, String ref) {
        return BOOK.nodes(section).stream()
                .filter(item -> item.text("ref").equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> refs(String section) {
        return BOOK.nodes(section).stream().map(item -> item.text("ref")).collect(Collectors.toSet());
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    private static InputStream yaml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream open() {
        return ReferenceBookTest.class.getResourceAsStream("/" + LoadReferenceBook.FILE);
    }
}
