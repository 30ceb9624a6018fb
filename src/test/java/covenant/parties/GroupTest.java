package covenant.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Ref;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final Ref PARENT = new Ref("PARENT");
    private static final Ref CHILD = new Ref("CHILD");
    private static final Ref OTHER = new Ref("OTHER");
    private static final Group GROUP = new Group(PARENT, Set.of(PARENT, CHILD));

    @Test
    void what_members_promise_each_other_is_within() { // P4
        assertThat(GROUP.isWithin(PARENT, CHILD)).isTrue();
        assertThat(GROUP.isWithin(CHILD, OTHER)).isFalse();
        assertThat(GROUP.concerns(OTHER, CHILD)).isTrue();
        assertThat(GROUP.concerns(OTHER, OTHER)).isFalse();
    }

    @Test
    void nobody_named_is_in_no_group() {
        assertThat(GROUP.contains(null)).isFalse();
        assertThat(GROUP.isWithin(PARENT, null)).isFalse();
    }

    @Test
    void its_head_is_in_it() {
        assertThat(Group.of(OTHER).contains(OTHER)).isTrue();
        assertThatThrownBy(() -> new Group(OTHER, Set.of(PARENT))).isInstanceOf(IllegalArgumentException.class);
    }
}
