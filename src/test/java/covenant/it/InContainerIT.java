package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.platform.ReadyResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@InServer
class InContainerIT {

    @Inject
    private ReadyResource ready;

    @PersistenceContext
    private EntityManager entities;

    @Deployment
    static WebArchive archive() {
        return InContainer.with(InContainerIT.class);
    }

    @Test
    void a_test_inside_the_server_has_its_beans() {
        assertThat(ready.ready().getStatus()).isEqualTo(200);
    }

    @Test
    void a_test_inside_the_server_has_its_database() {
        assertThat(entities.createNativeQuery("select 1", Integer.class).getSingleResult())
                .isEqualTo(1);
    }
}
