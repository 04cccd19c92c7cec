package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.GradeRange;
import no.arealklok.service.Journey;

/**
 * What a longer way costs (reise, skoleskyss), whom, and what it emits. Where homes are not known, all who move are
 * taken to travel a norm's share of the way between the two buildings further. Pupils with a right to free transport
 * are the county's, with a fare from the municipality, which pays the same part of what the way beyond the limit costs;
 * the way of the others is their families' time and cars.
 */
final class TransportMoney {
    private static final String FIRST_GRADE = "transport.limit.grade-1";
    private static final String HIGHER_GRADES = "transport.limit.grades-2-10";

    private final Pricing pricing;
    private final Norms norms;

    TransportMoney(Pricing pricing) {
        this.pricing = pricing;
        this.norms = pricing.norms();
    }

    Effects effects(Relocation move) {
        if (move.type().journey().isEmpty()) {
            return Effects.NONE;
        }
        Journey journey = move.type().journey().get();
        Figure fare = norms.figure("transport.fare");
        Figure full = norms.figure("transport.cost-per-pupil");
        Figure longer = norms.figure("transport.longer-way");
        Figure way = personKilometres(move, journey);
        Figure each = norms.figure("transport.family-cost");
        double fareShare = full.value() == 0 ? 0 : Math.min(1, fare.value() / full.value());
        List<CashFlow> flows = new ArrayList<>();
        flows.addAll(flow(
                move,
                Payer.MUNICIPALITY,
                List.of(fare, longer),
                n -> carried(move, journey, n) * fare.value() + fareShare * longerWay(move, journey, n)));
        flows.addAll(flow(
                move,
                Payer.COUNTY,
                List.of(full, longer),
                n -> carried(move, journey, n) * Math.max(0, full.value() - fare.value())
                        + (1 - fareShare) * longerWay(move, journey, n)));
        flows.addAll(flow(
                move,
                Payer.HOUSEHOLDS,
                List.of(each),
                n -> (n - carried(move, journey, n)) * way.value() * each.value()));
        return pricing.with(flows, emissions(move, way));
    }

    /**
     * Pupils with a right to transport: all beyond the limit of the higher grades or with a dangerous way, first
     * grade's part of the grades beyond its own. In whole persons, so that anyone can follow the sum.
     */
    private long carried(Relocation move, Journey journey, int users) {
        if (!journey.schoolTransport()) {
            return 0;
        }
        boolean all = move.way().dangerous() || beyond(move, HIGHER_GRADES) > 0;
        return all ? users : beyond(move, FIRST_GRADE) > 0 ? firstGrade(move, users) : 0;
    }

    /** NOK a year for the way beyond the limit of each who is carried. */
    private double longerWay(Relocation move, Journey journey, int users) {
        if (!journey.schoolTransport()) {
            return 0;
        }
        long first = firstGrade(move, users);
        double metres = first * beyond(move, FIRST_GRADE) + (users - first) * beyond(move, HIGHER_GRADES);
        return metres / 1000 * norms.value(journey.trips()) * norms.value("transport.longer-way");
    }

    private double beyond(Relocation move, String limit) {
        return Math.max(0, move.metres().value() - norms.value(limit));
    }

    private static long firstGrade(Relocation move, int users) {
        return Math.round(users
                * move.unit()
                        .grades()
                        .filter(grades -> grades.first() == 1)
                        .map(GradeRange::count)
                        .map(grades -> 1.0 / grades)
                        .orElse(0.0));
    }

    /** A year, for one who moves: of the way from home where homes are known. */
    private Figure personKilometres(Relocation move, Journey journey) {
        Figure trips = norms.figure(journey.trips());
        if (move.before().isPresent()) {
            return Figure.computed(
                    "way/" + move.unit().id() + "/" + move.metres().id(),
                    move.metres().value() / 1000 * trips.value(),
                    MeasureUnit.KILOMETRES,
                    "travel.way-from-home",
                    move.metres(),
                    trips);
        }
        Figure share = norms.figure("transport.extra-way");
        return Figure.computed(
                "way/" + move.unit().id() + "/" + move.metres().id(),
                move.metres().value() / 1000 * share.value() * trips.value(),
                MeasureUnit.KILOMETRES,
                "travel.way",
                move.metres(),
                share,
                trips);
    }

    private List<CashFlow> flow(Relocation move, Payer payer, List<Figure> each, ToDoubleFunction<Integer> cost) {
        List<Long> amounts = fromMove(move).stream()
                .map(users -> Math.round(cost.applyAsDouble(users)))
                .toList();
        if (amounts.stream().allMatch(amount -> amount == 0)) {
            return List.of();
        }
        List<Traceable> operands = new ArrayList<>(List.of(move.source(), move.metres()));
        operands.addAll(each);
        Figure basis = Figure.computed(
                "transport/" + payer + "/" + move.unit().id() + "/"
                        + move.metres().id(),
                amounts.get(0),
                MeasureUnit.NOK_PER_YEAR,
                "cost.transport." + payer,
                operands);
        return List.of(pricing.series(CostLine.TRANSPORT, payer, move.unit().id(), basis, move.index(), amounts));
    }

    private List<Integer> fromMove(Relocation move) {
        return move.users().subList(move.index(), pricing.years());
    }

    private List<Emission> emissions(Relocation move, Figure way) {
        Figure factor = norms.figure(EmissionSource.TRANSPORT.factor());
        List<Double> kilograms = fromMove(move).stream()
                .map(users -> users * way.value() * factor.value())
                .toList();
        return List.of(new Emission(
                EmissionSource.TRANSPORT,
                move.unit().id(),
                move.index(),
                kilograms.stream().map(each -> 0.0).toList(),
                kilograms,
                EnergyUse.emitted(EmissionSource.TRANSPORT, way, factor)));
    }
}
