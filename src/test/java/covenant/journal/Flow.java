package covenant.journal;

/**
 * One way in which quantity moves, for {@code docs/how-money-moves.md}.
 *
 * @param title its heading
 * @param story what happens, in a sentence or two
 */
public record Flow(String title, String story, Draft draft) {}
