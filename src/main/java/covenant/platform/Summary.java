package covenant.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says at its top after something was done or refused: every error once, with a link to its field, and every
 * note. Source: the GOV.UK Design System's error summary.
 */
@Named
@RequestScoped
public class Summary {

    @Inject
    private FacesContext faces;

    /** @param target id of the field in the page; null when it is about the whole */
    public record Line(String text, @Nullable String target) {}

    public List<Line> errors() {
        return lines(message -> isError(message));
    }

    public List<Line> notes() {
        return lines(message -> !isError(message));
    }

    /** A title that says first that something is wrong, because it is what is read aloud first. */
    public String title(String title) {
        return (errors().isEmpty() ? "" : "Error: ") + title + " - Covenant";
    }

    /** Ties each field at fault to the message beside it, for those who do not see that they stand together. */
    public void tieFields() {
        if (!faces.isPostback()) {
            return;
        }
        for (UIInput input : RejectedMessages.inputs(faces)) {
            String id = input.getClientId(faces);
            if (faces.getMessages(id).hasNext()) {
                input.getPassThroughAttributes(true).put("aria-invalid", "true");
                input.getPassThroughAttributes(true).put("aria-describedby", id + "-fault");
            } else {
                input.getPassThroughAttributes(true).remove("aria-invalid");
                input.getPassThroughAttributes(true).remove("aria-describedby");
            }
        }
    }

    /** Whether something is wrong with the field of that id, seen from the component that draws it. */
    public boolean isWrong(UIComponent around, String field) {
        UIComponent input = around.findComponent(field);
        return input != null && faces.getMessages(input.getClientId(faces)).hasNext();
    }

    private List<Line> lines(Predicate<FacesMessage> wanted) {
        List<Line> lines = new ArrayList<>();
        Iterator<@Nullable String> targets = faces.getClientIdsWithMessages();
        while (targets.hasNext()) {
            String target = targets.next();
            Iterator<FacesMessage> messages = faces.getMessages(target);
            while (messages.hasNext()) {
                FacesMessage message = messages.next();
                if (wanted.test(message)) {
                    lines.add(new Line(message.getSummary(), target));
                }
            }
        }
        return lines;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0;
    }
}
