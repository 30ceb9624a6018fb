package covenant.platform;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the number of a page's own scripts into each of its forms. PrimeFaces demands it back with every post and adds
 * it by script alone, so that without scripts every form would fail.
 */
public class NonceInForms implements SystemEventListener {

    private static final String ID = "nonce";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIForm form = (UIForm) event.getSource();
        if (form.findComponent(ID) == null) {
            Field field = new Field();
            field.setId(ID);
            field.setTransient(true);
            form.getChildren().add(field);
        }
    }

    private static final class Field extends UIComponentBase {

        @Override
        public String getFamily() {
            return "covenant";
        }

        @Override
        public void encodeBegin(FacesContext faces) throws IOException {
            ResponseWriter writer = faces.getResponseWriter();
            writer.startElement("input", this);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", "primefaces.nonce", null);
            writer.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
            writer.endElement("input");
        }
    }
}
