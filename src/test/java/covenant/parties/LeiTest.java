package covenant.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Rejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P3. An LEI has the form and the check digits of ISO 17442")
class LeiTest {

    @ParameterizedTest
    @ValueSource(strings = {"INR2EJN1ERAN0W5ZP974", "5493006MHB84DD0ZWV18", "HWUPKR0MPOU8FGXBT394"})
    void a_real_one_is_taken(String lei) {
        assertThat(new Lei(lei)).hasToString(lei);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "INR2EJN1ERAN0W5ZP97",
                "INR2EJN1ERAN0W5ZP9740",
                "INR2EJN1ERAN0W5ZP975",
                "INR2EJN1ERAN0W5ZP947",
                "RNI2EJN1ERAN0W5ZP974",
                "inr2ejn1eran0w5zp974",
                "INR2EJN1ERAN0W5ZPA74",
                "INR2EJN1ERAN0W5ZP9 4",
                "INR2EJN1ERAN0W5ZP97\u0664"
            })
    void any_other_is_refused(String lei) {
        assertThatThrownBy(() -> new Lei(lei))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(PartyReason.LEI_MALFORMED));
    }
}
