package no.arealklok.input.excel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnKeys;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.quantity.Conversion;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingMatcherTest {
    private static final HeadingMatcher UNITS = new HeadingMatcher(UnitColumns.ALL);
    private static final HeadingMatcher BUILDINGS = new HeadingMatcher(BuildingColumns.ALL);
    private static final HeadingMatcher FLAT = new HeadingMatcher(SheetKind.UNITS.columns());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kapasitet               | capacity
            ANTALL PLASSER          | capacity
            Kapasitet (godkjent)    | capacity
            Elevtall                | users
            Antall\\nelever         | users
            Barn u/3                | users-under-three
            Leke- og oppholdsareal (m²) | play-area
            Årsverk                 | staff
            Talet på elevar         | users
            Tal plassar             | capacity
            1. trinn                | grade-1
            1.                      | grade-1
            Trinn 10                | grade-10
            Grade 2                 | grade-2
            Trinn                   | grades
            Byggnr                  | buildings
            """)
    void a_units_column_is_found_by_meaning(String heading, String key) {
        assertThat(UNITS.find(heading.replace("\\n", "\n")))
                .map(match -> match.column().key())
                .contains(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bygg-ID                 | id
            BTA (m2)                | gross-area
            BTA m²                  | gross-area
            Areal (BTA)             | gross-area
            Vedlikeholdsetterslep (kr) | maintenance-backlog
            FDV kr/år               | operating-cost
            Byggeår                 | construction-year
            Øst (X)                 | longitude
            Utvidelse 2 kostnad (kr) | extension-2-cost
            Utvidelse 1 tjeneste    | extension-1-service
            Utvidelse 2 overtar rom etter | extension-2-takes-over
            Extension 1 takes over rooms of | extension-1-takes-over
            Utvidelse 1 når tjenesten er ute | extension-1-takes-over
            """)
    void a_building_column_is_found_by_meaning(String heading, String key) {
        assertThat(BUILDINGS.find(heading)).map(match -> match.column().key()).contains(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vedlikeholdsetterslep (mill. kr) | maintenance-backlog | 1000000
            Etterslep i hele tusen           | maintenance-backlog | 1000
            FDV (1000 kr)                    | operating-cost      | 1000
            FDV TNOK 2025                    | operating-cost      | 1000
            Husleie, MNOK                    | rent                | 1000000
            Energi (MWh)                     | energy              | 1000
            Energiforbruk GWh                | energy              | 1000000
            Gross floor area (sq ft)         | gross-area          | 0.09290304
            Tomt (daa)                       | site-area           | 1000
            """)
    void another_unit_in_the_heading_is_converted(String heading, String key, double factor) {
        HeadingMatch match = FLAT.find(heading).orElseThrow();
        assertThat(match.column().key()).isEqualTo(key);
        assertThat(match.conversion()).map(Conversion::factor).contains(factor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Barn o/3", "Barn 3-5 år", "Plasser u/3", "Gutter", "Jenter"})
    void a_part_is_a_column_of_its_own_and_not_the_total(String heading) {
        assertThat(FLAT.find(heading).orElseThrow().column())
                .isNotIn(
                        UnitColumns.QUANTITIES.get(UnitQuantity.USERS),
                        UnitColumns.QUANTITIES.get(UnitQuantity.CAPACITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FDV (kr)", "Areal i m²", "Energi kWh", "Kapasitet", "BTA kvm"})
    void our_own_unit_needs_no_conversion(String heading) {
        assertThat(FLAT.find(heading).orElseThrow().conversion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Energi kWh/m2",
                "FDV kr per m²",
                "Areal pr. elev",
                "GSF per student",
                "Kapasitet (m2)",
                "Brukere (%)",
                "Energi (kr)",
                "Elever trinn 11",
                "Leieareal"
            })
    void a_rate_or_a_unit_that_measures_something_else_is_not_taken_for_the_total(String heading) {
        assertThat(FLAT.find(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kapsitet            | capacity
            Kapasitett          | capacity
            Tjensete            | service
            Vedlikehaldsettersleip | maintenance-backlog
            Driftskosntad       | operating-cost
            """)
    void a_typing_error_is_guessed(String heading, String key) {
        HeadingMatch match = FLAT.find(heading).orElseThrow();
        assertThat(match.column().key()).isEqualTo(key);
        assertThat(match.guessed()).isTrue();
        assertThat(match.score()).isBetween(0.85, 0.99);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rektor", "Bruttonettoareal", "Nr", "Kommentar", "Enet"})
    void what_is_like_nothing_or_like_several_is_not_guessed(String heading) {
        assertThat(FLAT.find(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Elevtall 2025/26         | users    | 2025
            Elever per 01.10.2024    | users    | 2024
            SY2014-15 Audited Enrollment | users | 2014
            Kapasitet 2023           | capacity | 2023
            """)
    void a_year_in_the_heading_is_kept_apart(String heading, String key, int year) {
        HeadingMatch match = UNITS.find(heading).orElseThrow();
        assertThat(match.column().key()).isEqualTo(key);
        assertThat(match.year()).hasValue(year);
    }

    @Test
    void a_heading_that_is_not_understood_is_offered_what_it_is_like() {
        assertThat(FLAT.guess("Kapsitt"))
                .extracting(match -> match.column().key())
                .contains("capacity");
    }

    @Test
    void in_a_flat_sheet_every_heading_of_our_own_finds_its_column() {
        for (String language : List.of("nb", "en")) {
            for (Column<?, ?> column : SheetKind.UNITS.columns()) {
                assertThat(FLAT.find(column.heading().in(language)).map(HeadingMatch::column))
                        .as(column.heading().in(language))
                        .isEqualTo(Optional.of(column));
            }
        }
    }

    @Test
    void every_column_has_a_key_that_finds_it() {
        for (SheetKind kind : SheetKind.values()) {
            assertThat(kind.columns())
                    .allSatisfy(column ->
                            assertThat(ColumnKeys.find(column.fullKey())).isEqualTo(Optional.of(column)));
        }
    }

    @Test
    void keys_are_unique_in_each_sheet() {
        for (SheetKind kind : SheetKind.values()) {
            if (kind != SheetKind.UNITS) {
                Set<String> keys = new HashSet<>();
                assertThat(kind.columns()).allMatch(column -> keys.add(column.key()));
            }
        }
    }
}
