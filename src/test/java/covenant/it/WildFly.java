package covenant.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A WildFly process of the provisioned server in {@code target/server}, with a base directory and ports of its own. */
final class WildFly {

    private static final Path HOME = Path.of("target", "server").toAbsolutePath();
    private static final Path WAR = Path.of("target", "covenant.war").toAbsolutePath();
    private static final Path LAUNCH_AGENT =
            Path.of("target", "covenant-launch.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int LINES_OF_LOG = 80;

    private final Path directory;
    private final int httpPort = Server.freePort();
    private final int managementPort = Server.freePort();
    private @Nullable Process process;

    /** With an empty directory: what an earlier run left in it is deleted. */
    WildFly(Path directory) {
        this.directory = directory;
        try {
            deleteTree(directory);
            copyTree(HOME.resolve("standalone/configuration"), directory.resolve("standalone/configuration"));
            Files.createDirectories(directory.resolve("standalone/deployments"));
            Files.createDirectories(dataDirectory());
            Files.copy(WAR, directory.resolve("standalone/deployments/covenant.war"));
        } catch (IOException failure) {
            throw new UncheckedIOException("Is the project packaged?", failure);
        }
    }

    Path directory() {
        return directory;
    }

    Path dataDirectory() {
        return directory.resolve("data");
    }

    Path logFile() {
        return directory.resolve("standalone/log/server.log");
    }

    URI baseUri() {
        return URI.create("http://localhost:" + httpPort + "/");
    }

    int managementPort() {
        return managementPort;
    }

    /** Returns when the application is ready. */
    void start(TestDatabase database, int smtpPort) {
        try {
            process = launcher(database, smtpPort).launch();
            awaitReady(process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    private Launcher launcher(TestDatabase database, int smtpPort) throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(HOME)
                .setBaseDirectory(directory.resolve("standalone"))
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions(
                        "-javaagent:" + LAUNCH_AGENT,
                        "-Xms128m",
                        "-Xmx1g",
                        // Half the start-up time; the second compiler would not pay in so short a life.
                        "-XX:TieredStopAtLevel=1",
                        "-Dcovenant.race.rounds=" + System.getProperty("covenant.race.rounds", "25"),
                        "-Djboss.http.port=" + httpPort,
                        "-Djboss.management.http.port=" + managementPort);
        Launcher launcher =
                Launcher.of(command).setRedirectErrorStream(true).redirectOutput(directory.resolve("console.log"));
        // A variable of the developer's shell would win over what this run needs.
        System.getenv().keySet().stream()
                .filter(name -> name.startsWith("COVENANT_"))
                .forEach(name -> launcher.addEnvironmentVariable(name, ""));
        database.environment().forEach(launcher::addEnvironmentVariable);
        return launcher.addEnvironmentVariable(
                        "COVENANT_DATA_DIR", dataDirectory().toString())
                .addEnvironmentVariable("COVENANT_DEMO", "true")
                // Of a unit that only the test of limits uses.
                .addEnvironmentVariable("COVENANT_SETTLEMENT_LIMITS", "1000 TOKENS")
                .addEnvironmentVariable("COVENANT_SMTP_HOST", "127.0.0.1")
                .addEnvironmentVariable("COVENANT_SMTP_PORT", Integer.toString(smtpPort));
    }

    private void awaitReady(Process server) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!server.isAlive() || hasFailed() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The server did not start. The end of " + logFile() + ":\n" + endOfLog());
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(baseUri().resolve("/api/v1/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The deployment scanner's verdict: without it a failed start would take the whole patience. */
    private boolean hasFailed() {
        return Files.exists(directory.resolve("standalone/deployments/covenant.war.failed"));
    }

    private String endOfLog() throws IOException {
        Path log = Files.exists(logFile()) ? logFile() : directory.resolve("console.log");
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
