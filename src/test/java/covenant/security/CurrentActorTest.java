package covenant.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Rejected;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S2. Nobody is somebody else")
class CurrentActorTest {

    private static final Actor ANNA = new Actor("anna", Set.of(Role.PREPARER));
    private static final Actor BERT = new Actor("bert", Set.of(Role.APPROVER));

    private final CurrentActor actor = new CurrentActor();

    @Test
    void without_an_established_actor_there_is_none() {
        assertNobody(actor::get);
    }

    @Test
    void an_actor_ends_with_the_work() {
        assertThat(actor.as(ANNA, actor::get)).isEqualTo(ANNA);
        assertNobody(actor::get);
    }

    @Test
    void an_actor_ends_with_work_that_fails() {
        assertThatThrownBy(() -> actor.as(ANNA, (Runnable) () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertNobody(actor::get);
    }

    @Test
    void whoever_acted_before_acts_again_after() {
        actor.as(ANNA, () -> {
            assertThat(actor.as(BERT, actor::get)).isEqualTo(BERT);
            assertThat(actor.get()).isEqualTo(ANNA);
        });
    }

    @Test
    void another_thread_does_not_inherit_the_actor() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            actor.as(ANNA, () -> assertNobody(() -> inside(other)));
        } finally {
            other.shutdown();
        }
    }

    private void inside(ExecutorService other) throws Throwable {
        try {
            other.submit(actor::get).get();
        } catch (ExecutionException failure) {
            throw failure.getCause();
        }
    }

    private static void assertNobody(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(SecurityReason.NOT_LOGGED_IN));
    }
}
