package covenant.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.commitments.Basis;
import covenant.commitments.NewTerms;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentChangeTest {

    @Test
    @DisplayName("V1. A change that is neither a new total nor an addition is refused")
    void a_change_that_is_neither_a_new_total_nor_an_addition_is_refused() {
        assertThatThrownBy(() -> change(Basis.SIGNED))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(AmendmentReason.BASIS_MISSING));
    }

    @ParameterizedTest
    @DisplayName("V1. A change restates the total or adds to it")
    @EnumSource(names = {"RESTATED", "INCREMENTAL"})
    void a_change_restates_the_total_or_adds_to_it(Basis basis) {
        assertThat(change(basis).terms().basis()).isEqualTo(basis);
    }

    private static CommitmentChange change(Basis basis) {
        Stated hundred = Stated.exact(Quantity.of("100", "USD"));
        return new CommitmentChange(
                new Ref("ACME-SPEND"),
                new NewTerms(basis, hundred, null, null, new StatedDate("2026-03-01"), List.of()));
    }
}
