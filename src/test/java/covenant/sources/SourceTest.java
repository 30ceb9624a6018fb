package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void a_hash_is_kept_as_given_or_not_at_all() {
        assertThat(hashedAs(HASH).sha256()).isEqualTo(HASH);
        assertThat(hashedAs(null).sha256()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
    void what_is_no_hash_is_refused_at_its_field(String text) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> hashedAs(text))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo("sha256");
                            assertThat(fault.reason()).isEqualTo(SourceReason.SHA256_MALFORMED);
                        }));
    }

    private static Source hashedAs(@Nullable String sha256) {
        return new Source(
                new NewSource(new Ref("S3"), "A title", null, SourceKind.ARTICLE, null, null, sha256, ""),
                "preparer",
                Instant.EPOCH);
    }
}
