package covenant.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads on after an action that was done, so that loading the page again does not do it again. */
@RequestScoped
public class Redirect {

    @Inject
    private FacesContext faces;

    @Inject
    private TimeBar timeBar;

    /**
     * Goes to a page in the same view, and says there what was done.
     *
     * @param path from the root of the application, with its own parameters, encoded
     * @param note one sentence
     */
    public void to(String path, String note) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, note, note));
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(timeBar.link(path));
        } catch (IOException callerLeft) {
            throw new UncheckedIOException(callerLeft);
        }
        faces.responseComplete();
    }
}
