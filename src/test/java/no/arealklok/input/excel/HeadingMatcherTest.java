package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            1. trinn                | grade-1
            1.                      | grade-1
            Trinn 10                | grade-10
            Grade 2                 | grade-2
            Trinn                   | grades
            Byggnr                  | buildings
            """)
    void a_units_column_is_found_by_meaning(String heading, String key) {
        assertThat(UNITS.find(heading.replace("\\n", "\n"))).map(Column::key).contains(key);
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
            """)
    void a_building_column_is_found_by_meaning(String heading, String key) {
        assertThat(BUILDINGS.find(heading)).map(Column::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vedlikeholdsetterslep (mill. kr)",
                "FDV (1000 kr)",
                "Energi kWh/m2",
                "Energi (MWh)",
                "Belegg (%)"
            })
    void a_heading_with_another_scale_or_a_rate_is_not_taken_for_the_total(String heading) {
        assertThat(FLAT.find(heading)).isEmpty();
    }

    @Test
    void in_a_flat_sheet_every_heading_of_our_own_finds_its_column() {
        for (String language : List.of("nb", "en")) {
            for (Column<?, ?> column : SheetKind.UNITS.columns()) {
                assertThat(FLAT.find(column.heading().in(language)))
                        .as(column.heading().in(language))
                        .isEqualTo(Optional.of(column));
            }
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
