package covenant.journal;

import covenant.kernel.Quantity;
import java.util.List;

/** Rule J3 as a pure function: how much can leave an account on a date without making it negative on that or a later one. */
final class Headroom {

    private Headroom() {}

    /**
     * @param onTheDay what the account holds on the date
     * @param later what it moves on each later date, in order of date
     * @return the lowest balance from the date on
     */
    static Quantity lowest(Quantity onTheDay, List<Quantity> later) {
        Quantity lowest = onTheDay;
        Quantity running = onTheDay;
        for (Quantity move : later) {
            running = running.plus(move);
            lowest = running.compareTo(lowest) < 0 ? running : lowest;
        }
        return lowest;
    }
}
