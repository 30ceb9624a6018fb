package covenant.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DisputeTest {

    private static final Ref MICROSOFT = new Ref("MICROSOFT");
    private static final Ref OPENAI = new Ref("OPENAI");
    private static final Ref AMAZON = new Ref("AMAZON");
    private static final Instant RECORDED = Instant.parse("2026-03-18T12:00:00Z");

    @Test
    @DisplayName("D1. A dispute has at least one respondent, who is not its claimant")
    void it_has_respondents_who_are_not_its_claimant() {
        refused(() -> threatened(Set.of()), DisputeReason.RESPONDENTS_MISSING);
        refused(() -> threatened(Set.of(OPENAI, MICROSOFT)), DisputeReason.CLAIMANT_IS_RESPONDENT);
    }

    @Test
    @DisplayName("D2. A threatened dispute has no filing date; a filed one may lack it")
    void it_has_no_filing_date_before_it_is_filed() {
        StatedDate filed = new StatedDate("2026-04");
        refused(() -> given(DisputeStage.THREATENED, filed, Set.of(OPENAI)), DisputeReason.FILING_MISMATCH);
        assertThat(given(DisputeStage.FILED, null, Set.of(OPENAI)).filedOn()).isNull();
        assertThat(given(DisputeStage.SETTLED, null, Set.of(OPENAI)).filedOn()).isNull();
        assertThat(given(DisputeStage.FILED, filed, Set.of(OPENAI)).filedOn()).isEqualTo(filed);
    }

    @Test
    void whom_it_is_against_is_told_in_order() {
        Dispute dispute = new Dispute(threatened(Set.of(OPENAI, AMAZON)), "preparer", RECORDED);
        assertThat(dispute.respondents()).containsExactly(AMAZON, OPENAI);
    }

    @Test
    @DisplayName("D3. A reading holds it once it is recorded and has begun")
    void it_is_seen_once_it_is_recorded_and_has_begun() {
        Dispute dispute = new Dispute(threatened(Set.of(OPENAI)), "preparer", RECORDED);
        assertThat(dispute.seen(new AsOf(LocalDate.parse("2026-03-17"), RECORDED)))
                .isTrue();
        assertThat(dispute.seen(new AsOf(LocalDate.parse("2026-03-16"), RECORDED)))
                .isFalse();
        assertThat(dispute.seen(new AsOf(LocalDate.parse("2026-03-17"), RECORDED.minusSeconds(1))))
                .isFalse();
    }

    private static NewDispute threatened(Set<Ref> respondents) {
        return given(DisputeStage.THREATENED, null, respondents);
    }

    private static NewDispute given(DisputeStage stage, @Nullable StatedDate filedOn, Set<Ref> respondents) {
        return new NewDispute(
                new Ref("MS-FRONTIER"),
                "Where Frontier is distributed",
                MICROSOFT,
                stage,
                "Distribution of Frontier by another cloud",
                "",
                new StatedDate("2026-03-17"),
                filedOn,
                respondents,
                Set.of(),
                Set.of(),
                "");
    }

    private static void refused(Runnable making, DisputeReason reason) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
