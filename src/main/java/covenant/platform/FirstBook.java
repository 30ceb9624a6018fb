package covenant.platform;

import covenant.book.LoadReferenceBook;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.logging.Logger;

/** Loads the reference book at the start of a demo, in the names of the demo's preparer and approver. */
@Singleton
@Startup
@DependsOn("FirstUsers")
public class FirstBook {

    private static final Logger LOG = Logger.getLogger(FirstBook.class);

    @Inject
    private CurrentActor actor;

    @Inject
    private LoadReferenceBook loadReferenceBook;

    @PostConstruct
    void load() {
        if (Settings.demo()) {
            Actor preparer = new Actor("preparer", Set.of(Role.PREPARER));
            Actor approver = new Actor("approver", Set.of(Role.APPROVER));
            int loaded = actor.as(Actor.SYSTEM, () -> loadReferenceBook.load(preparer, approver));
            LOG.infof("The reference book: %d items loaded.", loaded);
        }
    }
}
