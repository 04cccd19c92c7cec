package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.finding.FindingCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One wrong cell among seven schools that make sense. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SenseChecksTest {
    private static final String HEADINGS = "Navn | Tjeneste | Plasser | Brukere | BTA | Energi (kWh) | Driftskostnad "
            + "| Husleie | Tomteverdi | Vedlikeholdsetterslep\n";

    @TempDir
    Path folder;

    private List<String> told(String last) throws Exception {
        String others = IntStream.range(0, 6)
                .mapToObj(i -> "Skole %d | skole | 300 | 240 | 3000 | %d | %d | 3000000 | 20000000 | 4000000"
                        .formatted(i, 500_000 + 20_000 * i, 2_400_000 + 100_000 * i))
                .collect(Collectors.joining("\n", "", "\n"));
        RegisterReading reading = new RegisterReader()
                .read(Workbooks.sheet("Ark1", HEADINGS + others + last).in(folder), TestServices.TYPES);
        return reading.findings().stream()
                .filter(finding -> finding.code() == FindingCode.VALUE_IMPLAUSIBLE
                        || finding.code() == FindingCode.PART_OF_A_PERSON)
                .map(finding -> finding.code() + " " + finding.place().address())
                .toList();
    }

    @Test
    void what_makes_sense_is_not_told() throws Exception {
        assertThat(told("Lia | skole | 300 | 240 | 3000 | 600000 | 2700000 | 3000000 | 20000000 | 4000000"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            energy × 1000;            300 | 240 | 3000 | 600000000 | 2700000 | 3000000 | 20000000 | 4000000;     F8
            energy in MWh;            300 | 240 | 3000 | 600 | 2700000 | 3000000 | 20000000 | 4000000;           F8
            1 krone a m²;             300 | 240 | 3000 | 600000 | 3000 | 3000000 | 20000000 | 4000000;           G8
            a million kroner a m²;    300 | 240 | 3000 | 600000 | 3000000000 | 3000000 | 20000000 | 4000000;     G8
            rent in thousands;        300 | 240 | 3000 | 600000 | 2700000 | 3000 | 20000000 | 4000000;           H8
            site value × 10;          300 | 240 | 3000 | 600000 | 2700000 | 3000000 | 200000000 | 4000000;       I8
            site value in thousands;  300 | 240 | 3000 | 600000 | 2700000 | 3000000 | 20000 | 4000000;           I8
            a backlog × 1000;         300 | 240 | 3000 | 600000 | 2700000 | 3000000 | 20000000 | 4000000000;     J8
            """)
    void what_makes_no_sense_for_its_size_is_told_at_its_cell(String what, String row, String cell) throws Exception {
        assertThat(told("Lia | skole | " + row)).as(what).containsExactly("VALUE_IMPLAUSIBLE " + cell);
    }

    @Test
    void a_small_house_may_have_a_whole_site() throws Exception {
        assertThat(told("Lia | skole | 10 | 8 | 165 | | | | 11300000 |")).isEmpty();
        assertThat(told("Lia | skole | 10 | 8 | 165 | | | | 113000000 |")).containsExactly("VALUE_IMPLAUSIBLE I8");
    }

    @Test
    void without_area_the_places_tell_the_size() throws Exception {
        assertThat(told("Lia | skole | 300 | 240 | | | 3000 | | |")).containsExactly("VALUE_IMPLAUSIBLE G8");
    }

    @Test
    void part_of_a_person_is_told() throws Exception {
        assertThat(told("Lia | skole | 300 | 240,5 | 3000 | | | | |")).containsExactly("PART_OF_A_PERSON D8");
    }
}
