package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import covenant.kernel.KernelReason;
import covenant.kernel.Reason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void a_subject_is_written_as_it_is_read() {
        Subject subject = Subject.parse("commitment:AWS-SPEND");

        assertThat(subject).isEqualTo(new Subject(SubjectKind.COMMITMENT, new Ref("AWS-SPEND")));
        assertThat(subject).hasToString("commitment:AWS-SPEND");
    }

    @Test
    void each_part_is_refused_for_its_own_reason() {
        assertRefused("AWS-SPEND", SourceReason.SUBJECT_MALFORMED);
        assertRefused("invoice:AWS-SPEND", KernelReason.WORD_UNKNOWN);
        assertRefused("commitment:aws", KernelReason.REFERENCE_MALFORMED);
        assertRefused("commitment:", KernelReason.REFERENCE_MALFORMED);
    }

    @Test
    void subjects_stand_in_order_of_kind_and_reference() {
        assertThat(Stream.of("commitment:B2", "party:Z9", "commitment:A1")
                        .map(Subject::parse)
                        .sorted())
                .map(Subject::toString)
                .containsExactly("party:Z9", "commitment:A1", "commitment:B2");
    }

    private static void assertRefused(String text, Reason reason) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Subject.parse(text))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
