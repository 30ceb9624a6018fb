package covenant.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database of a test run, as a test reaches it.
 *
 * @param serverUrl the URL for the server, or null where it finds the database by its data directory
 */
record TestDatabase(
        String kind,
        String url,
        String user,
        String password,
        @Nullable String serverUrl,
        @Nullable EmbeddedPostgres process) {

    static TestDatabase start(String kind, Path dataDirectory) {
        return switch (kind) {
            case "h2" -> h2(dataDirectory);
            case "postgresql" -> postgresql();
            default -> throw new IllegalArgumentException("covenant.it.database is '" + kind + "': h2 or postgresql");
        };
    }

    /** The file that the server opens first: AUTO_SERVER lets the tests in beside it. */
    private static TestDatabase h2(Path dataDirectory) {
        String url = "jdbc:h2:file:" + dataDirectory.resolve("covenant") + ";AUTO_SERVER=TRUE;IFEXISTS=TRUE";
        return new TestDatabase("h2", url, "sa", "sa", null, null);
    }

    private static TestDatabase postgresql() {
        try {
            // Left to itself the embedded server runs without fsync, which Covenant refuses.
            EmbeddedPostgres process = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            String url = "jdbc:postgresql://127.0.0.1:" + process.getPort() + "/postgres";
            return new TestDatabase("postgresql", url, "postgres", "postgres", url, process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The environment variables by which the server finds it. */
    Map<String, String> environment() {
        return serverUrl == null
                ? Map.of()
                : Map.of("COVENANT_DB_URL", serverUrl, "COVENANT_DB_USER", user, "COVENANT_DB_PASSWORD", password);
    }

    void stop() {
        if (process == null) {
            return;
        }
        try {
            process.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
