package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.fixture.CaseText;
import no.arealklok.input.PublishedFigure.Difference;
import no.arealklok.input.json.KeyFigureWords;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyFigureHeadingsTest {
    private final KeyFigureHeadings headings = new KeyFigureHeadings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Energibruk per m2 eid areal                                                        | ENERGY_PER_AREA           |
            Samlet energibruk i kommunal eiendomsforvaltning kWh/m²                            | ENERGY_PER_AREA           |
            Energikostnader for kommunal eiendomsforvaltning per kvadratmeter                  | ENERGY_COST_PER_AREA      |
            Utgifter til vedlikeholdsaktiviteter i kommunal eiendomsforvaltning per kvadratmeter | MAINTENANCE_COST_PER_AREA |
            Utgifter til renholdsaktiviteter i kommunal eiendomsforvaltning, per kvadratmeter (kroner) | CLEANING_COST_PER_AREA |
            Gross area per pupil in primary and secondary schools                              | GROSS_AREA_PER_USER       | school
            Gross area for kindergarten buildings per child in a municipal kindergarten        | GROSS_AREA_PER_USER       | kindergarten
            Areal på institusjonslokaler per beboer i institusjon (m2)                         | GROSS_AREA_PER_USER       | care-home
            FDV-kostnad per m², skolebygg                                                      | OPERATING_COST_PER_AREA   | school
            FDV per elev (kr)                                                                  | BUILDING_COST_PER_USER    | school
            Korrigerte brutto driftsutgifter til grunnskole (202) per elev (kr)                | SERVICE_COST_PER_USER     | school
            Kapasitetsutnyttelse, sykehjem (prosent)                                           | UTILISATION               | care-home
            """)
    void a_heading_all_of_whose_words_are_known(String heading, String measure, String service) {
        assertThat(headings.find(heading)).hasValueSatisfying(meaning -> {
            assertThat(meaning.measure()).hasToString(measure);
            assertThat(meaning.service().orElse(null)).isEqualTo(service);
            assertThat(meaning.differs()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Areal på skolelokaler per innbygger",
                "Areal på skolelokaler",
                "Areal per bruker",
                "Energibruk per m2 i idrettsbygg",
                "Energibruk i fylkeskommunal eiendomsforvaltning per m2",
                "Energibruk, m2",
                "Vedlikehold per m2 (1000 kr)",
                "Areal på skole og barnehage per elev",
                "Korrigerte brutto driftsutgifter til grunnskole (202, 222, 223) per elev",
                "Utgifter til driftsaktiviteter per kvadratmeter",
                "=HYPERLINK(\"http://example.org\")"
            })
    void a_word_more_or_less_is_not_guessed(String heading) {
        assertThat(headings.find(heading)).isEmpty();
    }

    @Test
    void what_counts_more_than_we_do_says_so() {
        String counts = "Korrigerte brutto driftsutgifter til kommunal eiendomsforvaltning per kvadratmeter";
        assertThat(headings.find(counts).orElseThrow().differs()).contains(Difference.DEPRECIATION);
        assertThat(headings.find("Korrigerte brutto driftsutgifter eksklusiv avskrivninger per kvadratmeter eiet bygg")
                        .orElseThrow()
                        .differs())
                .isEmpty();
    }

    @Test
    void every_service_in_the_words_is_one_of_the_program() {
        assertThat(KeyFigureWords.read().services().keySet())
                .allSatisfy(id -> assertThat(CaseText.TYPES.type(id)).isNotNull());
    }
}
