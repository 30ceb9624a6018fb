package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.security.AllowedTo;
import covenant.security.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H3. The roles stand at the use case")
class AdmissionTest {

    @AllowedTo(Role.APPROVER)
    @SuppressWarnings("unused")
    public static class Decide {
        public void approve() {}

        @AllowedTo({Role.APPROVER, Role.PREPARER})
        public void reject() {}
    }

    @SuppressWarnings("unused")
    private static class Resource {
        @Admits(Decide.class)
        void approve() {}

        @Admits(value = Decide.class, method = "reject")
        void reject() {}
    }

    @Test
    void an_operation_is_open_to_whom_its_use_case_is_open() throws NoSuchMethodException {
        assertThat(roles("approve")).containsExactly(Role.APPROVER);
        assertThat(roles("reject")).containsExactly(Role.APPROVER, Role.PREPARER);
    }

    private static List<Role> roles(String method) throws NoSuchMethodException {
        return Admission.rolesOf(Resource.class.getDeclaredMethod(method).getAnnotation(Admits.class));
    }
}
