package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenQuestionTest {

    private static final Instant ASKED_AT = Instant.parse("2026-03-18T12:00:00Z");
    private static final Instant ANSWERED_AT = ASKED_AT.plusSeconds(60);

    private final OpenQuestion question = new OpenQuestion(
            new NewQuestion(new Ref("Q-TERM"), "How long?", null, null, Set.of()), "preparer", ASKED_AT);

    // C6
    @Test
    void an_answer_is_known_from_the_instant_when_it_was_given() {
        question.answer(" Seven years. ", "preparer2", ANSWERED_AT);

        assertThat(question.answer(knownAt(ANSWERED_AT)))
                .contains(new Answer("Seven years.", "preparer2", ANSWERED_AT));
        assertThat(question.answer(knownAt(ANSWERED_AT.minusNanos(1000)))).isEmpty();
    }

    // C8
    @Test
    void a_question_is_answered_once() {
        question.answer("Seven years.", "preparer", ANSWERED_AT);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> question.answer("Eight years.", "preparer", ANSWERED_AT))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(SourceReason.QUESTION_ANSWERED));
        assertThat(question.answer(knownAt(ANSWERED_AT)))
                .hasValueSatisfying(answer -> assertThat(answer.text()).isEqualTo("Seven years."));
    }

    private static AsOf knownAt(Instant instant) {
        return new AsOf(LocalDate.of(2026, 3, 18), instant);
    }
}
