package covenant.platform;

import covenant.kernel.Fault;
import covenant.kernel.KernelReason;
import covenant.kernel.Reason;
import covenant.kernel.Rejected;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.primefaces.component.outputlabel.OutputLabel;

/**
 * Tells a refusal on a page: each fault beside its field, the rest at the top. The one place where refusals become page
 * messages. A field belongs to a fault when its id is the fault's pointer with hyphens for slashes, or when it has that
 * pointer as its attribute {@code field}.
 */
public final class RejectedMessages {

    private RejectedMessages() {}

    /** Adds the messages to the page that is about to be shown again. */
    public static void tell(FacesContext faces, Rejected rejected) {
        if (rejected.faults().isEmpty()) {
            faces.addMessage(null, message(rejected.detail(), rejected.reason()));
        }
        rejected.faults().forEach(fault -> tell(faces, fault));
    }

    private static void tell(FacesContext faces, Fault fault) {
        Optional<UIInput> input = inputs(faces).stream()
                .filter(candidate -> isAbout(candidate, fault.field()))
                .findFirst();
        // Not marked as invalid: Faces would then show it empty, and what was typed would be lost.
        faces.addMessage(
                input.map(field -> field.getClientId(faces)).orElse(null),
                message(detail(faces, fault, input), fault.reason()));
    }

    /** A field that is missing is told by the name that it has on the page. */
    private static String detail(FacesContext faces, Fault fault, Optional<UIInput> input) {
        return input.filter(field -> fault.reason() == KernelReason.FIELD_MISSING)
                .flatMap(field -> label(faces, field))
                .map(label -> "'" + label + "' is missing.")
                .orElse(fault.detail());
    }

    /** From the label itself: what drawing it has noted at its field is forgotten in rows that are added to a form. */
    private static Optional<Object> label(FacesContext faces, UIInput field) {
        List<Object> labels = new ArrayList<>();
        faces.getViewRoot().visitTree(withoutRows(faces), (context, component) -> {
            if (component instanceof OutputLabel label
                    && String.valueOf(field.getId()).equals(label.getFor())) {
                labels.add(label.getValue());
            }
            return VisitResult.ACCEPT;
        });
        return labels.stream().findFirst();
    }

    private static FacesMessage message(String detail, Reason reason) {
        // Many a detail ends with its remedy already.
        String text = detail.endsWith(reason.remedy()) ? detail : detail + " " + reason.remedy();
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    private static boolean isAbout(UIComponent input, String field) {
        return field.replace('/', '-').equals(input.getId())
                || field.equals(input.getAttributes().get("field"));
    }

    static List<UIInput> inputs(FacesContext faces) {
        List<UIInput> inputs = new ArrayList<>();
        if (faces.getViewRoot() != null) {
            faces.getViewRoot().visitTree(withoutRows(faces), (context, component) -> {
                if (component instanceof UIInput input) {
                    inputs.add(input);
                }
                return VisitResult.ACCEPT;
            });
        }
        return inputs;
    }

    /** Going through the rows of a table would read them once more. */
    private static VisitContext withoutRows(FacesContext faces) {
        return VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_ITERATION));
    }
}
