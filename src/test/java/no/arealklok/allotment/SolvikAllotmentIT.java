package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.allotment.option.QuestionBuilder;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Level;
import no.arealklok.allotment.question.Limits;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.capacity.UnitUses;
import no.arealklok.economy.Perspective;
import no.arealklok.economy.Pricing;
import no.arealklok.fixture.CaseText;
import no.arealklok.input.CapacityChoice;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.json.NormReader;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.Growth;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Horizon;
import no.arealklok.travel.Distances;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Solvik's structure of today with what stands empty used first, beside what an independent model of the same register
 * attains: nothing closes, and nothing is built after 2042.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SolvikAllotmentIT {
    private static final int LAST_BUILT = 2042;

    private static Question question;
    private static AllotmentAnswer answer;

    @BeforeAll
    static void solve() throws Exception {
        Question whole = question();
        Limits limits = whole.limits();
        question = new Question(
                whole.horizon(),
                new Limits(
                        limits.firstChange(),
                        LAST_BUILT - whole.horizon().baseYear(),
                        0,
                        limits.boundaries(),
                        limits.smallest()),
                whole.sites(),
                whole.facilities(),
                whole.groups(),
                whole.pools());
        answer = ExactAllotment.load().orElseThrow().solve(question, Decisions.none(question), 1);
    }

    private static Question question() throws Exception {
        Municipality municipality = new RegisterReader()
                .read(Path.of("sample-data/solvik.xlsx"), CaseText.TYPES)
                .municipality();
        Norms norms = new NormReader().readDefaults();
        for (NormReplacement replacement : municipality.assumptions().norms()) {
            norms = norms.with(replacement);
        }
        // The independent model opens everything three years on, and pays in the opening year.
        for (String norm : List.of(
                "decision.lead-time.school",
                "decision.lead-time.kindergarten",
                "decision.lead-time.care-home",
                "decision.lead-time.supported-housing",
                "economy.payment.year-before",
                "economy.payment.two-years-before",
                "economy.payment.three-years-before")) {
            norms = norms.with(new NormReplacement(norm, 0, "test", "2026", CellReference.file("test")));
        }
        int base = (int) norms.figure("register.year").whole();
        Horizon horizon = new Horizon(base, base + 20);
        UnitUses uses = new UnitUses(
                municipality.register(),
                CaseText.TYPES,
                norms,
                municipality.assumptions().capacity().stream()
                        .collect(Collectors.toMap(CapacityChoice::service, CapacityChoice::definition)));
        Outlook outlook = new Forecaster(
                        municipality.register(), municipality.population(), municipality.local(), horizon, norms)
                .forecast(uses);
        Distances distances = new Distances(municipality.roads(), norms);
        Pricing pricing = Pricing.of(horizon, norms, Perspective.MUNICIPALITY);
        return new QuestionBuilder(municipality.register(), CaseText.TYPES, pricing, LocalKnowledge.none(), List.of())
                .build(uses, outlook, distances, unit -> unit.users(Growth.MAIN));
    }

    private static Pool pool(String service) {
        return question.pools().stream()
                .filter(pool -> pool.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** Present value of what is built, in whole NOK: investment, running of the new area, less what is left of it. */
    private static long built(Pool pool) {
        return built(pool, answer.plan());
    }

    private static long built(Pool pool, AllotmentPlan plan) {
        long built = 0;
        for (int index : pool.facilities()) {
            Facility facility = question.facilities().get(index);
            List<Integer> ready = plan.decisions().ready().get(index);
            for (int k = 0; k < ready.size(); k++) {
                if (ready.get(k) < question.years()) {
                    built += facility.levels().get(k).money().presentValue(ready.get(k), question.years(), false);
                }
            }
        }
        return built;
    }

    @Test
    void nobody_is_short_who_could_be_placed() {
        AllotmentPlan plan = answer.plan();

        assertThat(plan.score().violations()).isZero();
        assertThat(answer.hasFewestShort()).isTrue();
        assertThat(plan.shortage(pool("care-home"))).isEqualTo(45);
        assertThat(plan.shortage(pool("kindergarten"))).isZero();
    }

    @Test
    void the_beds_of_all_care_homes_cost_no_more_than_the_independent_model_and_are_used() {
        Pool pool = pool("care-home");

        assertThat(built(pool)).isLessThanOrEqualTo(1_484_000_000L);
        for (PoolYear year : answer.plan().years().get(pool).subList(3, question.years())) {
            assertThat(Math.round(100.0 * year.placed() / year.places())).isGreaterThanOrEqualTo(85);
        }
    }

    /** Whenever the pool is full, the level that is cheapest for each place. */
    private static AllotmentPlan byHand(Pool pool) {
        Decisions none = Decisions.none(question);
        List<List<Integer>> ready = new ArrayList<>();
        none.ready().forEach(years -> ready.add(new ArrayList<>(years)));
        int places = pool.facilities().stream()
                .mapToInt(index -> question.facilities().get(index).places(0))
                .sum();
        for (int t = next(ready, question.facilities().get(pool.facilities().get(0)))
                        .first();
                t <= question.limits().lastBuilt();
                t++) {
            int until = t == question.limits().lastBuilt() ? question.years() : t + 1;
            int need = IntStream.range(t, until)
                    .map(year -> need(pool, year))
                    .max()
                    .orElseThrow();
            while (pool.usable(places) < need) {
                Facility next = pool.facilities().stream()
                        .map(question.facilities()::get)
                        .filter(facility ->
                                built(ready, facility) < facility.levels().size())
                        .min(Comparator.comparingDouble(facility -> each(next(ready, facility))))
                        .orElseThrow();
                Level level = next(ready, next);
                ready.get(next.index()).set(built(ready, next), t);
                places += level.added();
            }
        }
        return new Evaluator(question).evaluate(new Decisions(ready, none.closes(), none.moves()));
    }

    private static int need(Pool pool, int t) {
        return pool.groups().stream()
                .mapToInt(group -> question.groups().get(group).users(t))
                .sum();
    }

    private static int built(List<List<Integer>> ready, Facility facility) {
        return (int) ready.get(facility.index()).stream()
                .filter(year -> year < question.years())
                .count();
    }

    private static Level next(List<List<Integer>> ready, Facility facility) {
        return facility.levels().get(built(ready, facility));
    }

    private static double each(Level level) {
        return (double) level.cost() / level.added();
    }

    @Test
    void a_simple_plan_by_hand_leaves_as_few_without_a_bed_and_costs_no_less() {
        Pool pool = pool("care-home");
        AllotmentPlan byHand = byHand(pool);

        assertThat(byHand.score().violations()).isZero();
        assertThat(byHand.shortage(pool)).isEqualTo(answer.plan().shortage(pool));
        assertThat(built(pool)).isLessThanOrEqualTo(built(pool, byHand));
    }

    @Test
    void no_kindergarten_is_enlarged_before_the_places_within_the_limit_are_used() {
        Pool pool = pool("kindergarten");

        // The plan that keeps the users of a unit together builds for 141 million.
        assertThat(built(pool)).isLessThanOrEqualTo(53_000_000L);
        assertThat(pool.facilities())
                .allSatisfy(
                        index -> assertThat(answer.plan().decisions().ready().get(index))
                                .allMatch(ready -> question.horizon().baseYear() + ready >= 2036));
    }

    @Test
    void the_bound_leaves_one_percent_of_the_cost_open_at_most() {
        assertThat(answer.costGap()).isLessThanOrEqualTo(answer.plan().score().cost() / 100);
    }
}
