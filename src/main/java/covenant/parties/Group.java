package covenant.parties;

import covenant.kernel.Ref;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose book it is: a party with every party that belongs to it (rule P4). What one of them promises another leaves nothing
 * owed to anybody outside.
 *
 * @param head the party that was chosen
 * @param members all of them, the head included
 */
public record Group(Ref head, Set<Ref> members) {

    public Group {
        members = Set.copyOf(members);
        if (!members.contains(head)) {
            throw new IllegalArgumentException(head + " is not in its own group " + members);
        }
    }

    /** A party to which no other belongs. */
    public static Group of(Ref alone) {
        return new Group(alone, Set.of(alone));
    }

    /** @param party null, when nobody says who it is, is in no group */
    public boolean contains(@Nullable Ref party) {
        return party != null && members.contains(party);
    }

    /** Whether one side of a promise is in it. */
    public boolean concerns(Ref obligor, @Nullable Ref obligee) {
        return contains(obligor) || contains(obligee);
    }

    /** Whether both sides of a promise are in it. */
    public boolean isWithin(Ref obligor, @Nullable Ref obligee) {
        return contains(obligor) && contains(obligee);
    }
}
