package covenant.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A1. An agreement has two or more parties, each in at least one role")
class NewAgreementTest {

    private static final RoleOf CUSTOMER = new RoleOf(new Ref("ACME"), PartyRole.CUSTOMER);
    private static final RoleOf INVESTOR = new RoleOf(new Ref("ACME"), PartyRole.INVESTOR);
    private static final RoleOf SUPPLIER = new RoleOf(new Ref("BOLT"), PartyRole.SUPPLIER);

    @Test
    void nobody_and_one_party_are_too_few_however_many_roles_it_has() {
        assertTooFew(Set.of());
        assertTooFew(Set.of(CUSTOMER));
        assertTooFew(Set.of(CUSTOMER, INVESTOR));
    }

    @Test
    void two_parties_are_enough_and_one_of_them_may_have_two_roles() {
        assertThat(agreement(Set.of(CUSTOMER, SUPPLIER)).roles()).hasSize(2);
        assertThat(agreement(Set.of(CUSTOMER, INVESTOR, SUPPLIER)).roles()).hasSize(3);
    }

    private static void assertTooFew(Set<RoleOf> roles) {
        assertThatThrownBy(() -> agreement(roles))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(AgreementReason.PARTIES_TOO_FEW));
    }

    private static NewAgreement agreement(Set<RoleOf> roles) {
        return new NewAgreement(new Ref("ACME-BOLT"), new Ref("ACME-BOLT"), "Bolts", null, null, "", roles, List.of());
    }
}
