package covenant.platform;

import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings of this installation that the program itself reads. An environment variable, as {@code COVENANT_DEMO},
 * wins over the system property of the same name, {@code covenant.demo}; an empty one counts as not set.
 *
 * <p>The database, the ports and the mail host are read by the server: see wildfly-config/configure.cli.
 */
public final class Settings {

    private static final String LIMITS_REMEDY =
            "Write it as 1000000000 USD, 0.5 GW, each unit once, or leave it out for no limit.";

    private Settings() {}

    /** Whether the reference book and the demo users are loaded. */
    public static boolean demo() {
        return Boolean.parseBoolean(setting("COVENANT_DEMO").orElse("false"));
    }

    /** The password of every demo user. */
    public static String demoPassword() {
        return setting("COVENANT_DEMO_PASSWORD").orElse("demo");
    }

    /** The password of the first administrator of a real installation, which has no default account. */
    public static Optional<String> adminPassword() {
        return setting("COVENANT_ADMIN_PASSWORD");
    }

    /**
     * The zone in which reports reckon days, UTC unless set.
     *
     * @throws Refused if COVENANT_ZONE names no zone
     */
    public static ZoneId zone() {
        String zone = setting("COVENANT_ZONE").orElse("UTC");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refused(
                    "COVENANT_ZONE is '" + zone + "', which is no time zone.",
                    "Set it to a name such as Europe/Zurich, or leave it out for UTC.");
        }
    }

    /**
     * Up to how much one person settles alone: quantities as {@code 1000000000 USD, 0.5 GW}, at most one of a unit.
     *
     * @throws Refused if COVENANT_SETTLEMENT_LIMITS cannot be read so
     */
    public static List<Quantity> settlementLimits() {
        String limits = setting("COVENANT_SETTLEMENT_LIMITS").orElse("");
        try {
            List<Quantity> read = Stream.of(limits.split(","))
                    .map(String::strip)
                    .filter(limit -> !limit.isEmpty())
                    .map(limit -> limit.split("\\s+", 2))
                    .map(limit -> Quantity.of(limit[0], limit.length > 1 ? limit[1] : ""))
                    .toList();
            if (read.stream().map(Quantity::unit).distinct().count() < read.size()) {
                throw new Refused("COVENANT_SETTLEMENT_LIMITS names a unit twice.", LIMITS_REMEDY);
            }
            return read;
        } catch (Rejected unreadable) {
            throw new Refused("COVENANT_SETTLEMENT_LIMITS is '" + limits + "': " + unreadable.detail(), LIMITS_REMEDY);
        }
    }

    /** The port on which pages and the API are served. */
    public static int httpPort() {
        int port = Integer.parseInt(
                setting("COVENANT_HTTP_PORT").orElseGet(() -> System.getProperty("jboss.http.port", "8080")));
        return port + Integer.getInteger("jboss.socket.binding.port-offset", 0);
    }

    private static Optional<String> setting(String name) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(System.getenv(name))
                .or(() -> Optional.ofNullable(System.getProperty(property)))
                .filter(value -> !value.isBlank());
    }
}
