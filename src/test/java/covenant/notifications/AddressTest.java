package covenant.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Rejected;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "a.b+c@mail.example.org", "o'neill@example.org", "root@localhost"})
    void an_address_without_a_display_name_is_taken(String text) {
        assertThat(new Address(text).value()).isEqualTo(text);
    }

    // U1
    @ParameterizedTest
    @DisplayName("U1. Nothing that could become a header or a second address is taken")
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.org",
                "anna@",
                "anna@example..org",
                ".anna@example.org",
                "anna@-example.org",
                "Anna <anna@example.org>",
                "anna@example.org\r\nBcc: eve@example.org",
                "anna@example.org\nX: y",
                "\"anna\"@example.org",
                "anna@example.org,eve@example.org",
                "anna@[127.0.0.1]",
                "ännä@example.org"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> new Address(text))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(MailReason.ADDRESS_MALFORMED));
    }

    @Test
    void an_endless_address_is_refused_at_once() {
        assertThatThrownBy(() -> new Address("a".repeat(1_000_000) + "@example.org"))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Address("a@" + "a-".repeat(120) + "!")).isInstanceOf(Rejected.class);
    }

    @Test
    void a_list_is_read_without_repetitions_and_written_as_it_is_read() {
        assertThat(Address.text(Address.list(" a@x.org,b@x.org , a@x.org"))).isEqualTo("a@x.org, b@x.org");
        assertThat(Address.list("  ")).isEmpty();
        assertThatThrownBy(() -> Address.list("a@x.org,")).isInstanceOf(Rejected.class);
    }

    @Test
    void twenty_addresses_are_enough() {
        List<String> many =
                IntStream.range(0, 21).mapToObj(i -> "a" + i + "@x.org").toList();
        assertThat(Address.list(String.join(",", many.subList(0, 20)))).hasSize(20);
        assertThatThrownBy(() -> Address.list(String.join(",", many)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(MailReason.ADDRESSES_TOO_MANY));
    }
}
