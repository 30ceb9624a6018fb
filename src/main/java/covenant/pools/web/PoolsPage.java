package covenant.pools.web;

import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.TimeBar;
import covenant.pools.Pool;
import covenant.pools.ReadPools;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pools there are. */
@Named
@RequestScoped
public class PoolsPage {

    private static final int PAGE = 50;

    @Inject
    private ReadPools readPools;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private @Nullable Slice<Pool> slice;

    public List<Pool> pools() {
        return slice().items();
    }

    public @Nullable String next() {
        return slice().next();
    }

    private Slice<Pool> slice() {
        if (slice == null) {
            slice = readPools.list(timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
