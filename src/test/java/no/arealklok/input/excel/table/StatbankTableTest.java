package no.arealklok.input.excel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.TestServices;
import no.arealklok.input.excel.Workbooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that SSB's Statbank writes: years over the numbers, nothing over the columns before, notes below. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatbankTableTest {
    private static final String UNITS = """
            Enhets-ID | Navn | Tjeneste | Bygg-ID | Kommunenr | Kapasitet | Brukere
            S1 | Lia | skole | B1 | '3201' | 390 | 240
            """;

    private static final String MEN_AND_WOMEN = """
            07459: Alders- og kjønnsfordeling i kommuner, fylker og hele landets befolkning (K), etter region, kjønn, alder, statistikkvariabel og år

             | | | Personer
             | | | '2025' | '2026'
            3201 Bærum | Menn | 0 år | 700 | 710
             | | 1-5 år | 3500 | 3510
             | | 90 år eller eldre | 300 | 310
             | Kvinner | 0 år | 650 | 660
             | | 1-5 år | 3300 | 3310
             | | 90 år eller eldre | 700 | 710
            3203 Asker | Menn | 0 år | 500 | 510
             | | 1-5 år | 2500 | 2510
             | | 90 år eller eldre | 200 | 210
             | Kvinner | 0 år | 450 | 460
             | | 1-5 år | 2300 | 2310
             | | 90 år eller eldre | 400 | 410

            Sist endret:
            20260219 08:00
            Kilde:
            Statistisk sentralbyrå
            """;

    @TempDir
    Path folder;

    private RegisterReading read(String sheet, String table) throws Exception {
        return new RegisterReader()
                .read(Workbooks.sheet("Enheter", UNITS).and(sheet, table).in(folder), TestServices.TYPES);
    }

    private static List<String> rows(RegisterReading reading) {
        return reading.municipality().population().rows().stream()
                .map(row -> row.area() + " " + row.ages() + " " + row.growth() + " "
                        + row.persons().firstYear() + " " + row.persons().values())
                .toList();
    }

    private static List<String> told(RegisterReading reading) {
        return reading.findings().stream()
                .filter(finding -> !finding.place().sheet().equals("Enheter"))
                .map(StatbankTableTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.code() + " " + finding.place().address() + " " + finding.found();
    }

    @Test
    void men_and_women_are_added_and_the_neighbour_is_left_out() throws Exception {
        RegisterReading reading = read("07459", MEN_AND_WOMEN);

        // 700 + 650, 710 + 660 …
        assertThat(rows(reading))
                .containsExactly(
                        "3201 Bærum 0 MAIN 2025 [1350.0, 1370.0]",
                        "3201 Bærum 1–5 MAIN 2025 [6800.0, 6820.0]",
                        "3201 Bærum 90+ MAIN 2025 [1000.0, 1020.0]");
        assertThat(told(reading))
                .containsExactlyInAnyOrder(
                        "SEXES_ADDED D5:E5 3201 Bærum",
                        "REGION_LEFT_OUT D11:E11 3203 Asker",
                        "NOTE_LEFT_OUT A18 Sist endret:",
                        "NOTE_LEFT_OUT A19 20260219 08:00",
                        "NOTE_LEFT_OUT A20 Kilde:",
                        "NOTE_LEFT_OUT A21 Statistisk sentralbyrå");
    }

    @Test
    void a_row_of_both_sexes_is_used_and_not_added_to() throws Exception {
        String both = """
                07459: Befolkning, etter region, kjønn, alder, statistikkvariabel og år
                 | | | 2025 | 2026
                3201 Bærum | Begge kjønn | 0 år | 1350 | 1370
                 | Menn | 0 år | 700 | 710
                 | Kvinner | 0 år | 650 | 660
                """;
        RegisterReading reading = read("07459", both);

        assertThat(rows(reading)).containsExactly("3201 Bærum 0 MAIN 2025 [1350.0, 1370.0]");
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void one_sex_alone_is_not_all_residents() throws Exception {
        RegisterReading reading = read("07459", """
                 | | | 2025 | 2026
                3201 Bærum | Kvinner | 0 år | 650 | 660
                 | | 1-5 år | 3300 | 3310
                """);

        assertThat(rows(reading)).isEmpty();
        assertThat(told(reading)).containsExactly("ONE_SEX_ONLY D2:E2 3201 Bærum");
    }

    @Test
    void all_ages_together_are_a_total_and_left_out() throws Exception {
        RegisterReading reading = read("07459", """
                 | | 2025 | 2026
                3201 Bærum | I alt | 130000 | 131000
                 | 0 år | 1350 | 1370
                """);

        assertThat(rows(reading)).containsExactly("3201 Bærum 0 MAIN 2025 [1350.0, 1370.0]");
        assertThat(told(reading)).containsExactly("TOTAL_ROW_LEFT_OUT 2:2 I alt");
    }

    @Test
    void alternatives_over_the_years_are_read_each_by_itself() throws Exception {
        RegisterReading reading = read("14288", """
                14288: Framskrevet folkemengde 1. januar, etter region, alder, statistikkvariabel og år

                 | | Hovedalternativet (MMMM) | | Lav nasjonal vekst (LLML) | | Høy nasjonal vekst (HHMH)
                 | | 2026 | 2027 | 2026 | 2027 | 2026 | 2027
                3201 Bærum | 0 år | 1300 | 1310 | 1290 | 1280 | 1310 | 1340
                 | 1-5 år | 6800 | 6810 | 6790 | 6700 | 6810 | 6900
                """);

        assertThat(rows(reading))
                .containsExactlyInAnyOrder(
                        "3201 Bærum 0 MAIN 2026 [1300.0, 1310.0]",
                        "3201 Bærum 0 LOW 2026 [1290.0, 1280.0]",
                        "3201 Bærum 0 HIGH 2026 [1310.0, 1340.0]",
                        "3201 Bærum 1–5 MAIN 2026 [6800.0, 6810.0]",
                        "3201 Bærum 1–5 LOW 2026 [6790.0, 6700.0]",
                        "3201 Bærum 1–5 HIGH 2026 [6810.0, 6900.0]");
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void alternatives_may_stand_below_the_years_and_sexes_over_them() throws Exception {
        RegisterReading reading = read("14288", """
                 | | 2026 | | 2027
                 | | Hovedalternativet (MMMM) | Høy nasjonal vekst (HHMH) | Hovedalternativet (MMMM) | Høy nasjonal vekst (HHMH)
                3201 Bærum | 0 år | 1300 | 1310 | 1305 | 1340
                """);
        assertThat(rows(reading))
                .containsExactlyInAnyOrder(
                        "3201 Bærum 0 MAIN 2026 [1300.0, 1305.0]", "3201 Bærum 0 HIGH 2026 [1310.0, 1340.0]");

        reading = read("07459", """
                 | | Menn | | Kvinner
                 | | 2026 | 2027 | 2026 | 2027
                3201 Bærum | 0 år | 700 | 710 | 650 | 660
                """);
        assertThat(rows(reading)).containsExactly("3201 Bærum 0 MAIN 2026 [1350.0, 1370.0]");
    }

    @Test
    void codes_in_columns_of_their_own_and_years_down_the_side_are_understood() throws Exception {
        RegisterReading reading = read("07459", """
                07459: Befolkning, etter region, kjønn, alder, år og statistikkvariabel
                 | | | | | | | Personer
                '3201' | Bærum | '1' | Menn | '000' | 0 år | '2025' | 700
                 | | | | | | '2026' | 710
                 | | '2' | Kvinner | '000' | 0 år | '2025' | 650
                 | | | | | | '2026' | 660
                """);

        assertThat(rows(reading)).containsExactly("3201 Bærum 0 MAIN 2025 [1350.0, 1370.0]");
    }

    @Test
    void signs_in_place_of_numbers_shorten_a_series_and_are_told() throws Exception {
        RegisterReading reading = read("07459", """
                 | | 2024 | 2025 | 2026
                3201 Bærum | 0 år | . | 1350 | 1370
                 | 1-5 år | 6800 | .. | 6900
                 | 6-12 år | : | : | :
                """);

        assertThat(rows(reading)).containsExactly("3201 Bærum 0 MAIN 2025 [1350.0, 1370.0]");
        assertThat(told(reading))
                .containsExactlyInAnyOrder(
                        "SIGN_NOT_POSSIBLE C2 .",
                        "SIGN_NOT_AVAILABLE D3 ..",
                        "POPULATION_ROW_UNREADABLE 3:3 3201 Bærum, 1–5",
                        "SIGN_CONFIDENTIAL C4 :",
                        "SIGN_CONFIDENTIAL D4 :",
                        "SIGN_CONFIDENTIAL E4 :");
    }

    @Test
    void a_table_that_is_not_by_region_is_of_the_whole_country() throws Exception {
        RegisterReading reading = read("07459", """
                07459: Folkemengde, etter alder, statistikkvariabel og år
                 | 2025 | 2026
                0 år | 52000 | 52500
                1-5 år | 280000 | 281000
                """);

        assertThat(rows(reading)).isEmpty();
        assertThat(told(reading)).containsExactly("REGION_LEFT_OUT B3:C3 Hele landet");
    }

    @Test
    void shares_by_age_are_no_population() throws Exception {
        RegisterReading reading = read("13502", """
                13502: Utvalgte nøkkeltall for barnehager, etter region, alder, statistikkvariabel og år
                 | | 2024 | 2025
                3201 Bærum | 1-5 år | 93.4 | 94
                 | 3-5 år | 97 | 97.5
                """);

        assertThat(rows(reading)).isEmpty();
        assertThat(told(reading)).containsExactly("SHEET_UNREAD A1 13502");
    }

    @Test
    void years_that_have_been_stand_before_the_projection_and_are_not_added_to_it() throws Exception {
        String past = """
                07459: Befolkning, etter region, alder, statistikkvariabel og år
                 | | Personer
                 | | 2023 | 2024 | 2025 | 2026
                K-3201 Bærum | 0 år | 1400 | 1390 | 1380 | 1
                 | 1 år | 1500 | 1490 | 1480 | 1
                 | 2 år | 1600 | 1590 | 1580 | 1
                """;
        String projected = """
                14288: Framskrevet folkemengde, etter region, alder, statistikkvariabel og år
                 | | Hovedalternativet (MMMM) | | Høy nasjonal vekst (HHMH)
                 | | 2025 | 2026 | 2025 | 2026
                3201 Bærum | 0 år | 1381 | 1370 | 1381 | 1390
                 | 1-2 år | 3060 | 3070 | 3060 | 3080
                """;
        RegisterReading reading = new RegisterReader()
                .read(
                        Workbooks.sheet("Enheter", UNITS)
                                .and("07459", past)
                                .and("14288", projected)
                                .in(folder),
                        TestServices.TYPES);

        // 1 500 + 1 600 = 3 100 and 1 490 + 1 590 = 3 080 before 3 060
        assertThat(rows(reading))
                .containsExactlyInAnyOrder(
                        "3201 Bærum 0 MAIN 2023 [1400.0, 1390.0, 1381.0, 1370.0]",
                        "3201 Bærum 0 HIGH 2025 [1381.0, 1390.0]",
                        "3201 Bærum 1–2 MAIN 2023 [3100.0, 3080.0, 3060.0, 3070.0]",
                        "3201 Bærum 1–2 HIGH 2025 [3060.0, 3080.0]");
        assertThat(reading.municipality().population().firstYear()).hasValue(2025);
        assertThat(told(reading)).containsExactly("PAST_RESIDENTS_USED C4:F4 K-3201 Bærum");
    }

    @Test
    void a_past_without_all_ages_leaves_the_projection_as_it_is() throws Exception {
        String past = """
                 | | 2023 | 2024 | 2025
                3201 Bærum | 0 år | 1400 | 1390 | 1380
                 | 1 år | 1500 | 1490 | 1480
                """;
        String projected = """
                region | alder | alternativ | 2025 | 2026
                3201 Bærum | 0 år | MMMM | 1381 | 1370
                3201 Bærum | 1-2 år | MMMM | 3060 | 3070
                """;
        RegisterReading reading = new RegisterReader()
                .read(
                        Workbooks.sheet("Enheter", UNITS)
                                .and("07459", past)
                                .and("14288", projected)
                                .in(folder),
                        TestServices.TYPES);

        assertThat(rows(reading))
                .containsExactly(
                        "3201 Bærum 0 MAIN 2025 [1381.0, 1370.0]", "3201 Bærum 1–2 MAIN 2025 [3060.0, 3070.0]");
        assertThat(told(reading)).containsExactly("PAST_RESIDENTS_UNUSED C2:E2 3201 Bærum");
    }
}
