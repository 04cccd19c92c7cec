package no.arealklok.report.document.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Demand;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Emission;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.register.Unit;

/**
 * Plans as documents reckon with them, all alike, since public ones must: what a longer way costs and emits follows
 * from how many have it, so that of a unit whose users are withheld it is taken to be as many as the smallest group
 * that may be told of. Nothing that is printed of it then depends on how many they are.
 */
final class PublicMoney {
    private static final String SMALLEST = "privacy.smallest-group";

    private final Analysis analysis;
    /** By the unit's id, with as many users as may be told of. */
    private final Map<String, Occupant> standIns;

    PublicMoney(Analysis analysis, Predicate<Unit> withholds) {
        this.analysis = analysis;
        long smallest = analysis.norms().figure(SMALLEST).whole();
        Series users = new Series(
                "users/stand-in",
                analysis.horizon().baseYear(),
                Collections.nCopies(analysis.horizon().length(), (double) smallest),
                MeasureUnit.PERSONS,
                new Origin.Assumed(SMALLEST));
        this.standIns = analysis.plan().facts().occupants().stream()
                .filter(occupant -> withholds.test(occupant.unit()))
                .map(occupant -> occupant.with(Demand.of(users, analysis.horizon())))
                .collect(Collectors.toMap(occupant -> occupant.unit().id(), Function.identity()));
    }

    /** The same analysis with such plans. */
    Analysis applyTo() {
        return standIns.isEmpty() ? analysis : analysis.seenAs(this::applyTo);
    }

    Plan applyTo(Plan plan) {
        List<CashFlow> flows = new ArrayList<>(
                plan.flows().stream().filter(flow -> !isWay(flow)).toList());
        List<Emission> emissions = new ArrayList<>(plan.effects().emissions().stream()
                .filter(emission -> !standIns.containsKey(emission.subject()))
                .toList());
        for (Occupant standIn : inOrder(plan)) {
            Effects effects = plan.facts().movingEffects(standIn, plan.choice(standIn));
            effects.flows().stream().filter(this::isWay).forEach(flows::add);
            emissions.addAll(effects.emissions());
        }
        return new Plan(plan.facts(), plan.choices(), plan.sites(), new Effects(flows, emissions), plan.score());
    }

    private List<Occupant> inOrder(Plan plan) {
        return plan.facts().occupants().stream()
                .flatMap(occupant ->
                        Stream.ofNullable(standIns.get(occupant.unit().id())))
                .toList();
    }

    private boolean isWay(CashFlow flow) {
        return (flow.line() == CostLine.TRANSPORT || flow.line() == CostLine.EMISSIONS)
                && standIns.containsKey(flow.subject());
    }

    /** Whether anyone of the withheld moves in the plan. */
    boolean isNeeded() {
        return standIns.values().stream()
                .anyMatch(occupant -> !analysis.plan().choice(occupant).isStay());
    }
}
