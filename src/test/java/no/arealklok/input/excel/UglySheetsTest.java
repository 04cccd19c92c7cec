package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.FindingCode;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as the services of a municipality keep them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UglySheetsTest {
    @TempDir
    Path folder;

    private RegisterReading read(String sheet, String table) throws Exception {
        return new RegisterReader().read(Workbooks.sheet(sheet, table).in(folder), TestServices.TYPES);
    }

    @Test
    void care_homes_with_years_of_rebuilding_and_costs_in_thousands() throws Exception {
        RegisterReading reading = read("Institusjoner", """
                Navn | Type | Antall plasser | herav korttid | Byggeår | Leieavtale utløper | FDV-kost (1000 kr)
                Solgården | Sykehjem | 84 | 12 | 1978 (ombygd 2001) | - | 6 120
                """);

        Unit unit = reading.municipality().register().units().iterator().next();
        Building building =
                reading.municipality().register().buildings().iterator().next();
        assertThat(unit.find(UnitQuantity.SHORT_STAY_PLACES).orElseThrow().value())
                .isEqualTo(12);
        assertThat(building.find(BuildingQuantity.CONSTRUCTION_YEAR)
                        .orElseThrow()
                        .value())
                .isEqualTo(1978);
        assertThat(building.find(BuildingQuantity.OPERATING_COST).orElseThrow().value())
                .isEqualTo(6_120_000);
        List<FindingCode> codes =
                reading.findings().stream().map(finding -> finding.code()).toList();
        assertThat(codes)
                .contains(FindingCode.SEVERAL_YEARS_IN_CELL, FindingCode.SIGN_NONE)
                .doesNotContain(FindingCode.NOT_A_YEAR, FindingCode.COLUMN_UNREAD);
    }

    @Test
    void kindergartens_with_places_by_age_and_in_sum() throws Exception {
        RegisterReading reading = read("Barnehager", """
                Barnehage | Plasser u/3 | Plasser o/3 | Sum plasser | Barn totalt
                Solbakken | 24 | 36 | 60 | 58
                """);

        Unit unit = reading.municipality().register().units().iterator().next();
        assertThat(unit.find(UnitQuantity.CAPACITY).orElseThrow().value()).isEqualTo(60);
        assertThat(unit.find(UnitQuantity.USERS).orElseThrow().value()).isEqualTo(58);
    }
}
