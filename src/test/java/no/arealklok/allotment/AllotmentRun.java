package no.arealklok.allotment;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.allotment.option.QuestionBuilder;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.economy.Perspective;
import no.arealklok.economy.Pricing;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;

/** A municipality written as small tables, its allotment question, and the plan that the exact engine finds. */
public record AllotmentRun(Question question) {
    private static final double WORK = 2;

    public static AllotmentRun of(CaseText text, Horizon horizon) {
        return of(text, horizon, Growth.MAIN);
    }

    public static AllotmentRun of(CaseText text, Horizon horizon, Growth growth) {
        Pricing pricing = Pricing.of(horizon, text.norms(), Perspective.MUNICIPALITY);
        return new AllotmentRun(new QuestionBuilder(
                        text.municipality().register(),
                        CaseText.TYPES,
                        pricing,
                        text.municipality().local(),
                        text.directives())
                .build(text.uses(), text.outlook(), text.distances(), unit -> unit.users(growth)));
    }

    public AllotmentPlan today() {
        return new Evaluator(question).evaluate(Decisions.none(question));
    }

    public AllotmentAnswer answer() {
        return ExactAllotment.load().orElseThrow().solve(question, Decisions.none(question), WORK);
    }

    public Pool pool(String service) {
        return question.pools().stream()
                .filter(pool -> pool.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** What a plan does, a line each. */
    public List<String> measures(AllotmentPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Facility facility : question.facilities()) {
            List<Integer> ready = plan.decisions().ready().get(facility.index());
            for (int k = 0; k < ready.size(); k++) {
                if (ready.get(k) < question.years()) {
                    lines.add("build " + facility.levels().get(k).added() + " at " + site(facility) + " in "
                            + question.horizon().year(ready.get(k)));
                }
            }
        }
        plan.decisions()
                .pavilions()
                .forEach((facility, stay) -> lines.add("rent " + stay.number() + " at "
                        + site(question.facilities().get(facility)) + " from "
                        + question.horizon().year(stay.term().from()) + " to "
                        + question.horizon().year(stay.term().to() - 1)));
        question.groups()
                .forEach(group -> plan.decisions()
                        .moves()
                        .get(group.index())
                        .forEach(move -> lines.add(group.users(move.from(), move.parts())
                                + group.area().map(area -> " in " + area.area()).orElse("") + " from "
                                + site(question.facilities().get(group.home())) + " to "
                                + site(question.facilities().get(move.facility())) + " in "
                                + question.horizon().year(move.from()))));
        for (Facility facility : question.facilities()) {
            int closes = plan.uses().get(facility.index()).closes();
            if (facility.isInUse() && closes < question.years()) {
                lines.add(
                        "close " + site(facility) + " in " + question.horizon().year(closes));
            }
        }
        return lines;
    }

    private String site(Facility facility) {
        return question.sites().get(facility.site()).building().id();
    }
}
