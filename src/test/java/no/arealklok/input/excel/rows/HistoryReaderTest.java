package no.arealklok.input.excel.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.TestServices;
import no.arealklok.input.excel.Workbooks;
import no.arealklok.population.History;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryReaderTest {
    private static final String UNITS = """
            Enhets-ID | Navn | Tjeneste | Bygg-ID | BTA | Breddegrad | Lengdegrad | Kapasitet | Brukere
            S1 | Lia | skole | B1 | 5000 | 59.9 | 10.5 | 390 | 240
            K1 | Dal | barnehage | B2 | 900 | 59.9 | 10.6 | 60 | 39
            """;

    @TempDir
    Path folder;

    private RegisterReading read(String sheet, String text) throws Exception {
        return new RegisterReader()
                .read(Workbooks.sheet("Enheter", UNITS).and(sheet, text).in(folder), TestServices.TYPES);
    }

    @Test
    void users_of_earlier_years_by_grade_or_in_all() throws Exception {
        RegisterReading reading = read("Historikk", """
                Elevtall 1. oktober
                Skole | År | Elever | 1. trinn | Trinn 2
                S1 | 2024 | | 30 | 31
                Lia | 2025-10-01 | 70 | 32 | 33
                K1 | 2025 | '41' | |
                """);
        History history = reading.municipality().local().history();

        // 240 pupils now, 70 in two grades the year before: a jump that has to be checked.
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("USERS_JUMP Enheter!I2");
        assertThat(history.of("S1").keySet()).containsExactly(2024, 2025);
        assertThat(history.of("S1").get(2024).users().value()).isEqualTo(61);
        assertThat(history.of("S1").get(2025).users().value()).isEqualTo(70);
        assertThat(history.users("S1", 2, 2025).orElseThrow().origin())
                .isEqualTo(new Origin.Read(new CellReference("register.xlsx", "Historikk", "E4")));
        assertThat(history.of("K1").get(2025).users().id()).isEqualTo("history/K1/2025");
        assertThat(history.users("K1", 1, 2025)).isEmpty();
        assertThat(history.of("X")).isEmpty();
    }

    @Test
    void rows_that_cannot_be_used_are_told_and_left_out() throws Exception {
        RegisterReading reading = read("History", """
                Unit ID | Year | Users
                S9 | 2024 | 30
                S1 | i fjor | 30
                S1 | 2025 | -
                S1 | 2024 | 30
                S1 | 2024 | 31
                """);

        assertThat(reading.findings())
                .filteredOn(finding -> finding.code().name().equals("HISTORY_INCOMPLETE"))
                .extracting(finding -> finding.place() + " " + finding.found())
                .containsExactly("History!2:2 S9", "History!3:3 S1", "History!4:4 S1", "History!6:6 S1");
        assertThat(reading.municipality().local().history().rows()).hasSize(1);
    }

    @Test
    void a_sheet_of_another_name_is_no_history() throws Exception {
        RegisterReading reading = read("Tall", """
                Enhets-ID | År | Brukere
                S1 | 2024 | 30
                """);

        assertThat(reading.municipality().local().history().rows()).isEmpty();
    }

    @Test
    void known_applicants_by_service_and_year() throws Exception {
        RegisterReading reading = read("Søkere", """
                Tjeneste | Fra år | Antall
                bofellesskap | 2028 | 3
                slott | 2028 | 3
                bolig | snart | 3
                bolig | 2029 |
                """);

        assertThat(reading.municipality().local().applicants())
                .extracting(one ->
                        one.service() + " " + one.year() + " " + one.persons().whole() + " "
                                + ((Origin.Read) one.persons().origin()).cell())
                .containsExactly("supported-housing 2028 3 Søkere!C2");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code().name().equals("APPLICANTS_INCOMPLETE"))
                .extracting(finding -> finding.place().toString())
                .containsExactly("Søkere!3:3", "Søkere!4:4", "Søkere!5:5");
    }

    @Test
    void more_than_there_can_be_in_history_applicants_or_population_is_told_where_it_stands() throws Exception {
        assertThat(impossible("Historikk", """
                Enhets-ID | År | Brukere
                S1 | 2024 | 2147483648
                """)).containsExactly("Historikk!C2");
        assertThat(impossible("Søkere", """
                Tjeneste | År | Søkere
                skole | 2026 | 2147483648
                """)).containsExactly("Søkere!C2");
        assertThat(impossible("Befolkning", """
                Alder | 2026 | 2027
                6–15 | 2147483648 | 1000
                """)).containsExactly("Befolkning!B2");
    }

    private List<String> impossible(String sheet, String text) throws Exception {
        return read(sheet, text).findings().stream()
                .filter(finding -> finding.code() == FindingCode.VALUE_IMPOSSIBLE)
                .map(finding -> finding.place().toString())
                .toList();
    }
}
