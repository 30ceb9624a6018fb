package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormRowsTest {

    @Test
    void a_row_that_is_taken_out_leaves_the_others_where_they_are() {
        FormRows rows = new FormRows();
        rows.add();
        rows.add();
        rows.add();
        rows.row(2).put("title", "last");

        rows.remove(1);

        assertThat(rows.shown()).containsExactly(0, 2);
        assertThat(rows.isShown(1)).isFalse();
        assertThat(rows.row(2)).containsEntry("title", "last");
        assertThat(rows.place(2)).isEqualTo(2);
    }
}
