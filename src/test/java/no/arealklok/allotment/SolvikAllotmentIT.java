package no.arealklok.allotment;

import java.nio.file.Path;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.allotment.option.QuestionBuilder;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.capacity.UnitUses;
import no.arealklok.economy.Perspective;
import no.arealklok.economy.Pricing;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.json.NormReader;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.Distances;
import org.junit.jupiter.api.Test;

class SolvikAllotmentIT {
    @Test
    void look() {
        ServiceTypes types = new ServiceTypeReader().readDefaults();
        Norms norms = new NormReader().readDefaults();
        var reading = new RegisterReader().read(Path.of("sample-data/solvik.xlsx"), types);
        Horizon horizon = new Horizon(2026, 2046);
        var m = reading.municipality();
        UnitUses uses = new UnitUses(m.register(), types, norms);
        Outlook outlook = new Forecaster(m.register(), m.population(), m.local(), horizon, norms).forecast(uses);
        Question question = new QuestionBuilder(
                        m.register(), types, norms, horizon, Pricing.of(horizon, norms, Perspective.MUNICIPALITY))
                .build(uses, outlook, new Distances(m.roads(), norms), unit -> unit.users(Growth.MAIN));
        print(new Evaluator(question).evaluate(Decisions.none(question)));
        long t = System.nanoTime();
        var answer = ExactAllotment.load().orElseThrow().solve(question, Decisions.none(question), 5);
        System.out.println((System.nanoTime() - t) / 1e9 + " s; least shortage " + answer.shortage() + " cost bound "
                + answer.cost());
        print(answer.plan());
    }

    private static void print(AllotmentPlan plan) {
        System.out.println(plan.score());
        Question q = plan.question();
        for (Pool pool : q.pools()) {
            System.out.println(pool.service() + " facilities "
                    + pool.facilities().size() + " groups " + pool.groups().size() + " short " + plan.shortage(pool));
            pool.facilities().stream()
                    .filter(f -> plan.decisions().ready().get(f).stream().anyMatch(y -> y < q.years()))
                    .forEach(f -> System.out.println(
                            "   builds " + f + " " + plan.decisions().ready().get(f) + " "
                                    + q.facilities().get(f).levels().stream()
                                            .map(l -> l.added())
                                            .toList()));
            pool.facilities().stream()
                    .filter(f -> q.facilities().get(f).isInUse()
                            && plan.uses().get(f).closes() < q.years())
                    .forEach(f -> System.out.println(
                            "   closes " + f + " " + plan.uses().get(f).closes()));
        }
    }
}
