package covenant.milestones;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has to be so: a tree whose inner nodes are {@link Combination}s and whose leaves look at the world. It is a value;
 * {@link ConditionJson} is its written form.
 */
public sealed interface Condition permits Combination, Leaf {

    /** The word that names its kind in its written form, for example {@code all_of}. */
    String is();

    /** What has to be so, in one plain sentence. */
    String sentence();

    /** That it is not so, in one plain sentence. */
    String opposite();

    /** The conditions that it is made of; none for a leaf. */
    List<Condition> parts();

    /** Whether it holds in a world, and why, part by part. Reads nothing but the world. */
    Evaluation evaluate(World world);

    /** Its leaves from left to right. */
    default Stream<Leaf> leaves() {
        return this instanceof Leaf leaf ? Stream.of(leaf) : parts().stream().flatMap(Condition::leaves);
    }
}
