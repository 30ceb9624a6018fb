package covenant.platform;

import covenant.kernel.Now;
import covenant.security.Caller;
import covenant.security.Logins;
import covenant.security.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The login page: lets a user in and leads them back to where they wanted to go. Also the way out. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private Logins logins;

    @Inject
    private Now now;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private String password = "";
    private @Nullable String next;

    /** Goes on to the page asked for, or stays here and says why. */
    public void logIn() throws IOException {
        Verdict verdict = logins.check(name.strip(), password);
        Optional<Caller> caller = verdict == Verdict.RIGHT ? logins.find(name.strip()) : Optional.empty();
        if (caller.isPresent()) {
            Session.start(request, caller.get(), now);
            redirect(LocalPath.of(next).orElse(LocalPath.DESK));
        } else {
            faces.addMessage("login:password", refusal(verdict));
        }
    }

    /** Ends the session. */
    public void logOut() throws IOException {
        Session.end(request);
        redirect(new LocalPath("/login.xhtml"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    private void redirect(LocalPath path) throws IOException {
        faces.getExternalContext().redirect(request.getContextPath() + path.text());
    }

    /** Not which of the two is wrong: that would tell a stranger who has an account. */
    private static FacesMessage refusal(Verdict verdict) {
        String text = verdict == Verdict.BUSY
                ? "Too many people are logging in. Try again in a moment."
                : "The user name or the password is wrong, or the user is disabled.";
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
