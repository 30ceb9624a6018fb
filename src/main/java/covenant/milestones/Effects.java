package covenant.milestones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The effect of each kind of consequence. */
@ApplicationScoped
class Effects {

    @Inject
    @Any
    private Instance<Effect> effects;

    Effect of(Consequence consequence) {
        return effects.stream()
                .filter(effect -> effect.brings() == consequence.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing brings about " + consequence.kind()));
    }
}
