package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.arealklok.directive.Directive;
import no.arealklok.finding.FindingCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HomesSheetTest {
    private static final String UNITS = """
            Enhets-ID | Navn | Tjeneste | Bygg-ID | Område | Kapasitet | Brukere
            S1 | Lia | skole | B1 | Nord | 390 | 240
            """;

    private static final String TWO_AREAS = """
            Område | Breddegrad | Lengdegrad | Enhets-ID | Brukere
            Åsen | 59,91 | 10,5 | S1 | 140
            Dalen | 59,92 | 10,51 | S1 | 100
            """;

    @TempDir
    Path folder;

    private RegisterReading read(String sheet, String text) throws Exception {
        return new RegisterReader()
                .read(Workbooks.sheet("Enheter", UNITS).and(sheet, text).in(folder), TestServices.TYPES);
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .filter(finding -> !finding.place().sheet().equals("Enheter"))
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    private static List<String> homes(RegisterReading reading) {
        return reading.municipality().local().homes().stream()
                .map(home -> home.area() + " " + home.unit() + " "
                        + home.users().value() + " " + home.latitude().value() + " "
                        + home.longitude().value())
                .toList();
    }

    @Test
    void homes_and_what_cannot_be_one() throws Exception {
        RegisterReading reading = read("Bosteder", """
                Område | Breddegrad | Lengdegrad | Enhets-ID | Brukere
                Åsen | 59,91 | 10,5 | S1 | 140
                Dalen | 59,92 | 10,51 | Lia | 100
                Dalen | 59,99 | 10,9 | S1 | 7
                Moen | | | S1 | 12
                | 59,9 | 10,5 | S1 | 12
                Haugen | 59,9 | 10,5 | S9 | 12
                Haugen | 59,9 | 10,5 | S1 | -2
                Haugen | 59,9 | 10,5 | S1 |
                Haugen | 2,9 | 140,5 | S1 | 4
                """);

        // An area has one place; a unit has one number of users there.
        assertThat(homes(reading)).containsExactly("Åsen S1 140.0 59.91 10.5", "Dalen S1 100.0 59.92 10.51");
        assertThat(told(reading))
                .containsExactly(
                        "HOME_INCOMPLETE Bosteder!4:4",
                        "HOME_INCOMPLETE Bosteder!5:5",
                        "HOME_INCOMPLETE Bosteder!6:6",
                        "HOME_INCOMPLETE Bosteder!7:7",
                        "NEGATIVE_NUMBER Bosteder!E8",
                        "HOME_INCOMPLETE Bosteder!8:8",
                        "HOME_INCOMPLETE Bosteder!9:9",
                        "POSITION_OUTSIDE_NORWAY Bosteder!B10",
                        "HOME_INCOMPLETE Bosteder!10:10");
    }

    @Test
    void a_directive_may_be_on_areas_that_are_told_of_and_no_others() throws Exception {
        RegisterReading reading = new RegisterReader()
                .read(
                        Workbooks.sheet("Enheter", UNITS)
                                .and("Bosteder", TWO_AREAS)
                                .and("Føringer", """
                                        Type | Gjelder | År | Begrunnelse
                                        område blir | Åsen; Dalen | | riksveien skiller
                                        område blir | Nord | | ukjent
                                        område blir | | | uten område
                                        """)
                                .in(folder),
                        TestServices.TYPES);

        assertThat(reading.municipality().directives()).singleElement().satisfies(directive -> {
            assertThat(directive.kind()).isEqualTo(Directive.Kind.AREA_STAYS);
            assertThat(directive.targets()).containsExactly("Åsen", "Dalen");
        });
        assertThat(told(reading))
                .containsExactly("DIRECTIVE_TARGET_MISSING Føringer!B3", "DIRECTIVE_TARGET_MISSING Føringer!4:4");
    }

    /** Their names are in no unit's row, as those of districts are. */
    @Test
    void the_population_of_areas_that_are_told_of_is_this_municipalitys() throws Exception {
        RegisterReading reading = new RegisterReader()
                .read(
                        Workbooks.sheet("Enheter", UNITS)
                                .and("Bosteder", TWO_AREAS)
                                .and("Befolkning", """
                                        Område | Alder | 2026 | 2027
                                        Åsen | 6–12 | 140 | 150
                                        Dalen | 6–12 | 100 | 90
                                        """)
                                .in(folder),
                        TestServices.TYPES);

        assertThat(told(reading)).isEmpty();
        assertThat(reading.municipality().population().areas()).containsExactly("Åsen", "Dalen");
    }

    @Test
    void an_area_has_its_place_from_its_first_row_in_metres_too() throws Exception {
        RegisterReading reading = read("Hvem bor hvor", """
                Grunnkrets | Nord | Øst | UTM-sone | Skole | Elever
                01010101 Åsen | 6642000 | 584000 | 32 | S1 | 240
                01010101 Åsen | | | | S1 | 1
                """);

        assertThat(homes(reading)).hasSize(1).allMatch(home -> home.startsWith("01010101 Åsen S1 240.0 59.90"));
    }

    /** A sheet that another kind of table may well be called after stays what its headings say. */
    @ParameterizedTest
    @ValueSource(strings = {"Grunnkretser", "Skolekretser", "Inntaksområder", "Bosted", "Homes", "Catchments"})
    void a_name_that_other_sheets_have_makes_no_homes(String name) throws Exception {
        RegisterReading units =
                new RegisterReader().read(Workbooks.sheet(name, """
                                Enhets-ID | Navn | Tjeneste | Bygg-ID | Område | Kapasitet | Brukere | Breddegrad | Lengdegrad
                                S1 | Lia | skole | B1 | Nord | 390 | 240 | 59,91 | 10,5
                                """).in(folder), TestServices.TYPES);
        assertThat(units.municipality().register().units()).hasSize(1);
        RegisterReading population = read(name, """
                Område | Alder | 2026 | 2027
                Nord | 6-12 | 300 | 310
                Sør | 6-12 | 200 | 190
                """);
        assertThat(population.municipality().population().areas()).contains("Nord");
    }

    @Test
    void a_unit_with_other_users_than_live_in_its_areas_is_told() throws Exception {
        String homes = """
                Område | Breddegrad | Lengdegrad | Enhets-ID | Brukere
                Åsen | 59,91 | 10,5 | S1 | %d
                """;

        assertThat(read("Bosteder", homes.formatted(240)).findings())
                .noneMatch(finding -> finding.code() == FindingCode.HOMES_DIFFER);
        assertThat(read("Bosteder", homes.formatted(200)).findings())
                .filteredOn(finding -> finding.code() == FindingCode.HOMES_DIFFER)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.found() + finding.arguments("nb")).isEqualTo("Lia[200, 240]"));
    }
}
