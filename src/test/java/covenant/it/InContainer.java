package covenant.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive of a test that runs inside the server: the built WAR a second time, under {@code /it}, with the test in it.
 *
 * <pre>{@code
 * @InServer
 * class LedgerIT {
 *     @Deployment
 *     static WebArchive archive() {
 *         return InContainer.with(LedgerIT.class);
 *     }
 * }
 * }</pre>
 *
 * <p>It shares the database with the first. Deploying it takes some seconds, so a test goes over HTTP where it can.
 */
public final class InContainer {

    private InContainer() {}

    /** The WAR with these classes and with AssertJ; its tests run as the demo's viewer unless they play somebody else. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "it.war")
                .importFrom(new File("target/covenant.war"))
                .as(WebArchive.class)
                .addClasses(tests)
                .addClasses(OpenDoor.class, InServer.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class))
                .addAsWebInfResource(new StringAsset(JBOSS_WEB), "jboss-web.xml");
    }

    private static final String JBOSS_WEB = """
            <jboss-web xmlns="http://www.jboss.com/xml/ns/javaee">
              <context-root>/it</context-root>
              <security-domain>covenant</security-domain>
            </jboss-web>
            """;

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
