package covenant.notifications;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The SMTP server that letters are handed to.
 *
 * @param from whom letters come from
 * @param patience how long each step of handing a letter over may take (rule U3)
 */
record MailServer(String host, int port, String from, Duration patience) {

    private static final int USUAL_PORT = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** As COVENANT_SMTP_HOST and its companions say; empty where no host is set. */
    static Optional<MailServer> configured() {
        return setting("COVENANT_SMTP_HOST")
                .map(host -> new MailServer(
                        host,
                        setting("COVENANT_SMTP_PORT").map(Integer::parseInt).orElse(USUAL_PORT),
                        setting("COVENANT_MAIL_FROM").orElse("covenant@localhost"),
                        PATIENCE));
    }

    Properties properties() {
        String milliseconds = Long.toString(patience.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        // Encrypted wherever the server offers it.
        properties.setProperty("mail.smtp.starttls.enable", "true");
        // One address that the server does not take must not keep the others from their letter.
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
        properties.setProperty("mail.smtp.timeout", milliseconds);
        properties.setProperty("mail.smtp.writetimeout", milliseconds);
        return properties;
    }

    private static Optional<String> setting(String name) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(System.getenv(name))
                .or(() -> Optional.ofNullable(System.getProperty(property)))
                .filter(value -> !value.isBlank());
    }
}
