package covenant.platform;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.security.ChangeOwnPassword;
import covenant.security.CurrentActor;
import covenant.security.Logins;
import covenant.security.UserReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Gives whoever is logged in another password, and keeps them logged in here. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private ChangeOwnPassword changeOwnPassword;

    @Inject
    private CurrentActor actor;

    @Inject
    private Logins logins;

    @Inject
    private Now now;

    @Inject
    private Redirect redirect;

    @Inject
    private HttpServletRequest request;

    private @Nullable String present;
    private @Nullable String next;
    private @Nullable String again;

    /**
     * Changes it.
     *
     * @throws Rejected {@link UserReason#PASSWORD_TOO_SHORT}, {@link UserReason#PASSWORD_WRONG},
     *     {@link UserReason#PASSWORDS_DIFFER}
     */
    public void change() {
        String chosen = text(next);
        if (!chosen.equals(text(again))) {
            throw Rejected.field("again", UserReason.PASSWORDS_DIFFER, "The two new passwords are not the same.");
        }
        changeOwnPassword.change(text(present), chosen);
        // The session carries the seal of the old password, and so has ended with it.
        logins.find(actor.get().name()).ifPresent(caller -> Session.start(request, caller, now));
        redirect.to("/index.xhtml", "Your password is changed.");
    }

    public @Nullable String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    public @Nullable String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
