package no.arealklok.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.arealklok.directive.Directive;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.template.RegisterWriter;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.population.Home;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The workbooks in {@code sample-data/} are those that the code makes. {@code mvn test -Dtest=SampleDataTest
 * -Drewrite=true} writes them anew.
 */
class SampleDataTest {
    private static final Path COMMITTED = Path.of("sample-data");
    private static final long SEED = 2026;

    private final RegisterWriter writer = new RegisterWriter(new ServiceTypeReader().readDefaults());

    @TempDir
    private Path folder;

    /** Writes a workbook to a file. */
    private interface Making {
        void write(Path file) throws IOException;
    }

    @Test
    void solvik() throws IOException {
        compare("solvik.xlsx", file -> writer.write(SampleMunicipality.solvik("solvik.xlsx", SEED), file, "nb"));
    }

    @Test
    void solvik_with_homes() throws IOException {
        compare("solvik-homes.xlsx", file -> writer.write(withHomes(), file, "nb"));
    }

    private static Municipality withHomes() {
        return SampleMunicipality.withHomes("solvik-homes.xlsx", SEED, SampleMunicipality.SOLVIK_UNITS);
    }

    @Test
    void homes_are_read_back_and_make_up_the_units() throws IOException {
        Municipality read = new RegisterReader()
                .read(COMMITTED.resolve("solvik-homes.xlsx"), new ServiceTypeReader().readDefaults())
                .municipality();

        assertThat(read.local().homes())
                .extracting(Home::area, Home::unit, home -> home.users().value(), Home::position)
                .isEqualTo(withHomes().local().homes().stream()
                        .map(home ->
                                tuple(home.area(), home.unit(), home.users().value(), home.position()))
                        .toList());
        assertThat(numbers(read)).isEqualTo(numbers(SampleMunicipality.solvik("solvik.xlsx", SEED)));
    }

    @Test
    void twelve_units() throws IOException {
        compare("twelve-units.xlsx", file -> writer.write(TwelveUnits.municipality("twelve-units.xlsx"), file, "nb"));
    }

    @Test
    void twelve_units_in_one_flat_sheet() throws IOException {
        String name = "twelve-units-flat.xlsx";
        compare(name, file -> writer.writeFlat(TwelveUnits.municipality(name).register(), file, "nb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"solvik.xlsx", "twelve-units.xlsx"})
    void a_workbook_is_read_back_as_it_was_made(String name) {
        Municipality made =
                name.startsWith("solvik") ? SampleMunicipality.solvik(name, SEED) : TwelveUnits.municipality(name);
        Municipality read = new RegisterReader()
                .read(COMMITTED.resolve(name), new ServiceTypeReader().readDefaults())
                .municipality();

        assertThat(numbers(read)).isEqualTo(numbers(made));
        assertThat(read.directives())
                .extracting(Directive::kind, Directive::targets, Directive::year, Directive::reason)
                .isEqualTo(made.directives().stream()
                        .map(one -> tuple(one.kind(), one.targets(), one.year(), one.reason()))
                        .toList());
    }

    /** Every number that the municipality consists of, with its name. */
    private static List<String> numbers(Municipality municipality) {
        List<Figure> figures = new ArrayList<>();
        for (Building building : municipality.register().buildings()) {
            figures.addAll(new TreeMap<>(building.quantities()).values());
            building.extensions().forEach(extension -> figures.addAll(List.of(extension.places(), extension.cost())));
        }
        for (Unit unit : municipality.register().units()) {
            figures.addAll(new TreeMap<>(unit.quantities()).values());
            figures.addAll(new TreeMap<>(unit.usersByGrade()).values());
        }
        municipality.roads().forEach(road -> figures.add(road.length()));
        return Stream.concat(
                        figures.stream().map(figure -> figure.id() + " " + figure.value()),
                        municipality.population().rows().stream()
                                .map(row ->
                                        row.persons().id() + " " + row.persons().values()))
                .toList();
    }

    private void compare(String name, Making making) throws IOException {
        if (Boolean.getBoolean("rewrite")) {
            making.write(COMMITTED.resolve(name));
        }
        Path made = folder.resolve(name);
        making.write(made);
        assertThat(made).hasSameBinaryContentAs(COMMITTED.resolve(name));
    }
}
