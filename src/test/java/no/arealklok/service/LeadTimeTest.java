package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.norm.Norms;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeadTimeTest {
    private static final Norms OWN = new CaseText().ownNorms().norms();

    private static int first(String service, Norms norms) {
        return LeadTime.firstReady(CaseText.TYPES.type(service), norms);
    }

    @Test
    void a_year_that_is_begun_counts_whole() {
        // 4.5, 4, 5.5 and 3 years
        assertThat(first("school", OWN)).isEqualTo(5);
        assertThat(first("kindergarten", OWN)).isEqualTo(4);
        assertThat(first("care-home", OWN)).isEqualTo(6);
        assertThat(first("supported-housing", OWN)).isEqualTo(3);
    }

    @Test
    void nothing_is_ready_before_what_holds_for_all() {
        assertThat(first(
                        "supported-housing",
                        new CaseText()
                                .ownNorms()
                                .norm("measure.lead-time.extension", 4)
                                .norms()))
                .isEqualTo(4);
        assertThat(first(
                        "school",
                        new CaseText()
                                .ownNorms()
                                .norm("decision.lead-time.school", 2)
                                .norms()))
                .isEqualTo(3);
    }

    @Test
    void a_service_of_the_user_s_own_takes_what_holds_for_all() throws IOException {
        Path file = Path.of("src/test/resources/no/arealklok/service/swimming-hall.json");
        ServiceType hall = new ServiceTypeReader().read(file, OWN).type();

        assertThat(LeadTime.of(hall, OWN)).isEqualTo(OWN.norm("measure.lead-time.extension"));
        assertThat(LeadTime.firstReady(hall, OWN)).isEqualTo(3);
    }
}
