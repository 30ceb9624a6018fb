package covenant.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Reason;
import covenant.kernel.Rejected;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewUserTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Anna", "anna b", "-anna", "änna", "anna\n"})
    void a_name_that_is_malformed_is_refused(String name) {
        assertThat(refusal(() -> new NewUser(name, "Anna", "password", Set.of(Role.VIEWER))))
                .isEqualTo(UserReason.USER_NAME_MALFORMED);
    }

    @Test
    void nobody_is_without_a_role_or_the_program_itself() {
        assertThat(refusal(() -> new NewUser("anna", "Anna", "password", Set.of())))
                .isEqualTo(UserReason.ROLES_UNFIT);
        assertThat(refusal(() -> new NewUser("anna", "Anna", "password", Set.of(Role.SYSTEM, Role.VIEWER))))
                .isEqualTo(UserReason.ROLES_UNFIT);
        assertThat(refusal(() -> new UserChange(0, "Anna", null, Set.of(Role.SYSTEM), true, null)))
                .isEqualTo(UserReason.ROLES_UNFIT);
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThatThrownBy(() -> new NewUser("A", " ", "password", Set.of()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.faults())
                                .extracting(fault -> fault.field())
                                .containsExactly("name", "displayName", "roles"));
    }

    @Test
    void a_password_has_eight_to_256_characters() {
        assertThat(refusal(() -> Passwords.requireFit("1234567"))).isEqualTo(UserReason.PASSWORD_TOO_SHORT);
        assertThat(refusal(() -> Passwords.requireFit("x".repeat(257)))).isEqualTo(UserReason.PASSWORD_TOO_SHORT);
        Passwords.requireFit("12345678");
        Passwords.requireFit("x".repeat(256));
    }

    @Test
    void no_text_of_a_user_shows_the_password() {
        assertThat(new NewUser("anna", "Anna", "secret-word", Set.of(Role.VIEWER)).toString())
                .doesNotContain("secret-word");
        assertThat(new UserChange(0, "Anna", null, Set.of(Role.VIEWER), true, "secret-word").toString())
                .doesNotContain("secret-word");
    }

    @Test
    void the_roles_of_a_user_are_read_back_as_given() {
        User user = new User(
                new NewUser("anna", " Anna ", "password", Set.of(Role.APPROVER, Role.ADMIN)), "hash", Instant.EPOCH);
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.APPROVER);
        assertThat(user.displayName()).isEqualTo("Anna");
        assertThat(user.isAdministrator()).isTrue();
    }

    @Test
    void a_disabled_administrator_is_none() {
        User user = new User(new NewUser("anna", "Anna", "password", Set.of(Role.ADMIN)), "hash", Instant.EPOCH);
        user.change(new UserChange(0, "Anna", null, Set.of(Role.ADMIN), false, null));
        assertThat(user.isAdministrator()).isFalse();
    }

    @Test
    void the_seal_of_a_caller_changes_with_the_password_only() {
        User user = new User(new NewUser("anna", "Anna", "password", Set.of(Role.VIEWER)), "hash", Instant.EPOCH);
        String before = Login.of(user).caller().seal();
        user.change(new UserChange(0, "Anna B.", null, Set.of(Role.AUDITOR), true, null));
        assertThat(Login.of(user).caller().seal()).isEqualTo(before).doesNotContain("hash");
        user.changePassword("other");
        assertThat(Login.of(user).caller().seal()).isNotEqualTo(before);
    }

    private static Reason refusal(Runnable act) {
        try {
            act.run();
        } catch (Rejected rejected) {
            return rejected.reason();
        }
        throw new AssertionError("accepted");
    }
}
