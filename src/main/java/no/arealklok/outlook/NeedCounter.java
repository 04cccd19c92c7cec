package no.arealklok.outlook;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UnitUses;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.population.Applicants;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.service.NeedRule;
import no.arealklok.service.ServiceType;

/**
 * Counts a municipality's need of what demography does not drive: users today + known applicants + net growth × years.
 */
final class NeedCounter {
    private final List<Applicants> applicants;
    private final Horizon horizon;
    private final Norms norms;

    NeedCounter(List<Applicants> applicants, Horizon horizon, Norms norms) {
        this.applicants = applicants;
        this.horizon = horizon;
        this.norms = norms;
    }

    /** One for each service with users that follow no rule of demography, in register order. */
    List<MunicipalNeed> count(UnitUses uses) {
        return uses.all().stream()
                .map(UnitUse::type)
                .distinct()
                .filter(type -> type.need() instanceof NeedRule.Steady)
                .flatMap(type -> count(type, uses).stream())
                .toList();
    }

    private Optional<MunicipalNeed> count(ServiceType type, UnitUses uses) {
        List<Figure> today = uses.all().stream()
                .filter(use -> use.type() == type)
                .flatMap(use -> use.users().stream())
                .toList();
        if (today.isEmpty()) {
            return Optional.empty();
        }
        List<Applicants> known = applicants.stream()
                .filter(one -> one.service().equals(type.id()))
                .toList();
        Series asking = series(
                type,
                "applicants",
                "sum",
                List.copyOf(known.stream().map(Applicants::persons).toList()),
                year -> known.stream()
                        .filter(one -> one.year() <= year && one.year() > horizon.baseYear())
                        .mapToLong(one -> one.persons().whole())
                        .sum());
        Optional<Figure> yearly = norms.find(type.id() + ".net-growth").map(Norm::figure);
        Series growth = series(
                type,
                "growth",
                "need.growth",
                List.copyOf(yearly.stream().toList()),
                year -> Math.round(yearly.map(Figure::value).orElse(0.0) * (year - horizon.baseYear())));
        long now = today.stream().mapToLong(Figure::whole).sum();
        Series base = series(type, "today", "sum", List.copyOf(today), year -> now);
        Series users = series(
                type, "users", "sum", List.of(base, asking, growth), year -> now + asking.in(year) + growth.in(year));
        return Optional.of(new MunicipalNeed(type, asking, growth, users));
    }

    private Series series(
            ServiceType type, String what, String formula, List<Traceable> operands, IntToDoubleFunction value) {
        List<Double> values = horizon.years().mapToObj(value::applyAsDouble).toList();
        String id = "municipal-need/" + type.id() + "/" + what;
        return new Series(id, horizon.baseYear(), values, MeasureUnit.PERSONS, new Origin.Computed(formula, operands));
    }
}
