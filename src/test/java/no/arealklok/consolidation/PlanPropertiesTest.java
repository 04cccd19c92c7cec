package no.arealklok.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Objective;
import no.arealklok.economy.Payer;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.RandomMunicipality;
import no.arealklok.service.Strain;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every plan, in municipalities and plans drawn from a seed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanPropertiesTest {
    private static final int PLANS = 25;

    private static List<Plan> plans(long seed) {
        return plans(RandomMunicipality.small(seed), seed);
    }

    private static List<Plan> plans(ConsolidationCase facts, long seed) {
        Random random = new Random(seed);
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < PLANS; i++) {
            plans.add(new PlanEvaluator(facts).evaluate(Cases.randomChoices(facts, random)));
        }
        return plans;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_cost_is_the_sum_of_the_municipalitys_flows(long seed) {
        for (Plan plan : plans(seed)) {
            assertThat(plan.presentValue(Perspective.MUNICIPALITY))
                    .isEqualTo(plan.score().cost());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_cost_is_the_sum_of_what_the_objective_counts_of_the_flows(long seed) {
        for (Plan plan : plans(RandomMunicipality.ofSociety(seed), seed)) {
            Objective objective = plan.facts().objective();
            assertThat(plan.flows().stream().mapToLong(objective::counted).sum())
                    .isEqualTo(plan.score().cost());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void society_is_the_sum_over_payers_and_transfers_between_them_cancel(long seed) {
        for (Plan plan : plans(seed)) {
            long sum = 0;
            for (Payer payer : Payer.values()) {
                sum += plan.ledger().of(payer).presentValue();
            }
            assertThat(plan.presentValue(Perspective.SOCIETY)).isEqualTo(sum);
            for (CostLine line :
                    List.of(CostLine.VAT_COMPENSATION, CostLine.GRANT, CostLine.LOST_PUPILS, CostLine.UNIT_GRANT)) {
                assertThat(plan.ledger().of(line).presentValue()).isZero();
            }
        }
    }

    /** A plan in which nobody moves has no measure but the extensions, and where none is called for none at all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void without_measures_no_line_differs_for_anyone(long seed) {
        ConsolidationCase facts = RandomMunicipality.small(seed);
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        Plan still = evaluator.evaluate(facts.stayOptions());
        Ledger difference =
                still.ledger().minus(evaluator.zeroAlternative().ledger()).where(flow -> !ofExtension(flow, still));

        assertThat(still.measures())
                .allMatch(measure -> measure instanceof Measure.Extend || measure instanceof Measure.Rent);
        for (CostLine line : CostLine.values()) {
            for (Payer payer : Payer.values()) {
                for (int t = 0; t < facts.horizon().length(); t++) {
                    assertThat(difference.of(line).of(payer).in(t)).isZero();
                }
            }
        }
    }

    private static boolean ofExtension(CashFlow flow, Plan plan) {
        boolean rented = plan.rented().stream()
                .anyMatch(rent -> rent.money().effects(rent.stay()).flows().contains(flow));
        return rented
                || plan.measures().stream()
                        .filter(Measure.Extend.class::isInstance)
                        .map(Measure.Extend.class::cast)
                        .anyMatch(measure -> measure.built()
                                .effects(plan.facts().horizon().length())
                                .flows()
                                .contains(flow));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void differences_add_up_for_every_payer_and_year(long seed) {
        ConsolidationCase facts = RandomMunicipality.small(seed);
        Plan zero = new PlanEvaluator(facts).zeroAlternative();
        List<Plan> plans = plans(facts, seed);
        for (int i = 1; i < plans.size(); i++) {
            Ledger first = plans.get(i - 1).ledger().minus(zero.ledger());
            Ledger further = plans.get(i).ledger().minus(plans.get(i - 1).ledger());
            Ledger both = plans.get(i).ledger().minus(zero.ledger());
            for (Payer payer : Payer.values()) {
                for (int t = 0; t < facts.horizon().length(); t++) {
                    assertThat(first.of(payer).in(t) + further.of(payer).in(t))
                            .isEqualTo(both.of(payer).in(t));
                }
                assertThat(first.of(payer).presentValue() + further.of(payer).presentValue())
                        .isEqualTo(both.of(payer).presentValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void doubling_all_prices_doubles_every_line_for_everyone(long seed) {
        List<Plan> once = plans(RandomMunicipality.smallAtPrices(seed, 1), seed);
        List<Plan> twice = plans(RandomMunicipality.smallAtPrices(seed, 2), seed);
        for (int i = 0; i < once.size(); i++) {
            for (CostLine line : CostLine.values()) {
                for (Payer payer : Payer.values()) {
                    Ledger one = once.get(i).ledger().of(line).of(payer);
                    Ledger two = twice.get(i).ledger().of(line).of(payer);
                    // each flow is rounded to whole NOK in each year
                    long rounding =
                            2L * one.flows().size() * facts(once).horizon().length();
                    assertThat(two.presentValue())
                            .as("%s of %s", line, payer)
                            .isCloseTo(2 * one.presentValue(), within(rounding));
                }
            }
        }
    }

    private static ConsolidationCase facts(List<Plan> plans) {
        return plans.get(0).facts();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_units_of_different_buildings_and_services_do_adds_up(long seed) {
        ConsolidationCase facts = RandomMunicipality.small(seed);
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        Plan zero = evaluator.expanded();
        for (Plan both : plans(facts, seed)) {
            // Schools and homes share no building that is not shared with others too: split by service.
            Plan schools = evaluator.evaluate(only(both, "school", true));
            Plan others = evaluator.evaluate(only(both, "school", false));
            boolean apart = facts.sites().stream().noneMatch(site -> touches(schools, site) && touches(others, site));
            if (apart) {
                for (Payer payer : Payer.values()) {
                    assertThat(gain(zero, both, payer))
                            .isEqualTo(gain(zero, schools, payer) + gain(zero, others, payer));
                }
            }
        }
    }

    private static List<Option> only(Plan plan, String service, boolean of) {
        List<Option> choices = new ArrayList<>(plan.facts().stayOptions());
        for (Occupant occupant : plan.facts().occupants()) {
            if (occupant.type().id().equals(service) == of) {
                choices.set(occupant.index(), plan.choice(occupant));
            }
        }
        return choices;
    }

    private static boolean touches(Plan plan, Site site) {
        return plan.facts().occupants().stream()
                .filter(occupant -> !plan.choice(occupant).isStay())
                .anyMatch(occupant -> occupant.home() == site
                        || occupant.annexes().contains(site)
                        || plan.choice(occupant).site() == site.index());
    }

    private static long gain(Plan zero, Plan plan, Payer payer) {
        return zero.ledger().of(payer).presentValue() - plan.ledger().of(payer).presentValue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_plan_loses_a_user_in_any_year(long seed) {
        for (Plan plan : plans(seed)) {
            for (int t = 0; t < plan.facts().horizon().length(); t++) {
                int index = t;
                int inBuildings = 0;
                for (SitePlan site : plan.sites()) {
                    for (String service : site.site().services().keySet()) {
                        inBuildings += site.load().users(service, t);
                    }
                }
                assertThat(inBuildings)
                        .isEqualTo(plan.facts().occupants().stream()
                                .mapToInt(occupant -> occupant.demand().in(index))
                                .sum());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void shortage_is_users_minus_places_wherever_there_are_more_in_no_pavilion_and_not_tolerated(long seed) {
        for (Plan plan : plans(seed)) {
            long shortage = 0;
            for (SitePlan site : plan.sites()) {
                for (SiteService service : site.site().services().values()) {
                    List<Integer> strained = strained(site, service);
                    for (int t = 0; t < plan.facts().horizon().length(); t++) {
                        int users = site.load().users(service.type().id(), t);
                        int places = site.places(service, t).orElse(users);
                        shortage += Math.max(0, users - places) - strained.get(t);
                    }
                }
            }
            assertThat(plan.score().shortage()).isEqualTo(shortage);
        }
    }

    /** Within what the norms tolerate, and in the years in which it makes the fewest short. */
    private static List<Integer> strained(SitePlan site, SiteService service) {
        Strain strain = service.strain();
        List<Integer> strained = site.strained(service);
        List<Integer> most = new ArrayList<>();
        for (int t = 0; t < strained.size(); t++) {
            int users = site.load().users(service.id(), t);
            int places = site.built(service, t).orElse(users);
            int more = site.rented(service, t);
            most.add(Math.min(Math.max(0, users - places - more), strain.over(places)));
        }
        most.sort(Comparator.reverseOrder());
        assertThat(strained.stream().filter(users -> users > 0).count()).isLessThanOrEqualTo(strain.years());
        assertThat(strained.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(most.stream()
                        .limit(strain.years())
                        .mapToInt(Integer::intValue)
                        .sum());
        return strained;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void building_nothing_costs_less_and_leaves_no_fewer_short(long seed) {
        ConsolidationCase facts = RandomMunicipality.small(seed);
        PlanScore zero = new PlanEvaluator(facts).zeroAlternative().score();
        PlanScore expanded = new PlanEvaluator(facts).score(facts.stayOptions());

        assertThat(expanded).isLessThanOrEqualTo(zero);
        assertThat(expanded.cost()).isGreaterThanOrEqualTo(zero.cost());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void one_other_choice_differs_by_what_a_full_evaluation_says(long seed) {
        Random random = new Random(seed);
        for (Plan plan : plans(seed)) {
            change(plan, random);
        }
    }

    @Test
    void one_other_choice_differs_by_what_a_full_evaluation_says_under_rules_on_pairs() {
        ConsolidationCase facts = new CaseText()
                .extensions("B | school | 50 | 4000000\nE | school | 200 | 9000000")
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 0 | 1 | 1000 | keep\nE | 1 | 1 | 2000")
                .units("""
                        S | school | A   | 100 | 40>30
                        T | school | B   | 100 | 60>90
                        U | school | C+B | 100 | 50
                        """)
                .directive(Kind.KEEP_TOGETHER, "S", "T")
                .directive(Kind.KEEP_APART, "S", "U")
                .build();
        Random random = new Random(1);
        for (int i = 0; i < 10; i++) {
            plans(facts, i).forEach(plan -> change(plan, random));
        }
    }

    @Test
    void grants_are_lost_elsewhere_and_the_sums_still_hold() {
        boolean lost = false;
        Random random = new Random(3);
        for (int seed = 1; seed <= 8; seed++) {
            for (Plan plan : plans(RandomMunicipality.smallWithGrants(seed), seed)) {
                assertThat(plan.presentValue(Perspective.MUNICIPALITY))
                        .isEqualTo(plan.score().cost());
                change(plan, random);
                lost |= plan.sites().stream()
                        .anyMatch(site -> !site.extensions().equals(site.load().extensions()));
            }
        }
        assertThat(lost).isTrue();
    }

    private static void change(Plan plan, Random random) {
        ConsolidationCase facts = plan.facts();
        Occupant occupant =
                facts.occupants().get(random.nextInt(facts.occupants().size()));
        Option other = occupant.options().get(random.nextInt(occupant.options().size()));
        List<Option> choices = new ArrayList<>(plan.choices());
        choices.set(occupant.index(), other);

        assertThat(new WhatIf(plan).difference(occupant, other))
                .isEqualTo(new PlanEvaluator(facts).score(choices).minus(plan.score()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_option_is_in_a_building_with_the_service_and_in_a_year_for_measures(long seed) {
        ConsolidationCase facts = RandomMunicipality.small(seed);
        for (Occupant occupant : facts.occupants()) {
            assertThat(occupant.options()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(occupant.options().get(0).isStay()).isTrue();
            for (Option option : occupant.options()) {
                assertThat(facts.sites().get(option.site()).services())
                        .containsKey(occupant.type().id());
                assertThat(option.isStay()
                                || option.year() >= facts.earliestMove() && option.year() <= facts.latestMove())
                        .isTrue();
            }
        }
    }
}
