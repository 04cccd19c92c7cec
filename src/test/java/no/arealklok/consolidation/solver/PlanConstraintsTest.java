package no.arealklok.consolidation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;

class PlanConstraintsTest {
    private static final SolutionManager<PlanDraft, HardMediumSoftLongScore> SCORING =
            SolutionManager.create(SolverFactory.create(SearchSetup.of(1, new SearchBudget(1, 1))));

    @Test
    void the_score_of_any_draft_is_that_of_the_plan_evaluator() {
        for (int seed = 0; seed < 48; seed++) {
            checkScores(seed, 20);
        }
    }

    /** Of so many random plans of one municipality. */
    static void checkScores(long seed, int plans) {
        ConsolidationCase facts = drawn(seed);
        Random random = new Random(seed);
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        PlanDraft draft = new PlanDraft(facts);
        for (int i = 0; i < plans; i++) {
            scatter(draft, random);
            PlanScore score = PlanDraft.planScore(SCORING.update(draft));
            assertThat(score).as("seed %d", seed).isEqualTo(evaluator.score(draft.choices()));
        }
    }

    private static ConsolidationCase drawn(long seed) {
        return switch ((int) (seed % 10)) {
            case 4 -> RandomMunicipality.smallWithCeilings(seed);
            case 9 -> RandomMunicipality.smallTakingOverWithCeilings(seed);
            default -> RandomMunicipality.ofAnyKind(seed);
        };
    }

    @Test
    void annexes_and_units_that_cannot_move_count_in_the_score() {
        ConsolidationCase facts = new CaseText().buildings("""
                        B0 | 0 | 0 | 5000
                        B1 | 1 | 0 | 3000
                        B2 | 0 | 1 | 2000
                        """).units("""
                        U0 | school       | B0    | 400 | 150
                        U1 | school       | B1+B2 | 200 | 120>180
                        U2 | kindergarten | B2    | 60  | 40>50 | private
                        """).build();
        PlanDraft draft = new PlanDraft(facts);
        assertThat(draft.units()).hasSize(1);
        PlannedUnit withAnnex = draft.units().get(0);
        for (Placement placement : withAnnex.choices().placements()) {
            withAnnex.setPlacement(placement);
            assertThat(score(draft)).isEqualTo(new PlanEvaluator(facts).score(draft.choices()));
        }
    }

    private static void scatter(PlanDraft draft, Random random) {
        for (PlannedUnit unit : draft.units()) {
            List<Placement> placements = unit.choices().placements();
            unit.setPlacement(placements.get(random.nextInt(3) == 0 ? random.nextInt(placements.size()) : 0));
        }
    }

