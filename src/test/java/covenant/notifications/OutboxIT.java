package covenant.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.it.InContainer;
import covenant.it.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@InServer
class OutboxIT {

    private static final Letter LETTER = new Letter(
            "outbox-" + System.nanoTime(), List.of(new Address("outbox@example.org")), "A", "A", "<p>A</p>", List.of());

    @Inject
    private Outbox outbox;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return InContainer.with(OutboxIT.class);
    }

    @Test
    void no_letter_leaves_inside_a_transaction() throws Exception { // U4
        transaction.begin();
        try {
            assertThatThrownBy(() -> outbox.send(LETTER)).isInstanceOf(TransactionalException.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void it_leaves_outside_of_one_and_again_whenever_the_caller_says() throws Exception { // U4
        assertThat(outbox.send(LETTER)).isEmpty();
        assertThat(outbox.send(LETTER)).isEmpty();
    }
}
