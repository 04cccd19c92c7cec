package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.arealklok.fixture.SharedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bands of the norms are made of all vintages, the tested one among them. Here they are made without it, in the
 * same way: 80 % quantiles at 1, 2, 5, 8 and 10 years, no less than at fewer years, a straight line between, the last
 * one held.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SsbOutOfSampleTest {
    private static final List<Integer> AHEAD = List.of(1, 2, 5, 8, 10);
    private static final int LAST_TRUTH = 2026;

    private SsbHistory history;

    @BeforeEach
    void read() throws IOException {
        history = SsbHistory.read(SharedFiles.folder("ssb"));
    }

    private record Count(int inside, int cases) {
        Count plus(Count other) {
            return new Count(inside + other.inside, cases + other.cases);
        }

        double percent() {
            return 100.0 * inside / cases;
        }
    }

    /** Without the vintage itself, but with the others of later years, which met the same pandemic and the same war. */
    @ParameterizedTest
    @CsvSource({"2016, 85.5", "2018, 88.0", "2020, 81.7", "2022, 78.1", "2024, 84.8"})
    void bands_made_of_the_other_vintages_hold_about_8_of_10(int vintage, double percent) {
        assertThat(inside(vintage, others(vintage), LAST_TRUTH).percent()).isCloseTo(percent, within(0.05));
    }

    @Test
    void all_in_all_they_hold_84_percent() {
        Count all = SsbHistory.VINTAGES.stream()
                .map(vintage -> inside(vintage, others(vintage), LAST_TRUTH))
                .reduce(new Count(0, 0), Count::plus);

        assertThat(all.cases()).isEqualTo(5610);
        assertThat(all.percent()).isCloseTo(84.3, within(0.05));
    }

    /**
     * Made of earlier vintages and of what had come by then: too narrow while only a few years could be looked back on.
     */
    @ParameterizedTest
    @CsvSource({"2018, 70.2", "2020, 71.4", "2022, 77.1", "2024, 84.8"})
    void bands_made_of_what_was_known_at_the_time_held_fewer_at_first(int vintage, double percent) {
        List<Integer> before =
                SsbHistory.VINTAGES.stream().filter(other -> other < vintage).toList();

        assertThat(inside(vintage, before, vintage).percent()).isCloseTo(percent, within(0.05));
    }

    private static List<Integer> others(int vintage) {
        return SsbHistory.VINTAGES.stream().filter(other -> other != vintage).toList();
    }

    private Count inside(int vintage, List<Integer> others, int knownTo) {
        int inside = 0;
        int cases = 0;
        for (String ages : history.ages()) {
            NavigableMap<Integer, Double> errors = errors(others, ages, knownTo);
            for (String municipality : history.municipalities()) {
                for (int year = vintage + 1; year <= Math.min(LAST_TRUTH, vintage + SsbHistory.LONGEST); year++) {
                    double said =
                            history.projected(vintage, municipality, ages, year).orElseThrow();
                    double came = history.happened(municipality, ages, year).orElseThrow();
                    double half = said * at(errors, year - vintage);
                    cases++;
                    inside += Math.floor(said - half) <= came && came <= Math.ceil(said + half) ? 1 : 0;
                }
            }
        }
        return new Count(inside, cases);
    }

    private NavigableMap<Integer, Double> errors(List<Integer> vintages, String ages, int knownTo) {
        NavigableMap<Integer, Double> errors = new TreeMap<>(Map.of(0, 0.0));
        for (int ahead : AHEAD) {
            List<Integer> come = vintages.stream()
                    .filter(vintage -> vintage + ahead <= knownTo)
                    .toList();
            List<Double> known = history.errors(come, ages, ahead, false);
            if (!known.isEmpty()) {
                double quantile = Math.ceil(SsbHistory.quantile80(known) * 1000 - 1e-9) / 1000;
                errors.put(ahead, Math.max(errors.lastEntry().getValue(), quantile));
            }
        }
        return errors;
    }

    private static double at(NavigableMap<Integer, Double> errors, int ahead) {
        Map.Entry<Integer, Double> before = errors.floorEntry(ahead);
        Map.Entry<Integer, Double> after = errors.ceilingEntry(ahead);
        if (after == null || after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        double way = (double) (ahead - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + way * (after.getValue() - before.getValue());
    }
}
