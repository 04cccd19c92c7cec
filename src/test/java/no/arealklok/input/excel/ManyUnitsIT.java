package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyUnitsIT {
    private static final int UNITS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void twenty_thousand_units_are_read_with_their_findings_in_a_time_that_grows_with_their_number()
            throws IOException {
        Path file = LargeRegister.write(UNITS, folder.resolve("stor.xlsx"));
        RegisterReading reading = Assertions.assertTimeout(
                Duration.ofMinutes(2), () -> new RegisterReader().read(file, TestServices.TYPES));
        assertThat(reading.units()).isEqualTo(UNITS);
        assertThat(reading.buildings()).isEqualTo(UNITS);
        Map<FindingCode, Long> kinds =
                reading.findings().stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
        assertThat(kinds).containsEntry(FindingCode.NUMBER_APPROXIMATE, UNITS / 100L);
    }
}
