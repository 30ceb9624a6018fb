package covenant.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.jboss.logging.Logger;

/** Tells on the console, at the end of the start, where the ledger is and, in the demo, who can log in. */
@Singleton
@Startup
@DependsOn("FirstBook")
public class Announce {

    private static final Logger LOG = Logger.getLogger(Announce.class);

    @PostConstruct
    void announce() {
        LOG.info(Settings.demo() ? address() + demoUsers() : address());
    }

    private static String address() {
        return "\n\n    Covenant runs on http://localhost:" + Settings.httpPort() + "/\n";
    }

    private static String demoUsers() {
        return "    Demo users: viewer, preparer, approver, auditor, admin, preparer2, approver2\n"
                + "    Password of each: " + shownPassword() + "\n";
    }

    /** A password that somebody chose does not belong into a log. */
    private static String shownPassword() {
        return Settings.demoPassword().equals("demo") ? "demo" : "as set in COVENANT_DEMO_PASSWORD";
    }
}
