package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UnitUses;
import no.arealklok.capacity.Utilisation;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.json.MappingReader;
import no.arealklok.input.json.NormReader;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Percent;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.Test;

/** Registers that others published, with the utilisation that they worked out themselves. */
class PublishedRegistersIT {
    private static Path shared(String file) {
        Optional<Path> path = Stream.of("../shared/data", "../../shared/data")
                .map(folder -> Path.of(folder, file))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(path.isPresent(), "the shared file " + file + " is not here");
        return path.orElseThrow();
    }

    private static final Map<String, RegisterReading> READ = new HashMap<>();

    private static RegisterReading read(String file, String mapping) throws Exception {
        if (!READ.containsKey(file + mapping)) {
            READ.put(file + mapping, readFresh(file, mapping));
        }
        return READ.get(file + mapping);
    }

    private static RegisterReading readFresh(String file, String mapping) throws Exception {
        Path settled = Path.of(PublishedRegistersIT.class
                .getResource(mapping + ".mapping.json")
                .toURI());
        Mapping columns = new MappingReader().read(settled);
        return new RegisterReader().read(RegisterFile.of(shared(file)), TestServices.TYPES, columns);
    }

    private static UnitUses uses(RegisterReading reading) {
        return new UnitUses(reading.municipality().register(), TestServices.TYPES, new NormReader().readDefaults());
    }

    private static List<String> told(RegisterReading reading, FindingCode code) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::place)
                .map(place -> place.address())
                .toList();
    }

    /** The numbers of a column as they stand in the file, by the number of their row. */
    private static Map<Integer, Double> published(String file, String sheet, int column) {
        Map<Integer, Double> numbers = new TreeMap<>();
        new GridReader()
                .read(RegisterFile.of(shared(file))).stream()
                        .filter(grid -> grid.sheet().equals(sheet))
                        .flatMap(grid -> grid.rows().stream())
                        .forEach(row -> row.at(column)
                                .flatMap(SheetCell::number)
                                .ifPresent(number -> numbers.put(row.number(), number)));
        return numbers;
    }

    private static int row(Unit unit) {
        return Integer.parseInt(unit.cells().row().address().replaceAll(":.*", ""));
    }

    @Test
    void washington_publishes_104_utilisations_and_all_are_reproduced() throws Exception {
        String file = "dc-schools/Data_csv_Collection.xlsx";
        RegisterReading reading = read(file, "dc-schools");
        Map<Integer, Double> published = published(file, "Building_systems", 12);
        Map<Integer, Double> reproduced = new TreeMap<>();
        for (UnitUse use : uses(reading).all()) {
            use.utilisation()
                    .ifPresent(rate ->
                            reproduced.put(row(use.unit()), percent(rate).value() / 100.0));
        }
        assertThat(published).hasSize(104);
        assertThat(reproduced).isEqualTo(published);
        assertThat(told(reading, FindingCode.UTILISATION_DIFFERS)).isEmpty();
    }

    private static Percent percent(Utilisation rate) {
        return Percent.of(rate.users().whole(), rate.places().whole());
    }

    @Test
    void washington_s_total_and_footnote_are_no_school() throws Exception {
        RegisterReading reading = read("dc-schools/Data_csv_Collection.xlsx", "dc-schools");
        assertThat(reading.municipality().register().units()).hasSize(124);
        assertThat(told(reading, FindingCode.TOTAL_ROW_LEFT_OUT)).containsExactly("127:127");
        assertThat(told(reading, FindingCode.NOTE_LEFT_OUT)).containsExactly("F127");
        Utilisation all = uses(reading).total("all", use -> true).orElseThrow();
        assertThat(all.users().whole()).isEqualTo(47_025);
        assertThat(all.places().whole()).isEqualTo(57_587);
    }

    @Test
    void barnard_s_stray_number_is_in_no_column_that_is_read() throws Exception {
        RegisterReading reading = read("dc-schools/Data_csv_Collection.xlsx", "dc-schools");
        Unit barnard = reading.municipality().register().units().stream()
                .filter(unit -> unit.name().startsWith("Barnard"))
                .findFirst()
                .orElseThrow();
        assertThat(barnard.quantities().values()).extracting(Figure::value).containsExactlyInAnyOrder(602.0, 662.0);
        assertThat(reading.tables().get(0).columns())
                .filteredOn(column -> column.heading().address().equals("O2"))
                .allMatch(column -> column.column().isEmpty());
    }

    @Test
    void washington_s_square_feet_become_square_metres_and_say_so() throws Exception {
        RegisterReading reading = read("dc-schools/Data_csv_Collection.xlsx", "dc-schools");
        Figure area = reading.municipality()
                .register()
                .buildings()
                .iterator()
                .next()
                .find(BuildingQuantity.GROSS_AREA)
                .orElseThrow();
        assertThat(area.whole()).isEqualTo(5018);
        assertThat(area.origin())
                .isInstanceOf(Origin.Read.class)
                .hasToString("Building_systems!E3 (sq ft × 0.09290304)");
    }

    @Test
    void new_york_s_buildings_are_counted_once_however_many_schools_they_house() throws Exception {
        RegisterReading reading = read("nyc-schools/nyc-blue-book-2018-01-08.xlsx", "nyc-schools");
        List<UnitUse> withCapacityOrUsers = uses(reading).all().stream()
                .filter(use -> !told(reading, FindingCode.USERS_UNKNOWN)
                        .contains(use.unit().cells().row().address()))
                .toList();
        Utilisation all = uses(reading).total("all", use -> true).orElseThrow();
        assertThat(withCapacityOrUsers).hasSize(1355);
        assertThat(all.users().whole()).isEqualTo(1_033_647);
        assertThat(all.places().whole()).isEqualTo(1_088_743);
        assertThat(Math.round(10_000.0 * all.users().whole() / all.places().whole()))
                .isEqualTo(9494);
    }

    @Test
    void new_york_s_25_buildings_without_capacity_are_told_and_not_divided() throws Exception {
        RegisterReading reading = read("nyc-schools/nyc-blue-book-2018-01-08.xlsx", "nyc-schools");
        List<Finding> zero = reading.findings().stream()
                .filter(finding -> finding.code() == FindingCode.ZERO_CAPACITY)
                .toList();
        assertThat(zero).hasSize(25);
        long divided = uses(reading).all().stream()
                .filter(use -> use.utilisation().isPresent())
                .count();
        assertThat(divided).isEqualTo(1330);
        assertThat(told(reading, FindingCode.UTILISATION_DIFFERS)).isEmpty();
    }
}
