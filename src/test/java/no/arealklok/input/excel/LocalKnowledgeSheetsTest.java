package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalKnowledgeSheetsTest {
    private static final String UNITS = """
            Enhets-ID | Navn | Tjeneste | Bygg-ID | Område | Kapasitet | Brukere
            S1 | Lia | skole | B1 | Nord | 390 | 240
            """;

    @TempDir
    Path folder;

    private RegisterReading read(String sheet, String text) throws Exception {
        return new RegisterReader()
                .read(Workbooks.sheet("Enheter", UNITS).and(sheet, text).in(folder), TestServices.TYPES);
    }

    private static List<String> housing(RegisterReading reading) {
        return reading.municipality().local().housing().stream()
                .map(phase -> phase.project() + " " + phase.area() + " " + phase.type() + " " + phase.year() + " "
                        + phase.homes().value())
                .toList();
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .filter(finding -> !finding.place().sheet().equals("Enheter"))
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    @Test
    void housing_projects_with_a_row_for_each_year() throws Exception {
        RegisterReading reading = read("Boligprosjekter", """
                Boligbyggeprogram 2026–2037
                Prosjekt | Område | Boligtype | Ferdig år | Antall boliger
                Bekkefaret | Nord | Eneboliger | 2027 | 40
                Bekkefaret | Nord | leilighet | 2028 | '1 200'
                Torget | Sør | | 2030 | 60
                """);

        assertThat(housing(reading))
                .containsExactly(
                        "Bekkefaret Nord HOUSE 2027 40.0",
                        "Bekkefaret Nord FLAT 2028 1200.0",
                        "Torget Sør MIXED 2030 60.0");
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void housing_projects_with_a_column_for_each_year() throws Exception {
        RegisterReading reading = read("Boligbyggeprogram", """
                Felt | Krets | Type | 2027 | 2028 | 2029
                Bekkefaret | Nord | rekkehus | 20 | | 30
                """);

        assertThat(housing(reading))
                .containsExactly("Bekkefaret Nord HOUSE 2027 20.0", "Bekkefaret Nord HOUSE 2029 30.0");
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void projects_that_cannot_be_used_are_told_and_left_out() throws Exception {
        RegisterReading reading = read("Housing projects", """
                Project | Area | Dwelling type | Completed | Homes
                A | | house | 2027 | 40
                B | North | house | | 40
                C | North | house | 2027 |
                D | North | castle | 2027 | 1
                """);

        assertThat(housing(reading)).containsExactly("D North MIXED 2027 1.0");
        assertThat(told(reading))
                .containsExactly(
                        "HOUSING_INCOMPLETE Housing projects!2:2",
                        "HOUSING_INCOMPLETE Housing projects!3:3",
                        "HOUSING_INCOMPLETE Housing projects!4:4",
                        "NOT_A_DWELLING_TYPE Housing projects!C5");
    }

    @Test
    void transfers_and_what_cannot_be_one() throws Exception {
        RegisterReading reading = read("Overføringer", """
                Fra område | Til område | Tjeneste | Andel (%)
                Nord | Sør | skole | 12
                Nord | Øst | | '0,5'
                Nord | Øst | skole | 40
                Nord | Nord | skole | 5
                Nord | Sør | svømmehall | 5
                Sør | | | 5
                Sør | Nord | barnehage | -5
                """);

        // from Nord to school: 12 % and 50 %, of all services; 40 % more would be 102 %
        assertThat(reading.municipality().local().transfers())
                .extracting(one -> one.from() + " " + one.to() + " "
                        + one.service().orElse("alle") + " " + one.share().value())
                .containsExactly("Nord Sør school 0.12", "Nord Øst alle 0.5");
        assertThat(told(reading))
                .containsExactly(
                        "TRANSFER_INCOMPLETE Overføringer!4:4",
                        "TRANSFER_INCOMPLETE Overføringer!5:5",
                        "TRANSFER_INCOMPLETE Overføringer!6:6",
                        "TRANSFER_INCOMPLETE Overføringer!7:7",
                        "TRANSFER_INCOMPLETE Overføringer!8:8");
    }
}
