package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.consolidation.option.CaseBuilder;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Norms;
import no.arealklok.norm.Range;
import no.arealklok.population.Growth;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A school of 40 in a building of 1 000 m² moves in 2030, the fifth of ten years, without interest. It gains five years
 * of 873 000 and a site of 3 million, and costs 200 000 to move: 7 165 000.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SensitivityTest {
    private static final Horizon TEN_YEARS = new Horizon(2026, 2035);
    private static final long GAIN = 5 * 873_000 + 3_000_000 - 200_000;

    private static CaseText text() {
        return new CaseText(TEN_YEARS)
                .norm("economy.discount-rate", 0)
                .buildings("A | 0 | 0 | 1000 | site-value=3000000\nB | 1 | 0 | 1000")
                .units("S | school | A | 100 | 40\nT | school | B | 100 | 60");
    }

    /** Only the norms named may be off. */
    private static Norms norms(CaseText text, Map<String, Range> ranges) {
        Norms norms = text.norms();
        for (String key : norms.all().stream().map(norm -> norm.key()).toList()) {
            if (norms.norm(key).range().isPresent()) {
                double value = norms.value(key);
                Range range = ranges.getOrDefault(key, new Range(value, value));
                norms = norms.with(new NormReplacement(
                        key, value, Optional.of(range), "test", "2026", CellReference.file("test")));
            }
        }
        return norms;
    }

    private static Sensitivity find(Map<String, Range> ranges) {
        return find(text(), ranges, List.of());
    }

    private static Sensitivity find(CaseText text, Map<String, Range> ranges, List<List<Option>> others) {
        ConsolidationCase facts = text.build();
        List<Option> choices = List.of(new Option(1, 4), facts.stayOptions().get(1));
        return new SensitivityFinder(
                        norms -> new CaseBuilder(text.municipality().register(), CaseText.TYPES, norms, TEN_YEARS)
                                .withoutOptions(
                                        text.uses(), text.outlook(), text.distances(), unit -> unit.users(Growth.MAIN)),
                        choices,
                        others)
                .find(norms(text, ranges));
    }

    @Test
    void a_certain_gain_has_no_range() {
        Sensitivity known = find(Map.of());

        assertThat(known.effects()).isEmpty();
        assertThat(known.mid().gain(Perspective.MUNICIPALITY)).isEqualTo(GAIN);
        assertThat(known.low(Perspective.MUNICIPALITY)).isEqualTo(GAIN);
        assertThat(known.high(Perspective.MUNICIPALITY)).isEqualTo(GAIN);
        assertThat(known.mid().best()).isEqualTo(Contender.PLAN);
    }

    @Test
    void independent_norms_are_added_as_the_root_of_squares_and_at_once_in_full() {
        // the site may lose 1.2 or gain 0.6 million; a move of 5 000 may cost 45 000, 1.6 million more, or nothing less
        Sensitivity known = find(Map.of(
                "closing.site-value-factor", new Range(0.6, 1.2), "moving.cost-per-person", new Range(5_000, 45_000)));

        assertThat(known.effects())
                .extracting(effect -> effect.norm().key())
                .containsExactly("closing.site-value-factor", "moving.cost-per-person");
        // √(1.2² + 1.6²) = 2 million
        assertThat(known.low(Perspective.MUNICIPALITY)).isEqualTo(GAIN - 2_000_000);
        assertThat(known.high(Perspective.MUNICIPALITY)).isEqualTo(GAIN + 600_000);
        assertThat(known.worst().get(Perspective.MUNICIPALITY).gain(Perspective.MUNICIPALITY))
                .isEqualTo(GAIN - 2_800_000);
        assertThat(known.best().get(Perspective.MUNICIPALITY).gain(Perspective.MUNICIPALITY))
                .isEqualTo(GAIN + 600_000);
    }

    @Test
    void another_plan_may_be_the_best_at_an_end() {
        // B of 1 200 m² is left for A instead: 5 × 1 047 600 less 300 000 is 4 938 000, which is more than the plan's
        // without the site
        CaseText text = new CaseText(TEN_YEARS)
                .norm("economy.discount-rate", 0)
                .buildings("A | 0 | 0 | 1000 | site-value=3000000\nB | 1 | 0 | 1200")
                .units("S | school | A | 100 | 40\nT | school | B | 100 | 60");
        List<Option> other = List.of(new Option(0, 0), new Option(0, 4));

        Sensitivity known = find(text, Map.of("closing.site-value-factor", new Range(0, 1)), List.of(other));

        assertThat(known.mid().best()).isEqualTo(Contender.PLAN);
        assertThat(known.effects().get(0).low().best()).isEqualTo(Contender.OTHER);
        assertThat(known.effects().get(0).high().best()).isEqualTo(Contender.PLAN);
    }

    @Test
    void a_norm_without_a_range_is_tried_a_tenth_to_each_side_and_leaves_the_range_of_the_gain_alone() {
        // 40 and 60 pupils take 2 and 3 groups of 28, 100 take 4: one saved in six years; in groups of 30.8 they take
        // 2, 2 and 4
        CaseText text = text().norm("staff.school.group-cost", 1_000_000).norm("staff.school.density", 100);

        Sensitivity known = find(text, Map.of(), List.of());

        assertThat(known.effects()).hasSize(1);
        NormEffect effect = known.effects().get(0);
        assertThat(effect.norm().key()).isEqualTo("school.group-size");
        assertThat(effect.uncertain()).isFalse();
        assertThat(effect.low().gain(Perspective.MUNICIPALITY)).isEqualTo(GAIN + 6_000_000);
        assertThat(effect.high().gain(Perspective.MUNICIPALITY)).isEqualTo(GAIN);
        assertThat(known.uncertain()).isEmpty();
        assertThat(known.low(Perspective.MUNICIPALITY)).isEqualTo(GAIN + 6_000_000);
    }

    @Test
    void each_end_says_which_alternative_would_be_best() {
        // at 205 000 a pupil the move costs 8.2 million, more than it gains
        Sensitivity known = find(Map.of("moving.cost-per-person", new Range(0, 205_000)));

        assertThat(known.effects()).hasSize(1);
        assertThat(known.effects().get(0).low().best()).isEqualTo(Contender.PLAN);
        assertThat(known.effects().get(0).high().best()).isEqualTo(Contender.ZERO);
    }
}
