package covenant.launch;

import java.util.Optional;

/**
 * Stops the server when the process that started it ends, however it ends. Maven passes no signal on: without this a
 * terminated {@code ./mvnw wildfly:run} would leave a server behind that holds the port and the database.
 */
public final class StopWithParent {

    private static final long MILLIS_BETWEEN_LOOKS = 500;

    private StopWithParent() {}

    /** Called by the JVM before the server starts. */
    public static void premain(String arguments) {
        Optional<ProcessHandle> parent = parent();
        Thread watch = new Thread(() -> stopAfter(parent), "stop with parent");
        watch.setDaemon(true);
        watch.start();
    }

    /**
     * An orphan gets another parent at once. {@code ProcessHandle.onExit} would wait until somebody has collected the
     * exit status of the first.
     */
    private static void stopAfter(Optional<ProcessHandle> parent) {
        try {
            while (parent().equals(parent)) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            System.exit(0);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> parent() {
        return ProcessHandle.current().parent();
    }
}
