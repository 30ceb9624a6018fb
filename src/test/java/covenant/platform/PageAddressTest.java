package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {

    @Test
    void a_page_keeps_its_own_parameters_as_they_were_written() {
        assertThat(PageAddress.of("/x.xhtml", "ref=A%26B&asOf=2026-03-18"))
                .isEqualTo("/x.xhtml?ref=A%26B&asOf=2026-03-18");
        assertThat(PageAddress.of("/x.xhtml", null)).isEqualTo("/x.xhtml");
        assertThat(PageAddress.of("/x.xhtml", "")).isEqualTo("/x.xhtml");
    }

    @Test
    void the_state_of_the_framework_is_left_out_so_that_no_redirect_goes_round_for_ever() {
        assertThat(PageAddress.of("/x.xhtml", "jakarta.faces.ViewState=x&ref=A&primefaces.nonce=y"))
                .isEqualTo("/x.xhtml?ref=A");
        assertThat(PageAddress.of("/x.xhtml", "jakarta%2Efaces%2EViewState=x")).isEqualTo("/x.xhtml");
        assertThat(PageAddress.of("/x.xhtml", "%6Aakarta.faces.ViewState=x")).isEqualTo("/x.xhtml");
    }
}
