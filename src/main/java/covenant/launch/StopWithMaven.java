package covenant.launch;

/**
 * Stops the server when the process that started it ends. Maven passes no signal on: without this a terminated
 * {@code ./mvnw wildfly:run} would leave a server behind that holds the port and the database.
 */
public final class StopWithMaven {

    private StopWithMaven() {}

    /** Called by the JVM before the server starts. */
    public static void premain(String arguments) {
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(StopWithMaven::stop));
    }

    private static void stop() {
        System.exit(0);
    }
}
