package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntityTagTest {

    private record Thing(int version) implements Versioned {}

    @Test
    @DisplayName("H6. A tag changes with the answer, and not with the instant of asking")
    void a_tag_changes_with_the_answer_and_not_with_the_instant_of_asking() {
        String tag = tag("{\"knownAt\":\"2026-01-01T00:00:00Z\",\"due\":\"1\"}");

        assertThat(tag).startsWith("\"3.").endsWith("\"");
        assertThat(tag("{\"knownAt\":\"2026-01-02T00:00:00Z\",\"due\":\"1\"}")).isEqualTo(tag);
        assertThat(tag("{\"knownAt\":\"2026-01-01T00:00:00Z\",\"due\":\"2\"}")).isNotEqualTo(tag);
    }

    @Test
    void a_tag_that_the_client_has_is_found_among_others_also_as_a_weak_one() {
        assertThat(EntityTag.isAmong("\"3.a\", \"4.b\"", "\"4.b\"")).isTrue();
        assertThat(EntityTag.isAmong("W/\"4.b\"", "\"4.b\"")).isTrue();
        assertThat(EntityTag.isAmong("*", "\"4.b\"")).isTrue();
        assertThat(EntityTag.isAmong("\"4.c\"", "\"4.b\"")).isFalse();
        assertThat(EntityTag.isAmong("", "\"4.b\"")).isFalse();
    }

    @Test
    @DisplayName("H7. A change is conditional on the version alone, and never on a weak tag")
    void a_change_is_conditional_on_the_version_alone() {
        assertThat(EntityTag.names("\"3.a\"", 3)).isTrue();
        assertThat(EntityTag.names("\"2.a\", \"3.z\"", 3)).isTrue();
        assertThat(EntityTag.names("*", 3)).isTrue();
        assertThat(EntityTag.names("W/\"3.a\"", 3)).isFalse();
        assertThat(EntityTag.names("\"30.a\"", 3)).isFalse();
        assertThat(EntityTag.names("3.a", 3)).isFalse();
    }

    private static String tag(String body) {
        return EntityTag.of(new Thing(3), body);
    }
}
