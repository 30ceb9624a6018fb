package covenant.notifications;

import covenant.kernel.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server, where one is configured. */
@ApplicationScoped
public class Outbox {

    private Optional<MailServer> server = MailServer.configured();

    @Inject
    private Now now;

    Outbox() {}

    Outbox(MailServer server, Now now) {
        this.server = Optional.of(server);
        this.now = now;
    }

    /** Whether letters can be sent at all. */
    public boolean isOpen() {
        return server.isPresent();
    }

    /**
     * Sends a letter, and returns when the server has taken it.
     *
     * @return the addresses that the server did not take, while it took others; usually none
     * @throws NotSent when it took none
     * @throws TransactionalException inside a transaction, which could still be rolled back (rule U4): a defect
     */
    @Transactional(Transactional.TxType.NEVER)
    public List<String> send(Letter letter) throws NotSent {
        MailServer to = server.orElseThrow(() -> new NotSent("No mail server is configured."));
        try {
            Session session = Session.getInstance(to.properties());
            Transport.send(new LetterMessage(session, letter, to.from(), now.instant()));
            return List.of();
        } catch (SendFailedException partly) {
            return refused(to, partly);
        } catch (MessagingException failed) {
            throw notSent(to, failed);
        }
    }

    private static List<String> refused(MailServer server, SendFailedException failure) throws NotSent {
        if (addresses(failure.getValidSentAddresses()).isEmpty()) {
            throw notSent(server, failure);
        }
        return Stream.of(failure.getInvalidAddresses(), failure.getValidUnsentAddresses())
                .flatMap(each -> addresses(each).stream())
                .toList();
    }

    private static List<String> addresses(jakarta.mail.Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Object::toString).toList();
    }

    // The deepest message is the server's own answer, or why the connection failed.
    private static NotSent notSent(MailServer server, MessagingException failure) {
        Throwable deepest = failure;
        for (Exception next = failure; next != null; ) {
            deepest = next;
            next = next instanceof MessagingException messaging ? messaging.getNextException() : null;
        }
        String answer = String.valueOf(deepest.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return new NotSent(
                "The mail server " + server.host() + ":" + server.port() + " did not take it: " + answer, failure);
    }
}
