package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The chain end to end, with searches that a person can follow. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnalystTest {
    /** Everyone stays. */
    private record Staying() implements PlanSearch {
        @Override
        public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
            return facts.stayOptions();
        }
    }

    /** Each unit in turn takes the option that is best with all before it. */
    private record OneByOne() implements PlanSearch {
        @Override
        public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
            PlanEvaluator evaluator = new PlanEvaluator(facts);
            List<Option> choices = new ArrayList<>(facts.stayOptions());
            PlanScore best = evaluator.score(choices);
            for (int unit = 0; unit < choices.size(); unit++) {
                for (Option option : facts.occupants().get(unit).options()) {
                    List<Option> other = new ArrayList<>(choices);
                    other.set(unit, option);
                    PlanScore score = evaluator.score(other);
                    if (score.compareTo(best) < 0) {
                        best = score;
                        choices = other;
                        listener.improved(score);
                    }
                }
            }
            return choices;
        }
    }

    private record Told(List<Stage> stages, List<PlanScore> scores) implements Progress {
        @Override
        public void begin(Stage stage) {
            stages.add(stage);
        }

        @Override
        public void improved(PlanScore score) {
            scores.add(score);
        }
    }

    private static final Told TOLD_NOTHING = new Told(new ArrayList<>(), new ArrayList<>());

    /** 50 + 50 in 100 places of B: fits in the main and the low alternative, and not in the high one. */
    private static Inputs inputs() {
        return inputs(false);
    }

    private static Inputs inputs(boolean robust) {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000")
                .units("S | school | A | 60 | 50 | area=Vest\nT | school | B | 100 | 50 | area=Vest")
                .population("Vest | 6–12 | LOW  | 2026 | 100 90" + " 80".repeat(19))
                .population("Vest | 6–12 | MAIN | 2026 | 100 100" + " 100".repeat(19))
                .population("Vest | 6–12 | HIGH | 2026 | 100 110" + " 110".repeat(19));
        return new CaseRun(text).robust(robust).inputs();
    }

    @Test
    void the_stages_come_in_order_and_better_plans_are_told() {
        Told told = new Told(new ArrayList<>(), new ArrayList<>());
        Analysis analysis = new Analyst(new OneByOne(), told).analyse(inputs());

        assertThat(told.stages())
                .containsExactly(
                        Stage.UTILISATION,
                        Stage.OUTLOOK,
                        Stage.ALLOTMENT,
                        Stage.OPTIONS,
                        Stage.PLAN,
                        Stage.PROOF,
                        Stage.EXPLANATION,
                        Stage.CHOICES);
        assertThat(told.scores()).isNotEmpty().last().isEqualTo(analysis.plan().score());
        assertThat(told.scores()).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    /** 55 + 55 of 100 in the high alternative: B does not hold both schools in all three. */
    @Test
    void a_robust_plan_holds_in_all_three_and_its_price_is_what_the_ordinary_one_gains() {
        Analysis ordinary = new Analyst(new OneByOne(), TOLD_NOTHING).analyse(inputs());
        Analysis robust = new Analyst(new OneByOne(), TOLD_NOTHING).analyse(inputs(true));

        assertThat(ordinary.plan().measures()).isNotEmpty();
        assertThat(ordinary.stress().get(Growth.HIGH).plan().shortage()).isPositive();
        assertThat(ordinary.resilience().price()).isEmpty();
        assertThat(robust.plan().measures()).isEmpty();
        assertThat(robust.stress().values())
                .allSatisfy(stress -> assertThat(stress.plan().shortage()).isZero());
        Price price = robust.resilience().price().orElseThrow();
        assertThat(price.money(Perspective.MUNICIPALITY))
                .isEqualTo(ordinary.stress().get(Growth.MAIN).gain())
                .isPositive();
        assertThat(price.shortage()).isZero();
        assertThat(price.stress()).isEqualTo(ordinary.stress());
    }

    @Test
    void the_analysis_holds_what_every_stage_found() {
        Analysis analysis = new Analyst(new OneByOne(), TOLD_NOTHING).analyse(inputs());

        assertThat(analysis.horizon()).isEqualTo(new Horizon(2026, 2046));
        assertThat(analysis.uses().all()).hasSize(2);
        assertThat(analysis.outlook().all()).hasSize(2);
        assertThat(analysis.rationales()).hasSize(2);
        assertThat(analysis.proposals()).hasSize(1);
        assertThat(analysis.plan().measures()).hasSize(2);
        assertThat(analysis.findings()).isEmpty();
    }

    @Test
    void the_recommended_plan_is_never_worse_than_the_zero_alternative() {
        for (PlanSearch search : List.of(new Staying(), new OneByOne())) {
            Analysis analysis = new Analyst(search, TOLD_NOTHING).analyse(inputs());

            assertThat(analysis.plan().score())
                    .isLessThanOrEqualTo(analysis.zero().score())
                    .isLessThanOrEqualTo(analysis.expanded().score());
        }
    }

    @Test
    void each_alternative_judges_the_same_choices_with_its_own_users() {
        Analysis analysis = new Analyst(new OneByOne(), TOLD_NOTHING).analyse(inputs());

        // S moves to B in 2028, and 19 years are left: 55 + 55 of 100
        assertThat(analysis.stress().get(Growth.HIGH).plan().shortage()).isEqualTo(19 * 10);
        assertThat(analysis.stress().get(Growth.HIGH).zero().shortage()).isZero();
        assertThat(analysis.stress().get(Growth.LOW).plan().shortage()).isZero();
        assertThat(analysis.stress().get(Growth.MAIN))
                .isEqualTo(new Analysis.Stress(
                        analysis.zero().score(),
                        analysis.plan().score(),
                        analysis.zero().score().cost() - analysis.plan().score().cost()));
    }

    @Test
    void the_same_inputs_give_the_same_analysis() {
        Analysis once = new Analyst(new OneByOne(), TOLD_NOTHING).analyse(inputs());
        Analysis twice = new Analyst(new OneByOne(), TOLD_NOTHING).analyse(inputs());

        assertThat(twice.plan().choices()).isEqualTo(once.plan().choices());
        assertThat(twice.plan().flows()).isEqualTo(once.plan().flows());
        assertThat(twice.stress()).isEqualTo(once.stress());
    }
}
