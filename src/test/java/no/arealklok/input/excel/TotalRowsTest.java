package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.arealklok.finding.FindingCode;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows are the sum of others, whatever they are called. */
class TotalRowsTest {
    @TempDir
    private Path folder;

    /** A row of a table to be: a school, or what stands above or below its schools. */
    private record Line(String name, int places, int pupils, boolean school) {
        String text() {
            return name + ";" + places + ";" + pupils;
        }
    }

    private RegisterReading read(String csv) throws Exception {
        Path file = folder.resolve("skoler.csv");
        Files.writeString(file, csv);
        return new RegisterReader().read(file, TestServices.TYPES);
    }

    private static List<String> names(RegisterReading reading) {
        return reading.municipality().register().units().stream()
                .map(Unit::name)
                .toList();
    }

    private static List<FindingCode> told(RegisterReading reading) {
        return reading.findings().stream().map(finding -> finding.code()).toList();
    }

    private static Line sum(String name, List<Line> lines) {
        List<Line> schools = lines.stream().filter(Line::school).toList();
        return new Line(
                name,
                schools.stream().mapToInt(Line::places).sum(),
                schools.stream().mapToInt(Line::pupils).sum(),
                false);
    }

    /** A tree of schools, its totals before or after what they are the total of. */
    private static List<Line> tree(Random draw, int levels, boolean first, String name) {
        List<Line> lines = new ArrayList<>();
        int children = 3 + draw.nextInt(4);
        for (int i = 0; i < children; i++) {
            if (levels == 1) {
                int places = 100 + draw.nextInt(500);
                lines.add(new Line(name + "-" + i + " skole", places, 1 + draw.nextInt(places), true));
            } else {
                lines.addAll(tree(draw, levels - 1, first, name + "-" + i));
            }
        }
        lines.add(first ? 0 : lines.size(), sum(name, lines));
        return lines;
    }