    private static CaseText homes(String... users) {
        StringBuilder buildings = new StringBuilder();
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < users.length; i++) {
            buildings.append("B%d | %d | 0 | 500%n".formatted(i, i));
            units.append("U%d | supported-housing | B%d | 8 | %s%n".formatted(i, i, users[i]));
        }
        return new CaseText().buildings(buildings.toString()).units(units.toString());
    }

    @Test
    void under_and_at_the_size_norm_no_rule_is_broken_and_above_it_each_user_counts() {
        assertThat(allAt0(homes("2", "2", "3"), 5).violations()).isZero();
        assertThat(allAt0(homes("2", "3", "3"), 5).violations()).isZero();
        assertThat(allAt0(homes("3", "4", "3"), 5).violations()).isEqualTo(2);
    }

    @Test
    void a_building_that_takes_units_in_keeps_its_own() {
        PlanDraft draft = new PlanDraft(homes("3", "3", "2").build());
        draft.units().get(0).setOption(new Option(1, 5));
        assertThat(score(draft).violations()).isZero();

        draft.units().get(1).setOption(new Option(2, 5));
        assertThat(score(draft).violations()).isEqualTo(1);
    }

    @Test
    void shortage_counts_each_user_without_a_place_in_each_year() {
        assertThat(schoolsTogether(100).shortage()).isZero();
        assertThat(schoolsTogether(101).shortage()).isEqualTo(10);
    }

    /** Three schools of 100 each in the first from the eleventh year on. */
    private static PlanScore schoolsTogether(int third) {
        PlanDraft draft = new PlanDraft(
                new CaseText().buildings("""
                        B0 | 0 | 0 | 5000
                        B1 | 1 | 0 | 5000
                        B2 | 0 | 1 | 5000
                        """).units("""
                        U0 | school | B0 | 300 | 100
                        U1 | school | B1 | 300 | 100
                        U2 | school | B2 | 300 | %d
                        """.formatted(third)).build());
        draft.units().get(1).setOption(new Option(0, 10));
        draft.units().get(2).setOption(new Option(0, 10));
        return score(draft);
    }

    @Test
    void moving_costs_each_user_once_at_present_value() {
        PlanDraft draft =
                new PlanDraft(homes("3", "3").norm("privacy.smallest-group", 1).build());
        draft.units().get(0).setOption(new Option(1, 5));

        // 3 users × 5 000 kr ÷ 1.04^5
        assertThat(total(draft, "moving cost").softScore()).isEqualTo(-12_329);
    }

    @Test
    void a_small_group_costs_what_the_smallest_that_may_be_told_of_costs() {
        PlanDraft draft = new PlanDraft(homes("3", "3").build());
        draft.units().get(0).setOption(new Option(1, 5));

        // 5 users × 5 000 kr ÷ 1.04^5
        assertThat(total(draft, "moving cost").softScore()).isEqualTo(-20_548);
    }

    @Test
    void a_grant_is_lost_once_however_many_leave_elsewhere_within_its_years() {
        // B0 is too full, gets 2 places in 2029 and is out of everyone's reach; the grant binds ten years
        PlanDraft draft = new PlanDraft(new CaseText()
                .norm("grant.per-place", 500_000)
                .extensions("B0 | supported-housing | 2 | 6000000")
                .buildings("""
                        B0 | 40 | 0 | 500
                        B1 | 0  | 0 | 500
                        B2 | 1  | 0 | 500
                        B3 | 0  | 1 | 500
                        """)
                .units("""
                        U0 | supported-housing | B0 | 6 | 8
                        U1 | supported-housing | B1 | 8 | 2
                        U2 | supported-housing | B2 | 8 | 2
                        U3 | supported-housing | B3 | 8 | 2
                        """)
                .build());
        assertThat(total(draft, "grants lost").softScore()).isZero();

        draft.units().get(0).setOption(new Option(2, 13));
        assertThat(total(draft, "grants lost").softScore()).isZero();

        draft.units().get(0).setOption(new Option(2, 12));
        draft.units().get(2).setOption(new Option(2, 5));
        // 2 × 500 000 ÷ 1.04³, less what is left of it after 17 of 40 years: 575 000 ÷ 1.04¹⁹
        assertThat(total(draft, "grants lost").softScore()).isEqualTo(-616_077);
    }

    @Test
    void units_kept_together_break_a_rule_while_they_are_apart() {
        PlanDraft draft = new PlanDraft(homes("3", "3")
                .directive(Directive.Kind.KEEP_TOGETHER, "U0", "U1")
                .build());
        assertThat(total(draft, "kept together").hardScore()).isEqualTo(-1);

        draft.units().get(0).setOption(new Option(1, 5));
        assertThat(total(draft, "kept together").hardScore()).isZero();
    }

    @Test
    void units_kept_apart_break_a_rule_while_they_are_together() {
        PlanDraft draft = new PlanDraft(
                homes("3", "3").directive(Directive.Kind.KEEP_APART, "U0", "U1").build());
        assertThat(total(draft, "kept apart").hardScore()).isZero();

        draft.units().get(0).setOption(new Option(1, 5));
        assertThat(total(draft, "kept apart").hardScore()).isEqualTo(-1);
    }

    private static PlanScore allAt0(CaseText text, int year) {
        PlanDraft draft = new PlanDraft(text.build());
        draft.units().subList(1, draft.units().size()).forEach(unit -> unit.setOption(new Option(0, year)));
        return score(draft);
    }

    private static PlanScore score(PlanDraft draft) {
        return PlanDraft.planScore(SCORING.update(draft));
    }

    private static HardMediumSoftLongScore total(PlanDraft draft, String constraint) {
        ScoreExplanation<PlanDraft, HardMediumSoftLongScore> explanation = SCORING.explain(draft);
        return explanation.getConstraintMatchTotalMap().values().stream()
                .filter(match -> match.getConstraintName().equals(constraint))
                .map(ConstraintMatchTotal::getScore)
                .findFirst()
                .orElse(HardMediumSoftLongScore.ZERO);
    }
}
