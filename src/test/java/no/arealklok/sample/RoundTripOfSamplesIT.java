package no.arealklok.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.fixture.Proofs;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.template.RegisterWriter;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Cells;
import no.arealklok.service.ServiceTypes;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made up, written and read is the same register, whatever the seed. */
class RoundTripOfSamplesIT {
    private static final int SMALLEST = 50;

    private static final RecursiveComparisonConfiguration VALUES = RecursiveComparisonConfiguration.builder()
            .withIgnoredFieldsOfTypes(
                    Cells.class, CellReference.class, Origin.class, Origin.Read.class, Origin.Computed.class)
            .build();

    /** Samples leave some cells blank on purpose, and now and then two units or buildings get the same name. */
    private static final Set<FindingCode> NO_MISTAKE = EnumSet.of(
            FindingCode.USERS_UNKNOWN,
            FindingCode.CAPACITY_UNKNOWN,
            FindingCode.GROSS_AREA_UNKNOWN,
            FindingCode.POSITION_UNKNOWN,
            FindingCode.NAME_REPEATED,
            FindingCode.BUILDING_MAY_BE_REPEATED);

    private final ServiceTypes types = new ServiceTypeReader().readDefaults();

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Proofs.seeds(200).map(seed -> seed + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_sample_is_read_back_as_it_was_made(long seed) throws IOException {
        Path file = folder.resolve("sample.xlsx");
        Municipality made = SampleMunicipality.of("sample.xlsx", seed, SMALLEST);
        new RegisterWriter(types).write(made, file, seed % 2 == 0 ? "nb" : "en");
        RegisterReading read = new RegisterReader().read(file, types);
        assertThat(read.municipality()).usingRecursiveComparison(VALUES).isEqualTo(made);
        assertThat(read.findings()).extracting(Finding::code).isSubsetOf(NO_MISTAKE);
    }
}
