package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.GradeRange;
import no.arealklok.service.Journey;

/**
 * What a longer way costs (reise, skoleskyss), whom, and what it emits. Where homes are not known, all who move are
 * taken to travel a norm's share of the way between the two buildings further. Pupils with a right to free transport
 * are the county's, with a fare from the municipality; the way of the others is their families' time and cars.
 */
final class TransportMoney {
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
        double carried = carriedShare(move, journey);
        Figure fare = norms.figure("transport.fare");
        Figure full = norms.figure("transport.cost-per-pupil");
        Figure way = personKilometres(move, journey);
        Figure each = norms.figure("transport.family-cost");
        List<CashFlow> flows = new ArrayList<>();
        flows.addAll(flow(move, Payer.MUNICIPALITY, fare, n -> carriedUsers(n, carried) * fare.value()));
        flows.addAll(flow(
                move, Payer.COUNTY, full, n -> carriedUsers(n, carried) * Math.max(0, full.value() - fare.value())));
        flows.addAll(
                flow(move, Payer.HOUSEHOLDS, each, n -> (n - carriedUsers(n, carried)) * way.value() * each.value()));
        return pricing.with(flows, emissions(move, way));
    }

    /** In whole persons, so that anyone can follow the sum. */
    private static long carriedUsers(int users, double share) {
        return Math.round(users * share);
    }

    /** 1 beyond the limit of the higher grades, first grade's part of the grades beyond its own, else 0. */
    private double carriedShare(Relocation move, Journey journey) {
        double metres = move.metres().value();
        if (!journey.schoolTransport()) {
            return 0;
        }
        if (metres > norms.value("transport.limit.grades-2-10")) {
            return 1;
        }
        boolean first = metres > norms.value("transport.limit.grade-1");
        return move.unit()
                .grades()
                .filter(grades -> first && grades.first() == 1)
                .map(GradeRange::count)
                .map(grades -> 1.0 / grades)
                .orElse(0.0);
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

    private List<CashFlow> flow(Relocation move, Payer payer, Figure each, ToDoubleFunction<Integer> cost) {
        List<Long> amounts = fromMove(move).stream()
                .map(users -> Math.round(cost.applyAsDouble(users)))
                .toList();
        if (amounts.stream().allMatch(amount -> amount == 0)) {
            return List.of();
        }
        Figure basis = Figure.computed(
                "transport/" + payer + "/" + move.unit().id() + "/"
                        + move.metres().id(),
                amounts.get(0),
                MeasureUnit.NOK_PER_YEAR,
                "cost.transport." + payer,
                move.source(),
                move.metres(),
                each);
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
