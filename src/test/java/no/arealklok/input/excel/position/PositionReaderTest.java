package no.arealklok.input.excel.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionReaderTest {
    private final Findings findings = new Findings();
    private final PositionReader reader = PositionReader.ofBuildings(List.of(Bounds.NORWAY), findings);

    private Optional<Position> read(String north, String east, String zone) {
        Map<Column<?, ?>, SheetCell> cells = new HashMap<>();
        put(cells, BuildingColumns.LATITUDE, "F2", north);
        put(cells, BuildingColumns.LONGITUDE, "G2", east);
        put(cells, BuildingColumns.ZONE, "H2", zone);
        return reader.read(new TableRow(new CellReference("r.xlsx", "Bygg", "2:2"), cells));
    }

    private static void put(Map<Column<?, ?>, SheetCell> cells, Column<?, ?> column, String address, String text) {
        if (!text.isEmpty()) {
            cells.put(column, new SheetCell(0, new CellReference("r.xlsx", "Bygg", address), text, Optional.empty()));
        }
    }

    private List<FindingCode> told() {
        return findings.all().stream().map(Finding::code).toList();
    }

    /** Expected values by the transverse Mercator formulas on the central meridian, and Karney's series elsewhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            59.9405   | 10.5013  | ''                 | 59.9405 | 10.5013
            59,9405   | 10,5013  | EPSG:4326          | 59.9405 | 10.5013
            6651411.2 | 500000   | 32                 | 60      | 9
            7319910.04| 500000   | EPSG:25833         | 66      | 15
            7319910.04| 500000   | EUREF89 UTM sone 33| 66      | 15
            500000    | 6651411.2| 32V                | 60      | 9
            """)
    void degrees_and_metres_are_read(String north, String east, String zone, double latitude, double longitude) {
        Position position = read(north, east, zone).orElseThrow();
        assertThat(position.latitude()).isCloseTo(latitude, within(1e-6));
        assertThat(position.longitude()).isCloseTo(longitude, within(1e-6));
        assertThat(told()).isEmpty();
    }

    @Test
    void the_zone_follows_from_the_numbers_and_is_told_once() {
        // Bærum in zone 32 and in zone 33; Tromsø in zone 33.
        assertThat(read("6645500", "584000", "").orElseThrow().longitude()).isCloseTo(10.5, within(0.05));
        assertThat(read("6655500", "248500", "").orElseThrow().longitude()).isCloseTo(10.5, within(0.05));
        assertThat(read("7733000", "653000", "").orElseThrow().longitude()).isCloseTo(18.9, within(0.1));
        assertThat(told()).containsExactly(FindingCode.UTM_ZONE_ASSUMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            38.9    | -77.0    | ''
            0       | 0        | ''
            1e300   | 5        | 32
            5000000 | 500000   | 32
            """)
    void places_outside_norway_are_told_and_absent(String north, String east, String zone) {
        assertThat(read(north, east, zone)).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void degrees_that_have_changed_places_are_turned_round_and_told() {
        assertThat(read("10.5", "59.9", "")).contains(new Position(59.9, 10.5));
        assertThat(told()).containsExactly(FindingCode.AXES_SWAPPED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6655500 | 248500 | 32
            6645500 | 584000 | 33
            """)
    void a_zone_that_puts_baerum_in_the_sea_or_in_sweden_is_wrong(String north, String east, String zone) {
        Position position = read(north, east, zone).orElseThrow();
        assertThat(position.longitude()).isCloseTo(10.5, within(0.05));
        assertThat(told()).containsExactly(FindingCode.UTM_ZONE_WRONG);
    }

    @Test
    void islands_far_west_are_in_zone_32() {
        // Utsira and Solund.
        assertThat(read("6580500", "264700", "32").orElseThrow().longitude()).isCloseTo(4.88, within(0.05));
        assertThat(read("6776000", "265000", "32").orElseThrow().longitude()).isCloseTo(4.65, within(0.05));
        assertThat(told()).isEmpty();
    }

    @Test
    void half_a_position_is_none() {
        assertThat(read("59.9", "", "")).isEmpty();
        assertThat(told()).isEmpty();
    }
}
