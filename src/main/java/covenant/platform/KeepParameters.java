package covenant.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Posts every form to the address of its page with its parameters. Left alone, Faces drops them, and a page that is shown
 * again after a refusal would jump from the view asked for to today's.
 */
public class KeepParameters extends ViewHandlerWrapper {

    public KeepParameters(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String url = super.getActionURL(faces, viewId);
        return isThisPage(faces, viewId) && !url.contains("?") ? PageAddress.of(url, query(faces)) : url;
    }

    private static boolean isThisPage(FacesContext faces, String viewId) {
        UIViewRoot page = faces.getViewRoot();
        return page != null && viewId.equals(page.getViewId());
    }

    private static @Nullable String query(FacesContext faces) {
        return ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
    }
}
