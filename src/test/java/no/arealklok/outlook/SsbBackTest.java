package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.capacity.UnitUse;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.PopulationText;
import no.arealklok.fixture.SharedFiles;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.UnitOutlook.Method;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.service.NeedRule.Coverage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The norms for errors, and the bands made of them, against SSB's projections and what happened. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SsbBackTest {
    private static final Norms NORMS = new CaseText().norms();

    private SsbHistory history;

    @BeforeEach
    void read() throws IOException {
        history = SsbHistory.read(SharedFiles.folder("ssb"));
    }

    /** The published mean errors: those of the vintages 2024, 2018 and 2016, each against 2026. */
    @ParameterizedTest
    @CsvSource({
        "1-5, 2024, 4.8", "1-5, 2018, 12.6", "1-5, 2016, 17.6",
        "6-12, 2024, 3.5", "6-12, 2018, 5.3", "6-12, 2016, 9.2",
        "80-89, 2024, 2.6", "80-89, 2018, 6.2", "80-89, 2016, 5.2"
    })
    void mean_errors_are_those_that_are_published(String ages, int vintage, double percent) {
        assertThat(100 * SsbHistory.mean(history.errors(List.of(vintage), ages, 2026 - vintage, true)))
                .isCloseTo(percent, within(0.05));
    }

    @Test
    void each_norm_is_the_80_percent_quantile_rounded_up_and_no_less_than_that_of_fewer_years() {
        for (String ages : history.ages()) {
            double least = 0;
            for (int ahead : List.of(1, 2, 5, 8, 10)) {
                least = Math.max(least, SsbHistory.quantile80(history.errors(SsbHistory.VINTAGES, ages, ahead, false)));
                assertThat(NORMS.value("outlook.error." + ages + ".after-" + ahead))
                        .as(ages + ", " + ahead)
                        .isCloseTo(Math.ceil(least * 1000 - 1e-9) / 1000, within(1e-9));
            }
        }
    }

    @Test
    void no_band_is_tighter_than_the_mean_error_at_any_horizon() {
        for (String ages : history.ages()) {
            Series errors = new ProjectionErrors(new Horizon(2016, 2036), NORMS).of(coverage(ages));
            for (int ahead = 1; ahead <= SsbHistory.LONGEST; ahead++) {
                assertThat(errors.in(2016 + ahead))
                        .as(ages + ", " + ahead)
                        .isGreaterThan(SsbHistory.mean(history.errors(SsbHistory.VINTAGES, ages, ahead, true)));
            }
            assertThat(errors.in(2036)).isEqualTo(errors.in(2026));
        }
    }

    /** The projection of 2016: ten years, ten age groups, 17 municipalities. */
    @Test
    void what_happened_lies_within_the_printed_band_in_about_8_of_10_cases() {
        assertThat(shareInside(2016, List.copyOf(history.ages()))).isBetween(0.70, 0.90);
        for (String ages : history.ages()) {
            assertThat(shareInside(2016, List.of(ages))).as(ages).isBetween(0.70, 0.90);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2020, 2022, 2024})
    void the_other_projections_too(int vintage) {
        assertThat(shareInside(vintage, List.copyOf(history.ages()))).isBetween(0.70, 0.90);
    }

    private double shareInside(int vintage, List<String> groups) {
        int cases = 0;
        int inside = 0;
        for (String municipality : history.municipalities()) {
            for (String ages : groups) {
                ErrorBand band = band(vintage, municipality, ages);
                for (int year = vintage + 1; year <= Math.min(2026, vintage + SsbHistory.LONGEST); year++) {
                    double came = history.happened(municipality, ages, year).orElseThrow();
                    cases++;
                    inside += band.low().in(year) <= came && came <= band.high().in(year) ? 1 : 0;
                }
            }
        }
        return (double) inside / cases;
    }

    /** Of a service that everyone of the ages uses. */
    private ErrorBand band(int vintage, String municipality, String ages) {
        Horizon horizon = new Horizon(vintage, vintage + SsbHistory.LONGEST);
        List<Double> said = horizon.years()
                .mapToObj(year ->
                        history.projected(vintage, municipality, ages, year).orElseThrow())
                .toList();
        Series users = new Series("users", vintage, said, MeasureUnit.PERSONS, new Origin.Assumed("test"));
        Optional<Series> errors = Optional.of(new ProjectionErrors(horizon, NORMS).of(coverage(ages)));
        UnitUse use = new CaseText(horizon)
                .buildings("B | 0 | 0 | -")
                .units("S | school | B | - | 1")
                .uses()
                .all()
                .iterator()
                .next();
        TreeMap<Growth, Series> byGrowth = new TreeMap<>();
        List.of(Growth.values()).forEach(growth -> byGrowth.put(growth, users));
        UnitOutlook outlook = new UnitOutlook(use, Method.COVERAGE, byGrowth, errors, Optional.empty());
        return new Outlook(
                        horizon,
                        new Uncertainty(horizon, NORMS),
                        List.of(outlook),
                        new AreaNeeds(
                                new LocalPopulation(
                                        Population.none(), new NewHomes(List.of(), horizon, NORMS), List.of(), horizon),
                                new CoverageOutlook(horizon, NORMS),
                                CareVariant.CONSTANT,
                                horizon),
                        new Supplement(List.of(), CareVariant.CONSTANT, Map.of(), List.of()))
                .band(use.type())
                .orElseThrow();
    }

    private static Coverage coverage(String ages) {
        AgeGroup group = PopulationText.ages(ages.replace("-plus", "+"));
        return new Coverage(List.of(new Coverage.Share(group, Optional.empty())));
    }
}
