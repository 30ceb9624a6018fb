package covenant.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one server of a test run: WildFly with the WAR and the demo data, its database and a mail server to write to.
 *
 * <p>JUnit opens it before the first test of the JVM and closes it after the last, if the system property
 * {@code covenant.it.database} says {@code h2} or {@code postgresql}; unit tests do not set it. Tests share it: each
 * makes its own data.
 */
public final class Server implements LauncherSessionListener {

    private static @Nullable Server running;

    private @Nullable TestDatabase database;
    private @Nullable GreenMail mail;
    private @Nullable WildFly wildfly;

    /** Where the pages are, with a slash at the end. */
    public static URI baseUri() {
        return started(running().wildfly).baseUri();
    }

    /** The address of a path such as {@code /api/v1/ready}. */
    public static URI uri(String path) {
        return baseUri().resolve(path);
    }

    /** {@code h2} or {@code postgresql}. */
    public static String databaseKind() {
        return started(running().database).kind();
    }

    public static boolean isH2() {
        return databaseKind().equals("h2");
    }

    public static String databaseUrl() {
        return started(running().database).url();
    }

    public static String databaseUser() {
        return started(running().database).user();
    }

    public static String databasePassword() {
        return started(running().database).password();
    }

    /** A connection of the test's own to the database that the server uses; the caller closes it. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), databaseUser(), databasePassword());
    }

    /** What the server has mailed. */
    public static GreenMail mail() {
        return started(running().mail);
    }

    public static Path logFile() {
        return started(running().wildfly).logFile();
    }

    /** Where this run keeps its files: {@code target/it-h2} or {@code target/it-postgresql}. */
    public static Path directory() {
        return started(running().wildfly).directory();
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("covenant.it.database", "");
        if (kind.isEmpty() || running != null) {
            return;
        }
        // Also when the JVM is told to end in the middle of a test.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            start(kind);
        } catch (RuntimeException failure) {
            stop();
            throw failure;
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private void start(String kind) {
        Path directory = Path.of("target", "it-" + kind).toAbsolutePath();
        WildFly server = new WildFly(directory);
        wildfly = server;
        database = TestDatabase.start(kind, server.dataDirectory());
        mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        server.start(database, mail.getSmtp().getPort());
        System.setProperty("covenant.it.management.port", Integer.toString(server.managementPort()));
        running = this;
    }

    private synchronized void stop() {
        if (running == this) {
            InBrowser.closeBrowsers();
            running = null;
        }
        if (wildfly != null) {
            wildfly.stop();
            wildfly = null;
        }
        if (mail != null) {
            mail.stop();
            mail = null;
        }
        if (database != null) {
            database.stop();
            database = null;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Server running() {
        if (running == null) {
            throw new IllegalStateException(
                    "No server runs. Integration tests are run by Maven (see the top of pom.xml),"
                            + " or in an IDE after ./mvnw package with -Dcovenant.it.database=h2.");
        }
        return running;
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("The server has stopped.");
        }
        return part;
    }
}
