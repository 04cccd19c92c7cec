package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import no.arealklok.fixture.SharedFiles;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Population tables as SSB gives them out: with other municipalities, the county and the country in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SsbTableTest {
    private static final String UNITS = """
            Enhets-ID | Navn | Tjeneste | Bygg-ID | Område | Kommunenr | Kapasitet | Brukere
            S1 | Lia | skole | B1 | AREA | '3201' | 390 | 240
            S2 | Dal | skole | B2 | Sør | '3201' | 390 | 240
            """;

    @TempDir
    Path folder;

    private RegisterReading read(String area, String population) throws Exception {
        return new RegisterReader()
                .read(
                        Workbooks.sheet("Enheter", UNITS.replace("AREA", area))
                                .and("Befolkning", population)
                                .in(folder),
                        TestServices.TYPES);
    }

    private static List<String> rows(RegisterReading reading) {
        return reading.municipality().population().rows().stream()
                .map(row -> row.area() + " " + row.ages() + " " + row.persons().values())
                .toList();
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.place().sheet().equals("Befolkning"))
                .map(finding -> finding.code() + " " + finding.place().address() + " " + finding.found())
                .toList();
    }

    private static final String REGIONS = """
            13600: Framskrevet folkemengde 1. januar, etter region, alder, statistikkvariabel og år

            region | alder | statistikkvariabel | 2026 | 2027
            0 Hele landet | 6-12 år | Hovedalternativet (MMMM) | 440000 | 439000
            32 Akershus | 6-12 år | Hovedalternativet (MMMM) | 65000 | 65100
            3201 Bærum | 6-12 år | Hovedalternativet (MMMM) | 11000 | 10900
            3203 Asker | 6-12 år | Hovedalternativet (MMMM) | 8000 | 7900
            """;

    @Test
    void of_several_regions_the_one_with_the_registers_number_is_the_municipality() throws Exception {
        RegisterReading reading = read("", REGIONS);

        assertThat(rows(reading)).containsExactly("3201 Bærum 6–12 [11000.0, 10900.0]");
        assertThat(told(reading))
                .containsExactly(
                        "REGION_LEFT_OUT D7:E7 3203 Asker",
                        "REGION_LEFT_OUT D4:E4 0 Hele landet",
                        "REGION_LEFT_OUT D5:E5 32 Akershus");
    }

    @Test
    void a_region_that_was_renumbered_is_the_one_of_present_borders() throws Exception {
        RegisterReading reading = read("", """
                region | alder | 2026 | 2027
                K-0219 Bærum (-2019) | 0 år | 0 | 0
                K-3024 Bærum (2020-2023) | 0 år | 0 | 0
                K-3201 Bærum | 0 år | 1300 | 1310
                """);

        assertThat(rows(reading)).containsExactly("K-3201 Bærum 0 [1300.0, 1310.0]");
    }

    @Test
    void the_municipality_beside_its_districts_is_counted_once() throws Exception {
        RegisterReading reading = read("Nord", """
                region | alder | 2026 | 2027
                3201 Bærum | 6-12 år | 11000 | 10900
                Nord | 6-12 år | 6000 | 5900
                Sør | 6-12 år | 4900 | 4950
                """);

        // not 11 000 + 6 000 + 4 900
        assertThat(rows(reading).get(0)).isEqualTo("* 6–12 [11000.0, 10900.0]");
        assertThat(reading.municipality()
                        .population()
                        .persons(new AgeGroup(6, 12), Growth.MAIN)
                        .orElseThrow()
                        .values())
                .containsExactly(11000.0, 10900.0);
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void regions_of_which_none_is_known_to_be_the_municipality_are_not_added_up() throws Exception {
        RegisterReading reading = read("Nord", """
                region | alder | 2026 | 2027
                Bærum | 6-12 år | 11000 | 10900
                Asker | 6-12 år | 8000 | 7900
                """);

        assertThat(rows(reading)).isEmpty();
        assertThat(told(reading)).containsExactly("REGIONS_SEVERAL C2:D2 Bærum, Asker");
    }

    @Test
    void a_region_named_in_its_first_row_alone_is_that_of_the_rows_below() throws Exception {
        RegisterReading reading = read("Nord", """
                region | alder | 2026 | 2027
                Nord | 0 år | 60 | 61
                 | 1-5 år | 300 | 301
                Sør | 0 år | 70 | 71
                 | 1-5 år | 350 | 351
                """);

        assertThat(rows(reading))
                .containsExactly(
                        "Nord 0 [60.0, 61.0]",
                        "Nord 1–5 [300.0, 301.0]",
                        "Sør 0 [70.0, 71.0]",
                        "Sør 1–5 [350.0, 351.0]");
    }

    @Test
    void rows_without_a_region_in_a_table_that_repeats_them_are_of_the_whole_municipality() throws Exception {
        RegisterReading reading = read("Nord", """
                region | alder | 2026 | 2027
                Nord | 0 år | 60 | 61
                Nord | 1-5 år | 300 | 301
                 | 80+ | 90 | 91
                Hele kommunen | 67-79 år | 900 | 910
                """);

        assertThat(rows(reading)).endsWith("* 80+ [90.0, 91.0]", "* 67–79 [900.0, 910.0]");
    }

    @Test
    void men_and_women_are_added_but_numbers_of_two_sources_are_not_taken_for_each_other() throws Exception {
        RegisterReading reading = read("Nord", """
                region | kjønn | alder | 2026 | 2027
                Nord | Menn | 6-12 år | 300 | 301
                Nord | Kvinner | 6-12 år | 290 | 291
                """);
        assertThat(rows(reading)).containsExactly("Nord 6–12 [590.0, 592.0]");
        assertThat(told(reading)).containsExactly("SEXES_ADDED D2:E2 Nord");

        reading = read("Nord", """
                region | alder | år | personer | kilde
                Nord | 0 år | 2026 | 60 | Historisk
                Nord | 0 år | 2026 | 64 | Framskriving 2024
                Nord | 0 år | 2027 | 65 | Framskriving 2024
                """);
        assertThat(rows(reading)).isEmpty();
        assertThat(told(reading)).contains("POPULATION_ROW_UNREADABLE D3 64");
    }

    /** SSB's table 14288 for Telemark: 17 municipalities, the county and the country, three alternatives, 27 years. */
    @Test
    void a_real_table_is_read_for_the_municipality_whose_name_the_register_has() throws Exception {
        RegisterReading reading = read("Porsgrunn", real("Framskrevet_folkemengde_2024-2050.csv", line -> true));

        Population population = reading.municipality().population();
        assertThat(population
                        .persons("Porsgrunn", AgeGroup.of(0), Growth.MAIN)
                        .orElseThrow()
                        .values())
                .startsWith(303.0, 319.0)
                .hasSize(27);
        assertThat(population.rows().stream()
                        .filter(row -> row.area().equals("Porsgrunn"))
                        .map(PopulationRow::growth)
                        .distinct())
                .containsExactly(Growth.MAIN, Growth.LOW, Growth.HIGH);
        // not with 16 neighbours, Telemark and the country
        assertThat(population.areas()).containsExactly("Porsgrunn");
        assertThat(told(reading).stream().filter(text -> text.startsWith("REGION_LEFT_OUT")))
                .hasSize(18)
                .contains("REGION_LEFT_OUT E14582:E14842 Hele landet");
    }

    @Test
    void a_real_table_of_one_municipality_is_read_without_a_word() throws Exception {
        RegisterReading reading =
                read("", real("Framskrevet_folkemengde_2016-2040.csv", line -> line.startsWith("Skien (-2019),")));

        assertThat(reading.municipality().population().areas()).containsExactly("Skien (-2019)");
        assertThat(reading.municipality().population().rows()).hasSize(30);
        assertThat(told(reading)).noneMatch(text -> text.startsWith("POPULATION"));
    }

    @Test
    void a_real_table_with_what_came_and_what_was_projected_is_not_read_as_one_series() throws Exception {
        RegisterReading reading = read(
                "Bamble",
                real("befolkning_sammenlikning_historisk_og_framskrivinger.csv", line -> line.startsWith("Bamble,")));

        assertThat(rows(reading)).isEmpty();
        assertThat(told(reading).stream().filter(text -> text.startsWith("POPULATION_ROW_UNREADABLE")))
                .hasSize(10);
    }

    private static String real(String file, Predicate<String> chosen) throws Exception {
        List<String> lines = Files.readAllLines(SharedFiles.folder("ssb").resolve(file));
        StringBuilder text = new StringBuilder(lines.get(0).replace(',', '|'));
        lines.stream().skip(1).filter(chosen).forEach(line -> text.append('\n').append(line.replace(',', '|')));
        return text.toString();
    }
}
