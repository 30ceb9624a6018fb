package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import covenant.kernel.KernelReason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void a_citation_is_written_as_it_is_read() {
        Citation citation = Citation.parse("S3:11");

        assertThat(citation).isEqualTo(new Citation(new Ref("S3"), 11));
        assertThat(citation).hasToString("S3:11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S3", "S3:", ":11", "S3:0", "S3:-1", "S3:1.5", "S3:11:12", "S3: 11", "S3:99999999999"})
    void what_names_no_line_of_a_source_is_refused(String text) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Citation.parse(text))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(SourceReason.CITATION_MALFORMED));
    }

    @Test
    void the_source_must_be_a_reference() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Citation.parse("s3:11"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(KernelReason.REFERENCE_MALFORMED));
    }
}