    private static String csv(List<Line> lines) {
        return "Skole;Kapasitet;Elever\n"
                + String.join("\n", lines.stream().map(Line::text).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_row_that_the_rows_around_it_add_up_to_is_a_total_at_either_end_and_at_any_level(int levels)
            throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            for (boolean first : List.of(true, false)) {
                List<Line> lines = tree(new Random(seed), levels, first, "Fjordvik");
                RegisterReading reading = read(csv(lines));

                assertThat(names(reading))
                        .as("%s levels, first %s, seed %s", levels, first, seed)
                        .containsExactlyElementsOf(lines.stream()
                                .filter(Line::school)
                                .map(Line::name)
                                .toList());
                assertThat(Collections.frequency(told(reading), FindingCode.TOTAL_ROW_LEFT_OUT))
                        .isEqualTo(lines.size() - names(reading).size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Summer Lane School", "Mean", "Total Learning Academy", "Sum barnehage", "Average Hill", "Note"})
    void a_row_with_a_name_that_sums_nothing_is_a_unit_whatever_its_name(String name) throws Exception {
        for (int place = 0; place < 6; place++) {
            List<String> rows = new ArrayList<>(
                    List.of("Lia;420;303", "Dal;330;271", "Eng;305;250", "Vik;310;201", "Berg;200;100"));
            rows.add(place, name + ";390;222");
            assertThat(names(read("Skole;Kapasitet;Elever\n" + String.join("\n", rows))))
                    .as("at %s", place)
                    .hasSize(6)
                    .contains(name);
        }
    }

    @Test
    void a_total_that_is_called_one_is_found_among_totals_of_any_name() throws Exception {
        RegisterReading reading = read("""
                Skole;Kapasitet;Elever
                Fjordvik;750;574
                Almeli skole;420;303
                Eikeli skole;330;271
                Nordvik;500;410
                Furuli skole;300;210
                Granli skole;200;200
                Sum;1250;984
                """);

        assertThat(told(reading)).contains(FindingCode.TOTAL_ROW_LEFT_OUT);
        assertThat(names(reading)).doesNotContain("Sum");
    }

    @Test
    void totals_of_any_name_are_found_beside_one_that_is_called_so() throws Exception {
        RegisterReading reading = read("""
                Skole;Kapasitet;Elever;År
                Fjordvik;1050;784;2022
                Almeli skole;420;303;2022
                Eikeli skole;330;271;2022
                Furuli skole;300;210;2022
                Totalt;1050;747;2024
                Almeli skole;420;293;2024
                Eikeli skole;330;251;2024
                Furuli skole;300;203;2024
                """);

        assertThat(names(reading)).containsExactly("Almeli skole", "Eikeli skole", "Furuli skole");
    }

    @Test
    void a_name_that_begins_like_a_total_is_none_where_the_places_contradict_it() throws Exception {
        RegisterReading reading = read("""
                Skole;Kapasitet;1. trinn;2. trinn
                Nordre Eng skole;170;14;14
                Totalen skole;210;18;18
                Sum skole;364;32;33
                Lia skole;447;40;40
                """);

        assertThat(names(reading)).hasSize(4);
    }

    @Test
    void a_total_holds_where_a_number_of_its_parts_is_suppressed() throws Exception {
        RegisterReading reading = read("""
                Skole;Kapasitet;Elever
                Fjordvik kommune;1300;984
                Almeli skole;420;303
                Eikeli skole;330;:
                Furuli skole;300;210
                Granli skole;250;200
                """);

        assertThat(names(reading)).hasSize(4).doesNotContain("Fjordvik kommune");
    }

    @Test
    void a_mean_is_one_by_its_numbers() throws Exception {
        String schools = "Skole;Kapasitet;Elever\nLia;420;303\nDal;330;271\nEng;305;250\n";

        assertThat(names(read(schools + "Gjennomsnitt;352;275"))).containsExactly("Lia", "Dal", "Eng");
        assertThat(names(read(schools + "Mean;252;175"))).containsExactly("Lia", "Dal", "Eng", "Mean");
    }

    @Test
    void two_rows_that_add_up_to_a_third_are_asked_about() throws Exception {
        RegisterReading reading = read("Bofellesskap;Boenheter;Beboere\nHeggveien;4;4\nOspeveien;4;3\nFuruveien;8;7\n"
                .replace("Bofellesskap", "Navn")
                .replace("Beboere\n", "Beboere;Tjeneste\n")
                .replaceAll("(\\d)\n", "$1;bolig\n"));

        assertThat(names(reading)).hasSize(3);
        assertThat(told(reading)).contains(FindingCode.MAY_BE_A_TOTAL);
    }

    @Test
    void districts_of_one_or_two_schools_are_totals_where_all_add_up_to_the_whole() throws Exception {
        RegisterReading first = read("""
                Skole;Kapasitet;Elever
                Kommunen samlet;710;669
                Nord;460;425
                Almeli skole;300;270
                Eikeli skole;160;155
                Sør;250;244
                Furuli skole;250;244
                """);
        RegisterReading last = read("""
                Skole;Kapasitet;Elever
                Almeli skole;300;270
                Eikeli skole;160;155
                Nord;460;425
                Furuli skole;250;244
                Sør;250;244
                Totalt;710;669
                """);

        assertThat(names(first)).containsExactly("Almeli skole", "Eikeli skole", "Furuli skole");
        assertThat(names(last)).containsExactly("Almeli skole", "Eikeli skole", "Furuli skole");
    }

    @Test
    void two_schools_that_are_alike_are_no_total_of_each_other() throws Exception {
        assertThat(names(read("Skole;Kapasitet;Elever\nLia;100;90\nDal;100;90\nSum;200;180\n")))
                .containsExactly("Lia", "Dal");
    }

    @Test
    void a_row_of_which_is_part_of_a_total_and_no_unit() throws Exception {
        RegisterReading reading = read("""
                Skole;Kapasitet;Elever
                Lia;300;270
                Dal;160;155
                Eng;250;244
                Totalt (3 skoler);710;669
                Herav private;160;155
                """);

        assertThat(names(reading)).containsExactly("Lia", "Dal", "Eng");
    }

    @Test
    void a_name_that_is_nearly_a_total_is_told_as_that() throws Exception {
        RegisterReading reading = read("""
                Skole;Kapasitet;Elever
                Lia;420;303
                Dal;330;271
                Eng;300;210
                Sum skole;1000;790
                Sumatra skole;1000;800
                """);

        assertThat(names(reading)).containsExactly("Lia", "Dal", "Eng", "Sumatra skole");
        assertThat(told(reading)).contains(FindingCode.NEARLY_A_TOTAL);
    }
}
