package covenant.notifications;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.util.Date;

/** A letter in the form in which it travels: both texts as alternatives, then the files. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;

    LetterMessage(Session session, Letter letter, String from, Instant at) throws MessagingException {
        super(session);
        this.id = "<" + letter.id() + "@covenant>";
        setFrom(new InternetAddress(from, true));
        for (Address address : letter.to()) {
            addRecipient(Message.RecipientType.TO, new InternetAddress(address.value(), true));
        }
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(at));
        // RFC 3834: an absent reader's answering machine keeps silent.
        setHeader("Auto-Submitted", "auto-generated");
        setContent(content(letter));
    }

    /** Left alone it would be made anew at each sending. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart whole = new MimeMultipart("mixed");
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(new MimeMultipart("alternative", text(letter.text(), "plain"), text(letter.html(), "html")));
        whole.addBodyPart(words);
        for (Enclosure enclosure : letter.enclosures()) {
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
            file.setFileName(enclosure.fileName());
            whole.addBodyPart(file);
        }
        return whole;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
