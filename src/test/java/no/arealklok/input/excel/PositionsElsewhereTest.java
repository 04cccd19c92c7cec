package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of a city abroad is no register of typing errors. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PositionsElsewhereTest {
    private static final String HEADINGS = "Navn | Tjeneste | Latitude | Longitude | UTM-sone | Plasser | Brukere\n";

    @TempDir
    Path folder;

    private RegisterReading read(String rows) throws Exception {
        return new RegisterReader()
                .read(Workbooks.sheet("Ark1", HEADINGS + rows).in(folder), TestServices.TYPES);
    }

    private static String schools(int from, int to, double latitude, double longitude) {
        return IntStream.range(from, to)
                .mapToObj(i -> "School %d | skole | %s | %s | | 400 | 300"
                        .formatted(i, latitude + i * 0.01, longitude + i * 0.01))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<FindingCode> told(RegisterReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static long located(RegisterReading reading) {
        return reading.municipality().register().buildings().stream()
                .filter(building -> building.position().isPresent())
                .count();
    }

    @Test
    void positions_that_hang_together_abroad_are_used_and_told_once() throws Exception {
        RegisterReading reading = read(schools(0, 8, 41.8, -87.6));

        assertThat(located(reading)).isEqualTo(8);
        assertThat(told(reading)).containsOnlyOnce(FindingCode.POSITIONS_ELSEWHERE);
        assertThat(told(reading)).doesNotContain(FindingCode.POSITION_OUTSIDE_NORWAY);
    }

    @Test
    void metres_in_a_zone_abroad_are_used_too() throws Exception {
        RegisterReading reading = read("""
                A | skole | 4632000 | 450000 | 16N | 400 | 300
                B | skole | 4633000 | 451000 | EPSG:32616 | 400 | 300
                C | skole | 4634000 | 452000 | 16 | 400 | 300
                """);

        assertThat(located(reading)).isEqualTo(3);
        assertThat(reading.municipality()
                        .register()
                        .building("A")
                        .position()
                        .orElseThrow()
                        .latitude())
                .isBetween(41.8, 41.9);
    }

    @Test
    void one_building_abroad_among_norwegian_ones_is_a_mistake() throws Exception {
        RegisterReading reading = read(schools(0, 5, 59.9, 10.5) + schools(5, 6, 41.8, -87.6));

        assertThat(located(reading)).isEqualTo(5);
        assertThat(told(reading)).contains(FindingCode.POSITION_OUTSIDE_NORWAY);
    }

    @Test
    void places_all_over_the_world_do_not_hang_together() throws Exception {
        RegisterReading reading = read("""
                A | skole | 41.8 | -87.6 | | 400 | 300
                B | skole | -33.9 | 151.2 | | 400 | 300
                C | skole | 35.7 | 139.7 | | 400 | 300
                D | skole | 1.3 | 103.8 | | 400 | 300
                """);

        assertThat(located(reading)).isZero();
        assertThat(told(reading)).doesNotContain(FindingCode.POSITIONS_ELSEWHERE);
    }

    @Test
    void one_point_for_all_is_a_placeholder() throws Exception {
        RegisterReading reading = read("""
                A | skole | 0 | 0 | | 400 | 300
                B | skole | 0 | 0 | | 400 | 300
                C | skole | 0 | 0 | | 400 | 300
                """);

        assertThat(located(reading)).isZero();
    }
}
