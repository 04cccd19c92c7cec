package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.Discounting;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Emission;
import no.arealklok.register.Unit;

/**
 * Plans as documents reckon with them, all alike, since public ones must: what a longer way costs and emits follows from how many have it, so
 * that of a unit whose users are withheld it is taken to be as many as the smallest group that may be told of. Nothing
 * that is printed then depends on how many they are.
 */
final class PublicMoney {
    private final Analysis analysis;
    private final long smallest;
    private final Map<String, Occupant> withheld;
    private final Discounting discounting;

    PublicMoney(Analysis analysis, Predicate<Unit> withholds) {
        this.analysis = analysis;
        this.smallest = analysis.norms().figure("privacy.smallest-group").whole();
        this.withheld = analysis.plan().facts().occupants().stream()
                .filter(occupant -> withholds.test(occupant.unit()))
                .collect(Collectors.toMap(occupant -> occupant.unit().id(), Function.identity()));
        this.discounting = Discounting.of(analysis.horizon(), analysis.norms());
    }

    /** The same analysis with such plans. */
    Analysis applyTo() {
        return withheld.isEmpty() ? analysis : analysis.seenAs(this::applyTo);
    }

    Plan applyTo(Plan plan) {
        List<CashFlow> flows = plan.flows().stream().map(this::flow).toList();
        List<Emission> emissions =
                plan.effects().emissions().stream().map(this::emission).toList();
        return new Plan(plan.facts(), plan.choices(), plan.sites(), new Effects(flows, emissions), plan.score());
    }

    private CashFlow flow(CashFlow flow) {
        return switch (flow.line()) {
            case TRANSPORT, EMISSIONS -> withheld.containsKey(flow.subject()) ? scaled(flow) : flow;
            default -> flow;
        };
    }

    private CashFlow scaled(CashFlow flow) {
        Occupant unit = withheld.get(flow.subject());
        List<Long> amounts = new ArrayList<>();
        for (int t = flow.from(); t < flow.to(); t++) {
            amounts.add(Math.round(flow.in(t) * factor(unit, t)));
        }
        long present = discounting.presentValue(amounts, flow.from());
        return new CashFlow(flow.line(), flow.payer(), flow.subject(), flow.from(), amounts, present, flow.basis());
    }

    private Emission emission(Emission emission) {
        Occupant unit = withheld.get(emission.subject());
        if (unit == null) {
            return emission;
        }
        List<Double> kilograms = IntStream.range(0, emission.kilograms().size())
                .mapToObj(i -> emission.kilograms().get(i) * factor(unit, emission.from() + i))
                .toList();
        return new Emission(
                emission.source(),
                emission.subject(),
                emission.from(),
                emission.kilowattHours(),
                kilograms,
                emission.basis());
    }

    private double factor(Occupant unit, int index) {
        int users = unit.demand().in(index);
        return users == 0 ? 0 : (double) smallest / users;
    }

    /** Whether anyone of the withheld moves in the plan. */
    boolean isNeeded() {
        return withheld.values().stream()
                .anyMatch(occupant -> !analysis.plan().choice(occupant).isStay());
    }
}
