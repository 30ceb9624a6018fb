package covenant.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000000000.00 USD|100,000,000,000.00 USD",
                "at least 2000 GW|at least 2,000 GW",
                "999.00 USD|999.00 USD",
                "2026-02-27|2026-02-27",
                "starts in 2026 and not later|starts in 2026 and not later",
                "clause A1000 USD|clause A1000 USD",
            })
    void amounts_have_their_thousands_apart_and_nothing_else_changes(String text, String shown) {
        assertThat(ApprovalPage.grouped(text)).isEqualTo(shown);
    }
}
