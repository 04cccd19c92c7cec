package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in columns, in sheets and in rows: what is of today, what was, and what is a forecast. */
class YearsTest {
    @TempDir
    private Path folder;

    private RegisterReading read(String csv) throws Exception {
        Path file = folder.resolve("skoler.csv");
        Files.writeString(file, csv);
        return new RegisterReader().read(file, TestServices.TYPES);
    }

    private RegisterReading read(Workbooks workbooks) throws Exception {
        return new RegisterReader().read(workbooks.in(folder), TestServices.TYPES);
    }

    private static Map<String, Double> users(RegisterReading reading) {
        Map<String, Double> users = new TreeMap<>();
        for (Unit unit : reading.municipality().register().units()) {
            unit.find(UnitQuantity.USERS).ifPresent(figure -> users.put(unit.name(), figure.value()));
        }
        return users;
    }

    private static List<FindingCode> told(RegisterReading reading) {
        return reading.findings().stream().map(finding -> finding.code()).toList();
    }

    @Test
    void users_today_are_those_of_the_latest_year_that_is_not_after_the_register_s() throws Exception {
        for (String shape : List.of("Elevtall %d", "Elevtall %d/%2$02d", "Elever 1.10.%d", "Antall elever (%d)")) {
            for (int seed = 0; seed < 5; seed++) {
                List<Integer> years = new ArrayList<>(List.of(2021, 2024, 2026, 2028, 2031, 2036));
                Collections.shuffle(years, new Random(seed));
                String headings = String.join(
                        ";",
                        years.stream()
                                .map(year -> String.format(shape, year, (year + 1) % 100))
                                .toList());
                String numbers = String.join(
                        ";",
                        years.stream()
                                .map(year -> Integer.toString(year - 1900))
                                .toList());

                RegisterReading reading =
                        read("Skole;" + headings + ";Kapasitet\nLia;" + numbers + ";420\nDal;" + numbers + ";330\n");

                assertThat(users(reading)).as(headings).isEqualTo(Map.of("Lia", 126.0, "Dal", 126.0));
                assertThat(Collections.frequency(told(reading), FindingCode.COLUMN_IS_FORECAST))
                        .isEqualTo(3);
            }
        }
    }

    @Test
    void a_register_that_tells_its_year_is_read_as_of_it() throws Exception {
        RegisterReading reading = read(Workbooks.sheet("Skole", """
                Skole | Kapasitet | Elevtall 2022 | Elevtall 2024 | Elevtall 2026
                Lia   | 390       | 260           | 250           | 240
                """).and("Forutsetninger", """
                Nøkkel        | Verdi
                register.year | 2024
                """));

        assertThat(users(reading)).isEqualTo(Map.of("Lia", 250.0));
    }

    @Test
    void capacity_today_goes_before_that_of_a_later_year() throws Exception {
        RegisterReading reading = read("Skole;Kapasitet 2030;Kapasitet i dag;Elevtall 2025\nLia;500;420;303\n");

        assertThat(reading.municipality()
                        .register()
                        .unit("Lia")
                        .find(UnitQuantity.CAPACITY)
                        .orElseThrow()
                        .value())
                .isEqualTo(420);
    }

    @Test
    void of_sheets_by_year_the_latest_is_the_register_and_earlier_ones_are_its_history() throws Exception {
        RegisterReading reading =
                read(Workbooks.sheet("Skoler 2024", """
                Skole | Kapasitet | Elevtall
                Lia   | 390       | 260
                Dal   | 200       | 120
                """).and("Skoler 2026", """
                Skole | Kapasitet | Elevtall
                Lia   | 400       | 240
                Dal   | 200       | 110
                """).and("Skoler 2031", """
                Skole | Kapasitet | Elevtall
                Lia   | 400       | 200
                Dal   | 200       | 100
                """));

        assertThat(users(reading)).isEqualTo(Map.of("Lia", 240.0, "Dal", 110.0));
        assertThat(reading.municipality().local().history().rows())
                .extracting(
                        row -> row.unit() + " " + row.year() + " " + row.users().whole())
                .containsExactlyInAnyOrder("Lia 2024 260", "Dal 2024 120");
        assertThat(told(reading))
                .contains(FindingCode.SHEET_IS_HISTORY, FindingCode.SHEET_IS_FORECAST)
                .doesNotContain(FindingCode.DUPLICATE_ID, FindingCode.NAME_REPEATED);
    }

    @Test
    void sheets_of_different_units_are_not_years_of_the_same() throws Exception {
        RegisterReading reading =
                read(Workbooks.sheet("Bygd før 2000, skole", """
                Skole | Kapasitet | Elevtall
                Lia   | 390       | 260
                """).and("Bygd etter 2001, skole", """
                Skole | Kapasitet | Elevtall
                Dal   | 200       | 110
                """));

        assertThat(users(reading)).hasSize(2);
    }

    @Test
    void of_vintages_by_date_the_latest_is_kept_wherever_it_stands() throws Exception {
        List<String> dates = new ArrayList<>(List.of("01.10.2015", "01.10.2020", "01.04.2025", "01.10.2025"));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(dates, new Random(seed));
            StringBuilder csv = new StringBuilder("Skole;Kapasitet;Elevtall;As of\n");
            for (String date : dates) {
                int pupils = 100
                        + 10
                                * List.of("01.10.2015", "01.10.2020", "01.04.2025", "01.10.2025")
                                        .indexOf(date);
                csv.append("Lia;420;" + pupils + ";" + date + "\nDal;330;" + (pupils + 1) + ";" + date + "\n");
            }

            RegisterReading reading = read(csv.toString());

            assertThat(users(reading)).as(csv.toString()).isEqualTo(Map.of("Lia", 130.0, "Dal", 131.0));
            assertThat(told(reading)).contains(FindingCode.SEVERAL_YEARS).doesNotContain(FindingCode.DUPLICATE_ID);
        }
    }

    @Test
    void a_date_of_its_own_for_each_unit_parts_no_vintages() throws Exception {
        RegisterReading reading = read("""
                Skole;Kapasitet;Elevtall;Sist oppdatert
                Lia;420;303;01.10.2025
                Dal;330;271;01.04.2024
                Eng;300;250;01.10.2023
                """);

        assertThat(users(reading)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elever 2%d/2%d", "Antall elever skoleåret 2%d/2%d", "Elever lå 2%d/2%d", "Elevtall h2%d"})
    void a_year_in_a_heading_may_be_written_with_two_digits(String shape) throws Exception {
        RegisterReading reading = read("Skole;" + String.format(shape, 3, 4) + ";" + String.format(shape, 5, 6) + ";"
                + String.format(shape, 4, 5) + ";Kapasitet\nLia;260;270;265;300\nDal;150;155;152;160\n");

        assertThat(users(reading)).containsEntry("Lia", 270.0).containsEntry("Dal", 155.0);
    }
}
